import { ANALYSES_TEXTS } from '../../locales/analysesTexts.js';
import { DESK_TEXTS } from '../../locales/deskTexts.js';
import type { Language } from '../../locales/language.js';
import { REPORT_TEXTS } from '../../locales/reportTexts.js';
import type { ReportRequest } from './types.js';

/** What a report is called. */
export function reportName(report: ReportRequest['report'], language: Language): string {
  const { letters, reports } = DESK_TEXTS[language];
  const names = new Map<string, string>(
    [REPORT_TEXTS[language].names, ANALYSES_TEXTS[language].names, letters.names, reports.names].flatMap((each) =>
      Object.entries(each),
    ),
  );
  return names.get(report) ?? report;
}
