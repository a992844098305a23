import { toHostError } from "./excel-error";
import { withinTime, type After } from "./sync-watchdog";

export interface SessionOptions {
  readonly timeoutMs: number;
  readonly after: After;
}

/** A conversation with Excel: queue work on `context`, then `sync` sends it in one request. */
export interface ExcelSession {
  readonly context: Excel.RequestContext;
  /** @param sheets named in the message when it fails. @throws HostError */
  sync(sheets?: readonly string[]): Promise<void>;
}

/**
 * Opens a conversation; what `queue` asks for is answered when it resolves. `queue` must not touch ranges.
 *
 * The context is used beyond the `Excel.run` that made it. Inside, Excel keeps a reference to every range for the sake of later requests
 * and one more request gives them back; we need each range in one request only. The wish to wait for the end of a cell edit, which only
 * `Excel.run` takes, stays with the context.
 * @throws HostError
 */
export async function openSession(options: SessionOptions, queue: (context: Excel.RequestContext) => void): Promise<ExcelSession> {
  const opening = Excel.run({ delayForCellEdit: true }, (context) => {
    queue(context);
    return Promise.resolve(context);
  });
  const context = await answered(opening, options, []);
  return { context, sync: (sheets = []) => answered(context.sync(), options, sheets) };
}

async function answered<T>(answer: Promise<T>, options: SessionOptions, sheets: readonly string[]): Promise<T> {
  try {
    return await withinTime(answer, options.timeoutMs, options.after);
  } catch (error) {
    throw toHostError(error, sheets);
  }
}
