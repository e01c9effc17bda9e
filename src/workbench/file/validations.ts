import { areaAddress } from '../../records/address.js';
import type { DataValidation } from '../model/sheet.js';
import { element, type XmlElement } from './xml.js';

/** The `dataValidation`s of rules in the shape of Office.js's DataValidationRule; a rule of another shape is left out. */
export function validationElements(validations: readonly DataValidation[]): XmlElement[] {
  return validations.flatMap(({ area, rule, refuses }) => {
    if (!isRecord(rule)) return [];
    const [type = '', condition] = Object.entries(rule)[0] ?? [];
    if (!isRecord(condition)) return [];
    const made = type === 'list' ? listElement(condition) : conditionElement(type, condition);
    made.attributes.set('sqref', areaAddress(area));
    if (refuses === false) made.attributes.set('showErrorMessage', '0');
    return [made];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function listElement({ source, inCellDropDown }: Record<string, unknown>): XmlElement {
  const text = String(source);
  const formula = text.startsWith('=') ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
  // The attribute is named after what it does in Excel's own code: 1 hides the arrow.
  const showDropDown = inCellDropDown === false ? 1 : undefined;
  return element(
    'dataValidation',
    { type: 'list', allowBlank: 1, showDropDown, showInputMessage: 1, showErrorMessage: 1 },
    [element('formula1', {}, [formula])],
  );
}

function conditionElement(type: string, condition: Record<string, unknown>): XmlElement {
  const operator = condition['operator'];
  const named = typeof operator === 'string' ? operator : 'Between';
  // "GreaterThanOrEqualTo" is "greaterThanOrEqual" in the file.
  const written = named.charAt(0).toLowerCase() + named.slice(1).replace(/ualTo$/, 'ual');
  const formulas = [condition['formula1'] ?? condition['formula'], condition['formula2']];
  return element(
    'dataValidation',
    {
      type: type === 'wholeNumber' ? 'whole' : type,
      allowBlank: 1,
      operator: type === 'custom' || written === 'between' ? undefined : written,
      showInputMessage: 1,
      showErrorMessage: 1,
    },
    formulas.flatMap((formula, at) =>
      typeof formula === 'string' || typeof formula === 'number'
        ? [element(`formula${at + 1}`, {}, [String(formula).replace(/^=/, '')])]
        : [],
    ),
  );
}
