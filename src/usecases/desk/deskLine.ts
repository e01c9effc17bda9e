import { isoDate } from '../../domain/calendar/serial.js';
import { dunningLevels } from '../../domain/collection/dunning.js';
import { DESK_TEXTS } from '../../locales/deskTexts.js';
import { fill, type Language } from '../../locales/language.js';
import type { WorkItem } from './work.js';

/** What is to be done, in a few words; days as `dayText` writes them. */
export function deskLine(
  { kind, since, about, desk }: WorkItem,
  language: Language,
  dayText: (isoDay: string) => string = (isoDay) => isoDay,
): string {
  const words = DESK_TEXTS[language];
  const next = desk.collecting?.next;
  return fill(words.kinds[kind], {
    day: since === null ? '' : dayText(isoDate(since)),
    about,
    level: next?.level ?? dunningLevels().length,
    channel: words.channels[next?.channel ?? 'phone'],
    days: desk.collecting?.oldestDays ?? 0,
  });
}
