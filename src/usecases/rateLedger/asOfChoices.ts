import { isoDate, monthEnd, parseIsoDate } from '../../domain/calendar/serial.js';
import type { AsOfChoice } from './types.js';

/**
 * As-of dates to offer: last month end, the month end of the latest document, the latest document, today. Preselected (first) is the earlier
 * of the two month ends, so that a ledger of long ago opens at its own end. Source: workbook.md section 2.
 * `latest` is a serial date, null when no document is dated; `today` is ISO.
 */
export function asOfChoices(today: string, latest: number | null): AsOfChoice[] {
  const now = parseIsoDate(today);
  const choices: { serial: number; reason: AsOfChoice['reason'] }[] = [];
  if (now !== null) choices.push({ serial: monthEnd(now, -1), reason: 'last-month-end' });
  if (latest !== null) choices.push({ serial: monthEnd(latest), reason: 'latest-document-month-end' });
  choices.sort((one, other) => one.serial - other.serial);
  if (latest !== null) choices.push({ serial: latest, reason: 'latest-document' });
  if (now !== null) choices.push({ serial: now, reason: 'today' });
  const seen = new Set<number>();
  return choices
    .filter(({ serial }) => !seen.has(serial) && seen.add(serial))
    .map(({ serial, reason }) => ({ date: isoDate(serial), reason }));
}
