import type { Language } from '../../../locales/language.js';

export interface MatrixUnit {
  readonly size: number;
  /** Null = whole units. */
  readonly name: 'larger' | 'largest' | null;
}

/** At most so many digits in a cell of a narrow table. */
const ROOM = 1e5;

/** The unit in which amounts fit a narrow table: whole, thousands or millions; in Chinese 万 and 亿. Example: 1,285,400 is 1,285 thousands. */
export function unitFor(amounts: readonly number[], language: Language): MatrixUnit {
  const [larger, largest] = language === 'en' ? [1e3, 1e6] : [1e4, 1e8];
  const most = Math.max(0, ...amounts.map(Math.abs));
  if (most < ROOM) return { size: 1, name: null };
  return most / larger < ROOM ? { size: larger, name: 'larger' } : { size: largest, name: 'largest' };
}
