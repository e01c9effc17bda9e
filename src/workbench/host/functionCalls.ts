import { HostObject } from './hostObject.js';

/** What a custom function gave: a value or matrix, or an error with its sentence. */
export type FunctionResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message: string | null };

export interface FunctionCall {
  /** Address of the calling cell with its sheet. */
  readonly address?: string;
  /** Addresses of the arguments, for functions that ask for them. */
  readonly parameterAddresses?: readonly string[] | null;
  readonly cancellable?: boolean;
  readonly streaming?: boolean;
  /** Called at every result; a streaming function gives many. */
  readonly onResult?: (result: FunctionResult) => void;
}

/** A call as the library's function proxy takes it. */
export interface CallMessage {
  readonly messageCategory: 1;
  readonly messageType: 1000 | 1001;
  readonly targetId: '';
  readonly message: readonly unknown[];
}

/** Error codes of the library by what the cell shows. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** Calls custom functions through the genuine proxy of the library, and takes its results. */
export class FunctionCalls {
  readonly #waiting = new Map<number, (result: FunctionResult) => void>();
  #last = 0;

  /** @param send delivers calls to the add-in, those of one turn together */
  constructor(private readonly send: (message: CallMessage) => void) {}

  /** Calls the function associated with `id`; ranges are matrices, an omitted argument is null. */
  call(
    id: string,
    args: readonly unknown[],
    call: FunctionCall = {},
  ): { done: Promise<FunctionResult>; cancel: () => void } {
    const number = ++this.#last;
    const done = new Promise<FunctionResult>((resolve) => {
      this.#waiting.set(number, (result) => {
        call.onResult?.(result);
        resolve(result);
        if (call.streaming !== true) this.#waiting.delete(number);
      });
    });
    const flags = (call.cancellable ? 1 : 0) + (call.streaming ? 2 : 0) + 4;
    const message = [number, id, args, call.address ?? '', flags, call.parameterAddresses ?? null];
    this.send({ messageCategory: 1, messageType: 1000, targetId: '', message });
    const cancel = () => {
      this.#waiting.delete(number);
      this.send({ messageCategory: 1, messageType: 1001, targetId: '', message: [number, 0] });
    };
    return { done, cancel };
  }

  /** A result that came back, `code` as in the library. */
  finish(number: number, ok: boolean, value: unknown, code?: number): void {
    const done = this.#waiting.get(number);
    if (!done) return;
    if (!ok) {
      done({ ok: false, error: ERRORS[code ?? 0] ?? '#VALUE!', message: typeof value === 'string' ? value : null });
      return;
    }
    const error = errorIn(value);
    done(error ?? { ok: true, value });
  }
}

/** An error that came as a value: `{ type: "Error", basicValue: "#N/A", … }`. */
function errorIn(value: unknown): FunctionResult | null {
  if (typeof value !== 'object' || value === null || !('basicValue' in value)) return null;
  const message = 'message' in value && typeof value.message === 'string' ? value.message : null;
  return { ok: false, error: String(value.basicValue), message };
}

/** The service that takes the results of custom functions. */
export class CustomFunctionsService extends HostObject {
  readonly $class = 'CustomFunctions';

  constructor(
    private readonly calls: FunctionCalls,
    private readonly ready: () => void,
  ) {
    super();
  }

  setInvocationArrayResults(results: readonly (readonly [number, boolean, unknown, number?])[]): void {
    for (const [number, ok, value, code] of results) this.calls.finish(number, ok, value, code);
  }

  setInvocationResults(results: readonly { id: number; failed: boolean; value: unknown; errorCode?: number }[]): void {
    for (const { id, failed, value, errorCode } of results) this.calls.finish(id, !failed, value, errorCode);
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.ready();
  }

  _GetEnabledFeatures(): readonly string[] {
    return [];
  }
}

/** The service to which a page says that its ribbon commands can be called. */
export class AddinInternalService extends HostObject {
  readonly $class = 'AddinInternalService';

  constructor(private readonly ready: () => void) {
    super();
  }

  notifyActionHandlerReady(): void {
    this.ready();
  }
}
