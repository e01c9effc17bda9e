import type { Area } from '../../records/address.js';
import { intersection } from '../model/areas.js';
import type { Sheet } from '../model/sheet.js';
import type { Workbook as WorkbookModel } from '../model/workbook.js';
import { Changes } from './changes.js';
import { HostError } from './errors.js';
import type { HostObject } from './hostObject.js';
import { rangeAddress } from './excel/addresses.js';
import { enterCell } from './excel/rangeCells.js';
import { activateSheet, EVENT, worksheetId, type HostEvent, type Session } from './excel/session.js';
import { tidyHeaders } from './excel/tableHeaders.js';
import { Workbook } from './excel/workbook.js';
import { AddinInternalService, CustomFunctionsService, FunctionCalls } from './functionCalls.js';
import type { CallMessage, FunctionCall, FunctionResult } from './functionCalls.js';
import { PAYLOAD_LIMIT, REQUIREMENT_SETS, type Counters, type HostOptions, type PlannedFailure } from './options.js';
import { pageExternal } from './pageContext.js';
import { ACTION, PATH, type Action, type Batch } from './protocol.js';
import { BatchProcessor } from './wire.js';

/** What office.js looks for as `_richApiNativeBridge`. */
export interface NativeBridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost: ((text: string) => void) | null;
}

interface Request {
  readonly id: number;
  readonly message: { readonly body: Batch | string };
}

const utf8 = new TextEncoder();

/** The host of one open workbook: answers the genuine office.js over its JSON bridge. */
export class EmbeddedHost {
  readonly bridge: NativeBridge;
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Members that the add-in asked for and the host does not have. */
  readonly unknown: ReadonlySet<string>;
  readonly documentSettings = new Map<string, string>();
  /** Resolves when the page can take calls of custom functions. */
  readonly functionsReady: Promise<void>;
  readonly #options: HostOptions;
  readonly #session: Session;
  readonly #processor: BatchProcessor;
  readonly #functions: FunctionCalls;
  readonly #changes = new Changes();
  readonly #events = { enabled: true };
  readonly #outgoing: unknown[] = [];
  #counters: Counters = emptyCounters();
  /** The batch in hand is the library's own. */
  #cleaning = false;
  #failure: { at: 'sync' | 'action'; left: number; code: string; lasts: boolean } | null = null;

