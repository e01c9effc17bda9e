import { performance } from 'node:perf_hooks';
import { findLedger, rateLedger, writeRating } from '../../usecases/index.js';
import { createPolicySheet } from '../../usecases/policy/createPolicySheet.js';
import type { Progress } from '../../usecases/ports.js';
import type { RatingReport } from '../../usecases/report.js';
import type { RateRequest } from '../../usecases/rateLedger/types.js';
import { excelWorkbook } from '../../workbook/excelWorkbook.js';
import { Calculation } from '../calc/calculation.js';
import { loadOffice, useOffice } from '../host/inNode.js';
import type { Workbook } from '../model/workbook.js';
import { functionProvider } from './functionProvider.js';

/** What a run took. */
export interface RunCost {
  readonly syncs: number;
  readonly bytesToHost: number;
  readonly bytesFromHost: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly ms: number;
}

export interface RatedFile {
  readonly report: RatingReport;
  readonly cost: RunCost;
}

export interface RateOptions {
  /** The results are written into the workbook. */
  readonly write: boolean;
  /** The workbook gets a policy sheet first, or the rows that its own lacks. */
  readonly policySheet?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * The main job on a workbook without Excel: the add-in's own use cases and adapter, the genuine office.js, and our host in Excel's place.
 * With `write` the results stand in the workbook afterwards.
 */
export async function rateWorkbook(
  workbook: Workbook,
  request: RateRequest,
  { write, policySheet = false, onProgress }: RateOptions,
): Promise<RatedFile> {
  const started = performance.now();
  const isLive = request.formulas === true || workbook.customFunctions.size > 0;
  const functions = isLive ? await functionProvider() : undefined;
  for (const { name } of functions?.metadata.functions ?? []) workbook.customFunctions.add(name);
  const calculation = new Calculation(workbook, { functions });
  calculation.calculateMissing();
  const office = loadOffice(workbook, { calculation, checkRequirementSets: true });
  useOffice(office);
  // The result is a file of its own: there is nothing to undo in it.
  const port = excelWorkbook({ journal: false });
  const overview = await findLedger(port, request.asOf, { onProgress });
  if (policySheet) await port.execute(await createPolicySheet(port, { language: overview.headerLanguage }));
  const rating = await rateLedger(port, overview, request, { onProgress });
  if (write) await writeRating(port, rating, { onProgress });
  await calculation.settled();
  const { syncs, bytesToHost, bytesFromHost, cellsRead, cellsWritten } = office.host.counters;
  const ms = Math.round(performance.now() - started);
  return { report: rating.report, cost: { syncs, bytesToHost, bytesFromHost, cellsRead, cellsWritten, ms } };
}
