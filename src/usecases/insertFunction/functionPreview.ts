import { argumentOf } from './formulaDraft.js';
import type { FunctionCall, SelectionPort, Shown } from './ports.js';

/** More cells than this are not read to show a result beforehand. */
const MOST_CELLS = 100_000;

/**
 * What a formula would show, worked out without writing it: the cells that it fills. Null when it takes Excel to say: an argument is an expression,
 * or has too many cells. `home` is the sheet of references without one.
 */
export async function previewOf(
  port: SelectionPort,
  call: FunctionCall,
  { id, texts, decimal, home }: { id: string; texts: readonly string[]; decimal: string; home: string },
): Promise<readonly (readonly Shown[])[] | null> {
  const args = texts.map((text) => argumentOf(text, decimal));
  const values: unknown[] = [];
  for (const argument of args) {
    if (argument.kind === 'expression') return null;
    if (argument.kind === 'cells') {
      const { area, sheet } = argument;
      if (area.rowCount * area.columnCount > MOST_CELLS) return null;
      values.push(await port.readValues({ sheet: sheet ?? home, area }));
    } else values.push(argument.kind === 'value' ? argument.value : undefined);
  }
  while (values.length > 0 && values.at(-1) === undefined) values.pop();
  return call(id, values);
}
