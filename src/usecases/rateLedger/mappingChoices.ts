import { isoDate } from '../../domain/calendar/serial.js';
import { isBlank } from '../../records/cells/cellText.js';
import { DAYS_TO_1904, isDateFormat } from '../../records/cells/dateColumns.js';
import type { CellValue, GridColumn } from '../../records/grid.js';
import type { Field } from '../../records/headers/fields.js';
import { proposeFields } from '../../records/headers/proposeFields.js';
import type { WorkbookPort } from '../ports.js';
import type { RecognisedTable } from './types.js';

/** Most data rows that are looked at for samples, most samples of a column, and most columns that are offered. */
const SAMPLE_ROWS = 20;
const SAMPLES = 3;
const MOST_COLUMNS = 300;

/** A column of a table, for a user who is to say what it is. */
export interface ColumnChoice {
  readonly offset: number;
  readonly header: string;
  /** What it was taken for, and what it may be; null where it is unknown. */
  readonly field: Field | null;
  readonly proposed: Field | null;
  /** The first cells that hold something; days as ISO dates. */
  readonly samples: readonly CellValue[];
}

/**
 * The columns of a table that have a header, with what they were taken for, what unknown ones may be, and samples of their cells. Of very
 * wide tables the first columns, and all that were taken for something.
 */
export async function mappingChoices(
  port: Pick<WorkbookPort, 'readColumns'>,
  { source, kind, mapping }: RecognisedTable,
  date1904 = false,
): Promise<ColumnChoice[]> {
  const known = new Map([...mapping.fields].map(([field, offset]) => [offset, field]));
  const offsets = source.headers
    .flatMap((header, offset) => (header === '' ? [] : [offset]))
    .filter((offset, index) => index < MOST_COLUMNS || known.has(offset));
  const top = { ...source, rowCount: Math.min(SAMPLE_ROWS, source.rowCount) };
  const { columns } = await port.readColumns(top, offsets);
  const proposals = proposeFields(kind, source.headers, mapping);
  return offsets.map((offset) => ({
    offset,
    header: source.headers[offset] ?? '',
    field: known.get(offset) ?? null,
    proposed: proposals.find((each) => each.offset === offset)?.field ?? null,
    samples: samplesOf(
      columns.find((each) => each.offset === offset),
      date1904,
    ),
  }));
}

function samplesOf(column: GridColumn | undefined, date1904: boolean): CellValue[] {
  if (!column) return [];
  const isDate = isDateFormat(column.format);
  const shown = (value: CellValue) =>
    isDate && typeof value === 'number' ? isoDate(Math.floor(value) + (date1904 ? DAYS_TO_1904 : 0)) : value;
  return column.values
    .filter((value) => !isBlank(value))
    .slice(0, SAMPLES)
    .map(shown);
}
