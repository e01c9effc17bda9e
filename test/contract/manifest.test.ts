// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL, URL } from 'node:url';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkedHost, manifestFor } from '../../scripts/manifest.js';
import { all, childNames, parseManifest, pngSize } from './manifestFile.js';

const root = pathToFileURL(`${import.meta.dirname}/../../`);
const path = fileURLToPath(new URL('manifest.xml', root));
const LOCALES = ['zh-CN', 'zh-TW'];

/** Order that Excel demands of the children (Microsoft's page on manifest element ordering). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

let xml: string;
let manifest: Document;
beforeAll(async () => {
  xml = await readFile(path, 'utf8');
  manifest = parseManifest(xml);
});

function resource(id: string): Element | undefined {
  return all(manifest, 'Resources')
    .flatMap((resources) => [...resources.getElementsByTagName('*')])
    .find((element) => element.getAttribute('id') === id);
}

function resids(name: string): (string | null)[] {
  return all(manifest, name).map((element) => element.getAttribute('resid'));
}

describe('manifest.xml', () => {
  it("is read by office-addin-manifest's parser", async () => {
    const info = await OfficeAddinManifest.readManifestFile(path);
    expect(info.displayName).toBe('Creditsheet');
    expect(info.officeAppType).toBe('TaskPaneApp');
    expect(info.hosts).toEqual(['Workbook']);
    expect(info.permissions).toBe('ReadWriteDocument');
    expect(info.defaultLocale).toBe('en-US');
  });

  it('has its elements in the order that Excel demands', () => {
    for (const [name, order] of Object.entries(ORDER)) {
      for (const element of all(manifest, name)) {
        const places = childNames(element).map((child) => order.indexOf(child));
        expect(places, `${name}: ${childNames(element).join(', ')}`).toEqual([...places].sort((a, b) => a - b));
        expect(places, name).not.toContain(-1);
      }
    }
    const customFunctions = all(manifest, 'ExtensionPoint').find(
      (point) => point.getAttribute('xsi:type') === 'CustomFunctions',
    );
    expect(customFunctions && childNames(customFunctions)).toEqual(['Script', 'Page', 'Metadata']);
  });

  it('has a GUID, a version of four parts and https addresses within the length allowed', () => {
    expect(all(manifest, 'Id')[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(all(manifest, 'Version')[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    const urls = [...xml.matchAll(/(?:DefaultValue|Value)="(\w+:\/\/[^"]+)"/g)].map(([, url]) => url ?? '');
    expect(urls.length).toBeGreaterThan(10);
    for (const url of urls) {
      expect(url).toMatch(/^https:\/\/localhost:3000\//);
      expect(url.length).toBeLessThanOrEqual(2048);
    }
  });

  it('requires ExcelApi 1.13 and the shared runtime', () => {
    const sets = all(manifest, 'Set').map((set) => `${set.getAttribute('Name')} ${set.getAttribute('MinVersion')}`);
    expect(sets).toEqual(['SharedRuntime 1.1', 'ExcelApi 1.13']);
  });

  it('runs everything in one long-lived page', () => {
    const [runtime] = all(manifest, 'Runtime');
    expect(runtime?.getAttribute('lifetime')).toBe('long');
    const page = runtime?.getAttribute('resid');
    const pageOf = (parent: string): (string | null | undefined)[] =>
      all(manifest, parent).map((element) => all(element, 'SourceLocation')[0]?.getAttribute('resid'));
    expect(pageOf('Page')).toEqual([page]);
    expect(resids('FunctionFile')).toEqual([page]);
    expect(all(manifest, 'Action').flatMap((action) => pageOfAction(action))).toEqual([page]);
    expect(resource(page ?? '')?.getAttribute('DefaultValue')).toMatch(/\/taskpane\.html$/);
    expect(resource(pageOf('Script')[0] ?? '')?.getAttribute('DefaultValue')).toMatch(/\/functions\.js$/);
    expect(resource(pageOf('Metadata')[0] ?? '')?.getAttribute('DefaultValue')).toMatch(/\/functions\.json$/);
  });

  it('resolves every resid, at most 32 characters long, and defines none in vain', () => {
    const used = [...manifest.getElementsByTagName('*')].map((element) => element.getAttribute('resid'));
    const defined = all(manifest, 'Resources').flatMap((resources) =>
      [...resources.getElementsByTagName('*')].map((element) => element.getAttribute('id')),
    );
    const names = (ids: (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))].sort();
    expect(names(used)).toEqual(names(defined));
    for (const id of names(defined)) expect(id.length, id).toBeLessThanOrEqual(32);
    expect(names(defined)).toHaveLength(defined.filter((id) => id !== null).length);
  });

  it('keeps strings within the length that Excel shows', () => {
    const tooLong = (section: string, most: number): string[] =>
      all(manifest, section)
        .flatMap((element) => [...element.getElementsByTagName('*')])
        .map((element) => element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '')
        .filter((text) => text.length > most);
    expect(tooLong('ShortStrings', 125)).toEqual([]);
    expect(tooLong('LongStrings', 250)).toEqual([]);
    for (const name of ['DisplayName', 'Description']) {
      expect(all(manifest, name)[0]?.getAttribute('DefaultValue')?.length).toBeLessThanOrEqual(
        name === 'DisplayName' ? 125 : 250,
      );
    }
  });

  it('has every text and the metadata of the functions in both kinds of Chinese', () => {
    const localised = [
      ...all(manifest, 'String'),
      ...all(manifest, 'DisplayName'),
      ...all(manifest, 'Url').filter((url) => url.getAttribute('id') === 'Functions.Metadata.Url'),
      all(manifest, 'Description').find((description) => description.parentElement?.localName === 'OfficeApp'),
    ];
    for (const element of localised) {
      expect(element && all(element, 'Override').map((override) => override.getAttribute('Locale'))).toEqual(LOCALES);
    }
    for (const locale of LOCALES) expect(xml).toContain(`functions.${locale}.json`);
  });

  it('shows icons of the size that it says', async () => {
    for (const image of all(manifest, 'Icon').flatMap((icon) => all(icon, 'Image'))) {
      const size = Number(image.getAttribute('size'));
      const url = resource(image.getAttribute('resid') ?? '')?.getAttribute('DefaultValue') ?? '';
      expect(await pngSize(fileOf(url)), url).toEqual([size, size]);
    }
    for (const [name, size] of [
      ['IconUrl', 32],
      ['HighResolutionIconUrl', 64],
    ] as const) {
      const url = all(manifest, name)[0]?.getAttribute('DefaultValue') ?? '';
      expect(await pngSize(fileOf(url)), name).toEqual([size, size]);
    }
    for (const icon of all(manifest, 'Icon')) {
      expect(all(icon, 'Image').map((image) => image.getAttribute('size'))).toEqual(['16', '32', '64', '80']);
    }
  });

  it('calls the commands that the add-in registers', async () => {
    const commands = await readFile(new URL('src/commands/registerCommands.ts', root), 'utf8');
    const names = all(manifest, 'FunctionName').map(({ textContent }) => textContent);
    expect(names).toEqual(['rateLedger', 'createPolicySheet', 'freezeToValues', 'repairFormulas']);
    for (const name of names) expect(commands).toContain(`associate('${name}'`);
  });
});

describe('the manifest of a build', () => {
  it('points to the host alone', () => {
    const built = manifestFor(xml, { host: 'https://addin.example.com/' });
    expect(built).not.toContain('localhost');
    expect(built).toContain('"https://addin.example.com/taskpane.html"');
  });

  it('has a namespace only when one is asked for', () => {
    expect(all(parseManifest(manifestFor(xml, { host: 'https://a.example' })), 'Namespace')).toEqual([]);
    const built = parseManifest(manifestFor(xml, { host: 'https://a.example', namespace: 'acme' }));
    const [namespace] = all(built, 'Namespace');
    expect(namespace?.previousElementSibling?.localName).toBe('Metadata');
    const string = all(built, 'String').find((one) => one.getAttribute('id') === namespace?.getAttribute('resid'));
    expect(string?.getAttribute('DefaultValue')).toBe('ACME');
  });

  it.each(['http://a.example', 'a.example', 'https://a.example?x=1', 'https://a.example"'])(
    'refuses the host %s',
    (host) => {
      expect(() => checkedHost(host)).toThrow(/https address/);
    },
  );

  it('refuses a namespace that Excel does not take', () => {
    expect(() => manifestFor(xml, { host: 'https://a.example', namespace: '1 A' })).toThrow(/32 letters/);
  });
});

/** Resid of the page that an action opens, if it opens one. */
function pageOfAction(action: Element): (string | null)[] {
  return all(action, 'SourceLocation').map((source) => source.getAttribute('resid'));
}

function fileOf(url: string): URL {
  return new URL(new URL(url).pathname.slice(1), root);
}