  constructor(
    readonly workbook: WorkbookModel,
    options: HostOptions = {},
  ) {
    this.#options = options;
    this.requirementSets = options.requirementSets ?? REQUIREMENT_SETS;
    let ready = () => {};
    this.functionsReady = new Promise((resolve) => (ready = resolve));
    this.#functions = new FunctionCalls((message) => this.#post(message));
    const references = new Map<string, HostObject>();
    this.#session = {
      workbook,
      calculation: options.calculation ?? null,
      tally: this.#counters,
      filtersShiftWrites: options.filtersShiftWrites === true,
      references,
      changed: (sheet, area) => this.#changes.add(sheet, area),
      settle: () => this.#settle(),
      emit: (event) => this.#emit(event),
    };
    this.#processor = new BatchProcessor(
      new Workbook(this.#session, this.#events),
      {
        'Microsoft.ExcelServices.CustomFunctions': new CustomFunctionsService(this.#functions, () => ready()),
        'Microsoft.InternalService.AddinInternalService': new AddinInternalService(() => undefined),
      },
      references,
      (action) => this.#beforeAction(action),
    );
    this.unknown = this.#processor.unknown;
    this.bridge = { onMessageFromHost: null, sendMessageToHost: (text) => this.#receive(text) };
  }

  /** The object for `window.external`. */
  get external(): Record<string, unknown> {
    const locale = this.#options.locale ?? 'en-US';
    return pageExternal({
      locale,
      dataLocale: this.#options.dataLocale ?? locale,
      requirementSets: this.requirementSets,
      documentName: this.workbook.name,
      documentSettings: this.documentSettings,
    });
  }

  get counters(): Readonly<Counters> {
    return this.#counters;
  }

  resetCounters(): void {
    Object.assign(this.#counters, emptyCounters());
  }

  /** Plays a failure once; null takes a planned one back. */
  failNext(failure: PlannedFailure | null): void {
    this.#failure = failure && {
      at: failure.at,
      left: failure.number,
      code: failure.code ?? 'GeneralException',
      lasts: failure.lasts === true,
    };
  }

  /** Calls an associated custom function of the add-in; calls of one turn travel in one message. */
  callFunction(id: string, args: readonly unknown[], call?: FunctionCall): Promise<FunctionResult> {
    return this.startFunction(id, args, call).done;
  }

  /** The same with a way to cancel it, for streaming and cancellable functions. */
  startFunction(id: string, args: readonly unknown[], call?: FunctionCall) {
    return this.#functions.call(id, args, call);
  }

  /** What the user types into a cell of the grid, read as Excel reads it; calculated, shown and told to the add-in. */
  typeInto(sheet: Sheet, row: number, column: number, text: string): void {
    const area = { row, column, rowCount: 1, columnCount: 1 };
    enterCell(this.#session, sheet, row, column, text);
    tidyHeaders(this.#session, sheet, area);
    this.userChanged(sheet, area);
  }

  /** Says that the user changed cells of the area (pasted or cleared them in the model). */
  userChanged(sheet: Sheet, area: Area): void {
    this.#changes.add(sheet, area);
    this.#settle();
  }

  /** Says that the user selected cells. */
  userSelected(sheet: Sheet, area: Area): void {
    this.workbook.selection = { sheet, ...area };
    const message = { worksheetId: worksheetId(sheet), address: rangeAddress(area) };
    for (const targetId of ['Workbook', worksheetId(sheet)]) this.#emit({ type: EVENT.selected, targetId, message });
    for (const table of sheet.tables) {
      const shared = intersection(table.area, area);
      const inTable = {
        ...message,
        address: shared ? rangeAddress(shared) : '',
        isInsideTable: shared !== null,
        tableId: String(table.id),
      };
      this.#emit({ type: EVENT.tableSelected, targetId: String(table.id), message: inTable });
    }
  }

  /** Says that the user went to another sheet. */
  userActivated(sheet: Sheet): void {
    activateSheet(this.#session, sheet);
  }

  #receive(text: string): void {
    setTimeout(() => {
      // Only office.js sends here; the shape is its own.
      const request = JSON.parse(text) as Request;
      const bytes = utf8.encode(text).length;
      this.#counters.bytesToHost += bytes;
      const answer = JSON.stringify({ id: request.id, type: 2, message: this.#answer(request, bytes) });
      this.#counters.bytesFromHost += utf8.encode(answer).length;
      this.bridge.onMessageFromHost?.(answer);
    }, this.#options.latency ?? 0);
  }

  #answer(request: Request, bytes: number) {
    const { body } = request.message;
    // A body comes parsed or as a string, depending on the host file.
    const batch = typeof body === 'string' ? (JSON.parse(body) as Batch) : body;
    const limit = this.#options.payloadLimit ?? PAYLOAD_LIMIT;
    if (bytes > limit) return refusal('RequestPayloadSizeLimitExceeded', 'request');
    this.#cleaning = isCleaning(batch);
    if (!this.#cleaning) {
      this.#counters.syncs++;
      if (this.#countdown('sync')) return transportError(this.#takeFailure());
    }
    const answer = JSON.stringify(this.#process(batch));
    if (utf8.encode(answer).length > limit) return refusal('ResponsePayloadSizeLimitExceeded', 'response');
    return { statusCode: 200, headers: {}, body: answer };
  }

  #process(batch: Batch) {
    const answer = this.#processor.process(batch);
    this.#settle();
    return answer;
  }

  #beforeAction(action: Action): void {
    if (this.#cleaning || isHousekeeping(action)) return;
    this.#counters.actions++;
    if (this.#countdown('action')) {
      const code = this.#takeFailure();
      throw new HostError(code, 'A failure was played by the workbench.', 500);
    }
  }

  /** Whether the planned failure is due now. */
  #countdown(at: 'sync' | 'action'): boolean {
    if (this.#failure?.at !== at) return false;
    this.#failure.left--;
    return this.#failure.left <= 0;
  }

  #takeFailure(): string {
    const code = this.#failure?.code ?? 'GeneralException';
    if (!this.#failure?.lasts) this.#failure = null;
    return code;
  }

  #settle(): void {
    const { calculation } = this.#session;
    const changes = this.#changes.take();
    for (const { sheet, area } of changes) calculation?.valuesChanged(sheet, area);
    calculation?.settle?.();
    for (const { sheet, area } of changes) {
      sheet.notify(area);
      this.#tellChanged(sheet, area);
    }
  }

  #tellChanged(sheet: Sheet, area: Area): void {
    const change = { worksheetId: worksheetId(sheet), changeType: 'RangeEdited', source: 'Local' };
    const message = { ...change, address: rangeAddress(area) };
    for (const targetId of ['Workbook', worksheetId(sheet)]) this.#emit({ type: EVENT.changed, targetId, message });
    for (const table of sheet.tables) {
      const shared = intersection(table.area, area);
      if (!shared) continue;
      const inTable = { ...change, tableId: String(table.id), address: rangeAddress(shared) };
      this.#emit({ type: EVENT.tableChanged, targetId: String(table.id), message: inTable });
    }
  }

  #emit(event: HostEvent): void {
    if (!this.#events.enabled) return;
    this.#post({
      messageCategory: 65_536,
      messageType: event.type,
      targetId: event.targetId,
      message: JSON.stringify(event.message),
    });
  }

  /** Sends an entry to the add-in; those of one turn go together. */
  #post(entry: CallMessage | Record<string, unknown>): void {
    if (this.#outgoing.push(entry) > 1) return;
    setTimeout(() => {
      const entries = this.#outgoing.splice(0);
      this.bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: '', message: { entries } }));
    }, 0);
  }
}

function emptyCounters(): Counters {
  return { syncs: 0, actions: 0, bytesToHost: 0, bytesFromHost: 0, cellsRead: 0, cellsWritten: 0 };
}

/** What the library does for itself: keeping and dropping references, marks for events. */
function isHousekeeping(action: Action): boolean {
  return action.ActionType === ACTION.trace || action.Name === '_KeepReference' || action.Name === '_RemoveReference';
}

/** A batch in which the library only drops what it held: it sends one after each run, and nobody hears whether it fails. */
function isCleaning({ Actions, ObjectPaths }: Batch): boolean {
  const isRoot = ({ ActionType, ObjectPathId }: Action) =>
    ActionType === ACTION.instantiate && ObjectPaths[ObjectPathId]?.ObjectPathType === PATH.root;
  return Actions.every((action) => isHousekeeping(action) || isRoot(action));
}

function refusal(code: string, what: string) {
  return transportError(code, `The ${what} payload size has exceeded the limit.`);
}

function transportError(code: string, message = 'A failure was played by the workbench.') {
  return { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code, message } }) };
}
