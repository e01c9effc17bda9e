import type { Language } from '../../locales/language.js';
import type { WorkbookPort } from '../ports.js';
import { planSheet } from '../rateLedger/plan/planSheet.js';
import type { SheetContent } from '../rateLedger/plan/sheetContent.js';
import { sheetName } from '../ownership.js';
import type { RatedBasis } from '../rateLedger/types.js';
import { sheetsPlan } from '../sheetsPlan.js';
import type { WritePlan } from '../writePlan.js';
import { customerReport } from './customerReports.js';
import { ledgerReport } from './ledgerReports.js';
import { loadDesk } from '../desk/loadDesk.js';
import type { Desk } from '../desk/types.js';
import { analysisReport } from './analyses/analysis.js';
import { creditReport } from './creditReport.js';
import { deskReport } from './deskReports.js';
import { letterContent } from './letters.js';
import { noticeContent } from './notice.js';
import { DAYS_TO_1904 } from '../../records/cells/dateColumns.js';
import { contextOf, DATE, type ReportContext } from './reportParts.js';
import { ANALYSES, type Analysis, type ReportRequest } from './types.js';

export interface ReportOptions {
  /** Language that the report is written in. */
  readonly language: Language;
  /** When it is made, as it is printed; left out = not printed. */
  readonly made?: string | undefined;
}

/**
 * Plans a report on a sheet of its own, or what has changed on the one that is there; printed one page wide. `port.execute` carries it out,
 * `port.undo` takes it back. Source: workbook.md section 2.
 */
export async function planReport(
  port: WorkbookPort,
  on: RatedBasis,
  request: ReportRequest,
  { language, made }: ReportOptions,
): Promise<WritePlan> {
  const context = contextOf(on, language, made);
  // Analyses that go by product or profit need the tables of the desk.
  const desk = isAnalysis(request) ? await loadDesk(port) : null;
  const content = inDaysOf(on, contentOf(request, context, desk));
  const layout = await port.readLayout();
  const steps = await planSheet(port, layout, content);
  const present = layout.owned.find(({ name }) => name === sheetName(content.key))?.at?.sheet;
  return sheetsPlan(steps, present ?? content.title);
}

type AnalysisRequest = { readonly report: Analysis };

/** The days of a report as the workbook counts them. */
function inDaysOf({ rated }: RatedBasis, content: SheetContent): SheetContent {
  if (rated.date1904 !== true) return content;
  const columns = content.columns.map((column) =>
    column.format === DATE
      ? { ...column, cells: column.cells.map((cell) => (typeof cell === 'number' ? cell - DAYS_TO_1904 : cell)) }
      : column,
  );
  return { ...content, columns };
}

function isAnalysis(request: ReportRequest): request is AnalysisRequest {
  return ANALYSES.some((analysis) => analysis === request.report);
}

function contentOf(request: ReportRequest, context: ReportContext, tables: Desk | null): SheetContent {
  if (isAnalysis(request)) return analysisReport(request.report, { ...context, desk: tables });
  if (!('desk' in request)) {
    return 'line' in request
      ? customerReport(request.report, request.line, context)
      : ledgerReport(request.report, context);
  }
  const { desk, day } = request;
  if (!('line' in request)) return deskReport(request.report, { ...context, desk, day });
  if (request.report === 'credit') return creditReport(request.line, { ...context, desk, day });
  if (request.report === 'notice') return noticeContent(request.line, { ...context, desk, day });
  return letterContent(request.report, request.line, context, day);
}
