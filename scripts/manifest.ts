/** Where manifest.xml points as it stands. */
export const LOCAL_HOST = 'https://localhost:3000';

export interface ManifestOptions {
  /** Address under which the add-in is served, such as https://addin.example.com or https://example.com/credit. */
  readonly host: string;
  /** Prefix of the function names (=XX.CREDITSCORE); none by default. */
  readonly namespace?: string | undefined;
}

/** The https address without a slash at its end. @throws Error for any other address. */
export function checkedHost(host: string): string {
  const url = URL.canParse(host) ? new URL(host) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || /["<>&\s]/.test(host)) {
    throw new Error(`--env host=${host}: give the https address of the add-in, such as https://addin.example.com.`);
  }
  return host.replace(/\/+$/, '');
}

/** The manifest for a host: its URLs rewritten, the namespace set. */
export function manifestFor(template: string, { host, namespace }: ManifestOptions): string {
  const manifest = template.replaceAll(LOCAL_HOST, checkedHost(host));
  return namespace === undefined ? manifest : withNamespace(manifest, namespace);
}

function withNamespace(manifest: string, namespace: string): string {
  if (!/^[A-Za-z][A-Za-z0-9_]{0,31}$/.test(namespace)) {
    throw new Error(`--env namespace=${namespace}: give up to 32 letters, digits and _, a letter first.`);
  }
  return manifest
    .replace('</Metadata>', '</Metadata>\n            <Namespace resid="Functions.Namespace"/>')
    .replace(
      '<bt:ShortStrings>',
      `<bt:ShortStrings>\n        <bt:String id="Functions.Namespace" DefaultValue="${namespace.toUpperCase()}"/>`,
    );
}
