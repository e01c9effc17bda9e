import type { Package } from './package.js';
import { OFFICE_RELATIONS } from './skeleton.js';
import { element, elements, textOf } from './xml.js';

/** Excel keeps an add-in's settings with its task pane in the file; here they are a custom XML part, which Excel leaves alone. */
const NAMESPACE = 'urn:creditsheet:settings';

/** The settings of add-ins that a file carries. */
export function readSettings(files: Package, workbookPart: string): Map<string, unknown> {
  const part = settingsPart(files, workbookPart);
  if (part === null) return new Map();
  const settings = elements(files.tree(part), 'setting');
  return new Map(settings.map((each) => [each.attributes.get('key') ?? '', valueOf(textOf(each))]));
}

/** Brings the settings in the file to what they are now; a part that says the same stays as it is. */
export function writeSettings(files: Package, workbookPart: string, settings: ReadonlyMap<string, unknown>): void {
  const known = settingsPart(files, workbookPart);
  if (known === null && settings.size === 0) return;
  const lines = [...settings].map(([key, value]) => element('setting', { key }, [JSON.stringify(value ?? null)]));
  const root = element('settings', { xmlns: NAMESPACE }, lines);
  const before = JSON.stringify([...readSettings(files, workbookPart)]);
  if (before === JSON.stringify([...settings])) return;
  if (known !== null) return files.set(known, root);
  const path = files.newPath('customXml/item');
  files.add(path, 'application/xml', root);
  files.addRelation(workbookPart, `${OFFICE_RELATIONS}/customXml`, path);
}

function settingsPart(files: Package, workbookPart: string): string | null {
  const parts = files.relations(workbookPart).filter(({ type, external }) => type === 'customXml' && !external);
  const part = parts.find(({ target }) => files.has(target) && files.text(target).includes(NAMESPACE));
  return part?.target ?? null;
}

/** A value as it was written; what is no JSON is none. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
