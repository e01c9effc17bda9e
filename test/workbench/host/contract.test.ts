import { describe, expect, it } from 'vitest';
import { HostObject, memberKind, memberNames, NULL_OBJECT } from '../../../src/workbench/host/hostObject.js';
import type { Session } from '../../../src/workbench/host/excel/session.js';
import { Workbook } from '../../../src/workbench/host/excel/workbook.js';
import { fill, openWorkbook } from './office.js';

const { Excel, OfficeExtension, workbook, sheet } = openWorkbook();

/** What the genuine class says of itself. */
interface GenuineClass {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

/** The library leaves these out of its lists: they are reached another way. */
const BEYOND_LISTS = new Set(['count']);

function genuine(className: string) {
  // The namespace holds classes by name; enumerations and functions are passed over by the prototype test.
  const found = (Excel as unknown as Record<string, { prototype?: object } | undefined>)[className]?.prototype;
  if (!found || !(found instanceof OfficeExtension.ClientObject)) return null;
  const facts = Object.create(found) as GenuineClass;
  const methods = Object.getOwnPropertyNames(found).filter(
    (name) => typeof Object.getOwnPropertyDescriptor(found, name)?.value === 'function',
  );
  return { facts, methods: new Set(methods), has: (name: string) => name in found };
}

/** One object of every class of the host that can be reached from a workbook with one of everything. */
function hostObjects(): Map<string, HostObject> {
  fill(sheet, [
    ['Name', 'Amount'],
    ['a', 1],
  ]);
  const session: Session = {
    workbook,
    calculation: null,
    tally: { cellsRead: 0, cellsWritten: 0 },
    references: new Map(),
    changed: () => undefined,
    settle: () => undefined,
    emit: () => undefined,
  };
  const root = new Workbook(session, { enabled: true });
  const data = root.worksheets.getItem('Data');
  data.tables.add('A1:B2', true);
  data.charts.add('ColumnStacked', data.getRange('A1:B2'));
  data.names.add('own', '=1');
  root.names.add('all', data.getRange('A1'));
  root.settings.add('key', 1);
  data.getRange('A1').conditionalFormats.add('Custom');
  data.getRange('A1').conditionalFormats.add('CellValue');
  const found = new Map<string, HostObject>();
  const custom = data.getRange('A1').conditionalFormats.getItemAt(1).custom;
  const pending: HostObject[] = [root, data.getRange('A1'), data.freezePanes, data.pageLayout, custom];
  for (let object = pending.pop(); object; object = pending.pop()) {
    if (found.has(object.$class)) continue;
    found.set(object.$class, object);
    pending.push(...(object.$items() ?? []).slice(0, 1));
    for (const name of memberNames(object)) {
      if (!memberKind(object, name).read || object.$onlyWhenAsked.includes(name)) continue;
      const value: unknown = Reflect.get(object, name);
      if (value instanceof HostObject && value !== (NULL_OBJECT as unknown)) pending.push(value);
    }
  }
  const cellValue = data.getRange('A1').conditionalFormats.getItemAt(0).cellValue;
  return found.set(cellValue.$class, cellValue);
}

describe('host classes against the genuine ones', () => {
  const objects = hostObjects();

  it('every class of the object model was reached', () => {
    expect([...objects.keys()].sort()).toEqual(
      [
        ...['Application', 'AutoFilter', 'CellValueConditionalFormat', 'Chart', 'ChartAxes', 'ChartAxis'],
        ...[
          'ChartAxisTitle',
          'ChartCollection',
          'ChartFill',
          'ChartLegend',
          'ChartLineFormat',
          'ChartSeries',
          'ChartSeriesCollection',
        ],
        ...['ChartSeriesFormat', 'ChartTitle', 'ConditionalFormat', 'ConditionalFormatCollection'],
        ...['ConditionalFormatRule', 'ConditionalRangeFill', 'ConditionalRangeFont', 'ConditionalRangeFormat'],
        ...[
          'CustomConditionalFormat',
          'DataValidation',
          'Functions',
          'NamedItem',
          'NamedItemCollection',
          'PageLayout',
          'Range',
          'RangeFill',
        ],
        ...['RangeFont', 'RangeFormat', 'Runtime', 'Setting', 'SettingCollection', 'Table', 'TableCollection'],
        ...['TableColumn', 'TableColumnCollection', 'TableRow', 'TableRowCollection', 'Workbook'],
        ...['WorkbookProtection', 'Worksheet', 'WorksheetCollection', 'WorksheetFreezePanes', 'WorksheetProtection'],
      ].sort(),
    );
  });

  it.each([...objects])(
    '%s has only members that Excel has, and writes only what Excel writes',
    (className, object) => {
      const real = genuine(className);
      if (!real) throw new Error(`Excel has no class ${className}.`);
      const scalars = real.facts._scalarPropertyNames ?? [];
      const navigation = real.facts._navigationPropertyNames ?? [];
      const wrong = memberNames(object).filter((name) => {
        const kind = memberKind(object, name);
        // An indexer path of the wire is answered by getItem, also where the public class has none.
        if (kind.call) return name !== 'getItem' && !real.methods.has(name);
        if (!scalars.includes(name) && !navigation.includes(name)) return !(BEYOND_LISTS.has(name) && real.has(name));
        return kind.write && real.facts._scalarPropertyUpdateable?.[scalars.indexOf(name)] !== true;
      });
      expect(wrong).toEqual([]);
    },
  );
});
