import type { Sheet } from '../../model/sheet.js';
import type { DefinedName } from '../../model/workbook.js';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors.js';
import { HostObject, NULL_OBJECT, type NullObject } from '../hostObject.js';
import { absoluteAddress, parseRangeAddress } from './addresses.js';
import { Collection, sameName } from './collection.js';
import { Range } from './range.js';
import { rangeOfName } from './references.js';
import type { Session } from './session.js';
import { Worksheet } from './worksheet.js';

export class NamedItemCollection extends Collection<NamedItem> {
  readonly $class = 'NamedItemCollection';

  /** @param sheet null for the names of the workbook */
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet | null,
  ) {
    super();
  }

  override $items(): readonly NamedItem[] {
    return this.session.workbook.names
      .filter((name) => name.sheet === this.sheet)
      .map((name) => new NamedItem(this.session, name));
  }

  protected override $find(key: string | number): NamedItem | undefined {
    return this.$items().find((item) => sameName(item.name, key));
  }

  /** @param reference a range, a formula with "=" ("=Sheet1!$A$1", "=3"), or a constant */
  add(name: string, reference: unknown, comment?: string | null): NamedItem {
    checkName(name);
    const taken = this.$find(name) ?? this.session.workbook.tables().find(({ table }) => sameName(table.name, name));
    if (taken) throw itemAlreadyExists();
    const record: DefinedName = {
      name,
      refersTo: refersTo(reference),
      visible: true,
      comment: comment ?? '',
      sheet: this.sheet,
    };
    this.session.workbook.names.push(record);
    this.session.calculation?.structureChanged?.();
    return new NamedItem(this.session, record);
  }
}

export class NamedItem extends HostObject {
  readonly $class = 'NamedItem';
  override readonly $onlyWhenAsked = ['worksheet'];

  constructor(
    private readonly session: Session,
    private readonly record: DefinedName,
  ) {
    super();
  }

  override $identity(): Record<string, unknown> {
    return { Name: this.name, _Id: this.name };
  }

  get name(): string {
    return this.record.name;
  }

  get comment(): string {
    return this.record.comment;
  }

  set comment(comment: string) {
    this.record.comment = comment;
  }

  get formula(): string {
    return `=${this.record.refersTo}`;
  }

  set formula(formula: string) {
    this.record.refersTo = refersTo(formula);
    this.session.calculation?.structureChanged?.();
  }

  get scope(): string {
    return this.record.sheet ? 'Worksheet' : 'Workbook';
  }

  get type(): string {
    if (rangeOfName(this.session, this.record)) return 'Range';
    const { refersTo: text } = this.record;
    if (text.includes('#REF!')) return 'Error';
    if (/^".*"$/s.test(text)) return 'String';
    if (/^(TRUE|FALSE)$/i.test(text)) return 'Boolean';
    return text !== '' && Number.isFinite(Number(text)) ? 'Double' : 'String';
  }

  /** The address of a range, else the constant; "#REF!" when what it pointed at is gone. */
  get value(): unknown {
    const range = rangeOfName(this.session, this.record);
    if (range) return range.address;
    const { refersTo: text } = this.record;
    switch (this.type) {
      case 'Error':
        return '#REF!';
      case 'Double':
        return Number(text);
      case 'Boolean':
        return sameName(text, 'true');
      default:
        return text.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"');
    }
  }

  get visible(): boolean {
    return this.record.visible;
  }

  set visible(visible: boolean) {
    this.record.visible = visible;
  }

  get worksheet(): Worksheet {
    const sheet = this.worksheetOrNullObject;
    if (sheet === NULL_OBJECT) throw invalidArgument('The name belongs to the workbook, not to a worksheet.');
    return sheet;
  }

  get worksheetOrNullObject(): Worksheet | NullObject {
    return this.record.sheet ? new Worksheet(this.session, this.record.sheet) : NULL_OBJECT;
  }

  delete(): void {
    const { names } = this.session.workbook;
    const at = names.indexOf(this.record);
    if (at < 0) throw itemNotFound();
    names.splice(at, 1);
    this.session.calculation?.structureChanged?.();
  }

  getRange(): Range {
    const range = rangeOfName(this.session, this.record);
    if (!range) throw itemNotFound();
    return range;
  }

  getRangeOrNullObject(): Range | NullObject {
    return rangeOfName(this.session, this.record) ?? NULL_OBJECT;
  }
}

/** A letter, _ or \ first, then letters, digits, _ . \ ?, at most 255, and not like a cell address. */
function checkName(name: string): void {
  const legal = /^[\p{L}_\\][\p{L}\p{M}\d_.\\?]*$/u.test(name) && name.length <= 255;
  if (!legal || parseRangeAddress(name) || /^[rc](\d+)?(c(\d+)?)?$/i.test(name)) throw invalidArgument();
}

function refersTo(reference: unknown): string {
  if (reference instanceof Range) return absoluteAddress(reference.$sheet, reference.$area);
  if (typeof reference === 'string') {
    return reference.startsWith('=') ? reference.slice(1) : `"${reference.replaceAll('"', '""')}"`;
  }
  if (typeof reference === 'number' || typeof reference === 'boolean') return String(reference).toUpperCase();
  throw invalidArgument();
}
