import { isBlank } from '../../records/cells/cellText.js';
import type { CellValue } from '../../records/grid.js';
import type { Field } from '../../records/headers/fields.js';
import { proposeFields } from '../../records/headers/proposeFields.js';
import type { WorkbookPort } from '../ports.js';
import type { RecognisedTable } from './types.js';

/** Most data rows that are looked at for samples, and most samples of a column. */
const SAMPLE_ROWS = 20;
const SAMPLES = 3;

/** A column of a table, for a user who is to say what it is. */
export interface ColumnChoice {
  readonly offset: number;
  readonly header: string;
  /** What it was taken for, and what it may be; null where it is unknown. */
  readonly field: Field | null;
  readonly proposed: Field | null;
  /** The first cells that hold something. */
  readonly samples: readonly CellValue[];
}

/** All columns of a table that have a header, with what they were taken for, what unknown ones may be, and samples of their cells. */
export async function mappingChoices(
  port: Pick<WorkbookPort, 'readColumns'>,
  { source, kind, mapping }: RecognisedTable,
): Promise<ColumnChoice[]> {
  const offsets = source.headers.flatMap((header, offset) => (header === '' ? [] : [offset]));
  const top = { ...source, rowCount: Math.min(SAMPLE_ROWS, source.rowCount) };
  const { columns } = await port.readColumns(top, offsets);
  const proposals = proposeFields(kind, source.headers, mapping);
  const known = new Map([...mapping.fields].map(([field, offset]) => [offset, field]));
  return offsets.map((offset) => ({
    offset,
    header: source.headers[offset] ?? '',
    field: known.get(offset) ?? null,
    proposed: proposals.find((each) => each.offset === offset)?.field ?? null,
    samples: (columns.find((each) => each.offset === offset)?.values ?? [])
      .filter((value) => !isBlank(value))
      .slice(0, SAMPLES),
  }));
}
