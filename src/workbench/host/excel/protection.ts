import type { Sheet } from '../../model/sheet.js';
import type { Workbook } from '../../model/workbook.js';
import { accessDenied, invalidArgument, invalidOperation } from '../errors.js';
import { HostObject } from '../hostObject.js';

/** Passwords of protected sheets and workbooks of this session; they are not saved. */
const passwords = new WeakMap<Sheet | Workbook, string>();

/** @throws AccessDenied when sheets may not be added, removed, renamed or moved */
export function assertStructureOpen(workbook: Workbook): void {
  if (workbook.structureProtected) throw accessDenied();
}

function checkPassword(owner: Sheet | Workbook, password: string | null | undefined): void {
  const wanted = passwords.get(owner);
  if (wanted !== undefined && wanted !== password) throw invalidArgument('The password is not correct.');
  passwords.delete(owner);
}

export class WorksheetProtection extends HostObject {
  readonly $class = 'WorksheetProtection';

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get protected(): boolean {
    return this.sheet.protection.on;
  }

  get options(): Record<string, unknown> {
    return this.sheet.protection.options;
  }

  protect(options?: Record<string, unknown> | null, password?: string | null): void {
    if (this.sheet.protection.on) throw invalidOperation('The worksheet is protected already.');
    this.sheet.protection = { on: true, options: options ?? {} };
    if (password) passwords.set(this.sheet, password);
    this.sheet.notify(null);
  }

  unprotect(password?: string | null): void {
    if (!this.sheet.protection.on) return;
    checkPassword(this.sheet, password);
    this.sheet.protection = { on: false, options: {} };
    this.sheet.notify(null);
  }
}

export class WorkbookProtection extends HostObject {
  readonly $class = 'WorkbookProtection';

  constructor(private readonly workbook: Workbook) {
    super();
  }

  get protected(): boolean {
    return this.workbook.structureProtected;
  }

  protect(password?: string | null): void {
    if (this.workbook.structureProtected) throw invalidOperation('The workbook is protected already.');
    this.workbook.structureProtected = true;
    if (password) passwords.set(this.workbook, password);
  }

  unprotect(password?: string | null): void {
    if (!this.workbook.structureProtected) return;
    checkPassword(this.workbook, password);
    this.workbook.structureProtected = false;
  }
}
