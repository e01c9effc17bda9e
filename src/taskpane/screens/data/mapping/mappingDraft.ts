import type { DateOrder } from '../../../../records/cells/dateText.js';
import { confirm, type ConfirmedMapping } from '../../../../records/headers/confirmedMapping.js';
import type { Field, TableKind } from '../../../../records/headers/fields.js';
import type { ColumnChoice } from '../../../../usecases/rateLedger/mappingChoices.js';
import type { RecognisedTable } from '../../../../usecases/rateLedger/types.js';

/** What the user is about to confirm of a table. */
export interface MappingDraft {
  readonly kind: TableKind;
  /** The field of each column that is read, by its offset. */
  readonly fields: ReadonlyMap<number, Field>;
  readonly dateOrder: 'decided' | DateOrder;
  /** What amounts are multiplied by; "stated" = as the table says. */
  readonly factor: 'stated' | number;
}

/** The draft to begin with: what the columns were taken for, and what unknown ones may be. */
export function draftOf({ source, kind }: RecognisedTable, choices: readonly ColumnChoice[]): MappingDraft {
  const fields = new Map<number, Field>();
  for (const { offset, field, proposed } of choices) {
    const read = field ?? proposed;
    if (read !== null) fields.set(offset, read);
  }
  return { kind, fields, dateOrder: source.said?.dateOrder ?? 'decided', factor: source.said?.factor ?? 'stated' };
}

/** The draft with a column read as another field, or as none. A field has one column: it moves away from the one that had it. */
export function withField(draft: MappingDraft, offset: number, field: Field | null): MappingDraft {
  const fields = new Map([...draft.fields].filter(([at, each]) => at !== offset && each !== field));
  if (field !== null) fields.set(offset, field);
  return { ...draft, fields };
}

/** The draft as it is remembered. */
export function confirmedBy(
  { source }: RecognisedTable,
  { kind, fields, dateOrder, factor }: MappingDraft,
): ConfirmedMapping {
  const mapping = { fields: new Map([...fields].map(([offset, field]) => [field, offset])) };
  return confirm(source, kind, mapping, {
    ...(dateOrder === 'decided' ? {} : { dateOrder }),
    ...(factor === 'stated' ? {} : { factor }),
  });
}
