import { isFormulaInput, type CellInput } from "../../src/core/workbook/sheet-plan";
import type { RangeRef } from "../../src/core/workbook/cell";
import { rangeA1 } from "../../src/core/workbook/a1";
import { KeptReferences, runBatch, type BatchBody, type BatchReply } from "./batch";
import { writeCells } from "./cell-writing";
import type { ExcelScene } from "./excel-scene";
import { isFaultOfSync, type Fault } from "./fault";
import { parseRangeAddress } from "./range-reference";
import { serviceObject } from "./services";
import { SimulatedError } from "./simulated-error";
import { SimulatedWorkbook, type Calculate, type SimulatedSheet } from "./simulated-workbook";
import { workbookObject } from "./workbook-object";

/** What the client library sends and expects, as JSON text (recorded from Microsoft's own library). */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** The library puts its own function here when it loads. */
  onMessageFromHost: (text: string) => void;
}

interface Request {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: BatchBody | string };
}

/** Flag of a request that may wait until the user has left a cell (Excel.run with delayForCellEdit). */
const DELAY_FOR_CELL_EDIT = 64;
/** Event numbers and category of the client library: worksheet changed, table changed. */
const EVENT_CATEGORY = 65_536;
const WORKSHEET_CHANGED = 10;

/**
 * An Excel that exists only as far as the client library can see it. Requests are answered in order, each on a later turn of the event loop.
 * It never calculates: `calculate` may give the result of a formula.
 */
export class SimulatedExcel {
  readonly book: SimulatedWorkbook;
  /** Highest ExcelApi set that `isSetSupported` admits. */
  apiLevel = "1.13";
  faults: readonly Fault[] = [];
  /** Called before the request of a sync is worked on: co-authors edit here. */
  beforeSync: (sync: number) => void = () => undefined;
  /** Called when a request will never be answered: a test lets its watchdog bark. */
  onHang: () => void = () => undefined;
  /** Length in bytes of every request so far. */
  readonly requestSizes: number[] = [];
  actionsSeen = 0;
  /** Every method that was called and every property that was set, as the wire calls them: `Worksheet.Delete`. */
  readonly membersUsed = new Set<string>();
  /** Calls to services beside the workbook: name, method, arguments. */
  readonly serviceCalls: (readonly [string, string, readonly unknown[]])[] = [];
  isEditingCell = false;
  readonly options = { seriesNamesAreLiteral: false };

  private readonly scene: ExcelScene;
  private readonly kept = new KeptReferences();
  private readonly listening = new Set<string>();
  private events: { readonly target: string; readonly args: Record<string, unknown> }[] = [];
  private waiting: (() => void)[] = [];
  private held: (() => void)[] = [];

  constructor(calculate?: Calculate) {
    this.book = new SimulatedWorkbook(calculate);
    const own = this.options;
    this.scene = {
      book: this.book,
      get seriesNamesAreLiteral() {
        return own.seriesNamesAreLiteral;
      },
      changed: (sheet, range) => this.noteChange(sheet, range, "Local"),
      listen: (target, isListening) => void (isListening ? this.listening.add(target) : this.listening.delete(target)),
    };
  }

  get syncs(): number {
    return this.requestSizes.length;
  }

  resetCounters(): void {
    this.requestSizes.length = 0;
    this.actionsSeen = 0;
    this.faults = [];
  }

  /** Takes one request of the client library and answers it later through the bridge. */
  receive(text: string, bridge: NativeBridge): void {
    const request: Request = JSON.parse(text);
    if (this.isEditingCell && (request.flags & DELAY_FOR_CELL_EDIT) !== 0) {
      this.waiting.push(() => this.receive(text, bridge));
      return;
    }
    const faults = isTelemetry(text) ? [] : this.faultsOf(text);
    const hang = faults.find((fault) => fault.kind === "hang");
    if (hang?.kind === "hang" && !hang.applied) return this.onHang();
    const reply = this.answer(request.message.body, faults);
    if (hang) return this.onHang();
    const send = () => {
      bridge.onMessageFromHost(JSON.stringify({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body: reply } }));
      this.deliverEvents(bridge);
    };
    if (faults.some((fault) => fault.kind === "slow")) this.held.push(send);
    else setTimeout(send, 0);
  }

  /** Counts a request of the add-in. */
  private faultsOf(text: string): readonly Fault[] {
    this.requestSizes.push(byteLength(text));
    const sync = this.syncs;
    this.beforeSync(sync);
    return this.faults.filter((fault) => isFaultOfSync(fault, sync));
  }

  private answer(given: BatchBody | string, faults: readonly Fault[]): BatchReply {
    const body: BatchBody = typeof given === "string" ? JSON.parse(given) : given;
    // Microsoft, cell-edit mode: while the user types into a cell, requests that may not wait are refused.
    const refused = this.isEditingCell ? { code: "InvalidOperationInCellEditMode", message: "Excel is in cell-editing mode." } : undefined;
    const failed = refused ?? faults.find((fault) => fault.kind === "fail");
    const first = this.actionsSeen;
    const service = (name: string) => serviceObject(name, (...call) => this.serviceCalls.push(call));
    const roots = { workbook: workbookObject(this.scene), service };
    const beforeAction = (index: number): void => {
      if (failed) throw new SimulatedError(failed.code, failed.message ?? `${failed.code} was injected`, "");
      const action = this.faults.find((fault) => fault.kind === "failAction" && fault.action === first + index);
      if (action?.kind === "failAction") throw new SimulatedError(action.code, action.message ?? `${action.code} was injected`, "");
    };
    const reply = runBatch(body, roots, this.kept, beforeAction, (member) => this.membersUsed.add(member));
    this.actionsSeen += body.Actions.length;
    return reply;
  }

  releaseSlow(): void {
    for (const send of this.held.splice(0)) send();
  }

  /** The user leaves the cell: requests that waited go on. */
  leaveCell(): void {
    this.isEditingCell = false;
    for (const go of this.waiting.splice(0)) go();
  }

  /** A person (or a co-author) writes into cells, past any request. */
  edit(sheetName: string, address: string, rows: readonly (readonly CellInput[])[], source: "Local" | "Remote" = "Local"): void {
    const sheet = this.book.sheet(sheetName);
    if (!sheet) throw new Error(`there is no sheet ${sheetName}`);
    const range = parseRangeAddress(address, "edit");
    const scene = { ...this.scene, changed: (where: SimulatedSheet, what: RangeRef) => this.noteChange(where, what, source) };
    const typed = rows.map((row) => row.map((input) => (input !== null && isFormulaInput(input) ? `=${input.formula}` : input)));
    writeCells(scene, sheet, range, typed, "edit");
  }

  private noteChange(sheet: SimulatedSheet, range: RangeRef, source: "Local" | "Remote"): void {
    if (!this.listening.has("Workbook")) return;
    const args = { changeType: "RangeEdited", source, worksheetId: sheet.id, address: rangeA1(range), triggerSource: "Unknown" };
    this.events.push({ target: "Workbook", args });
  }

  /** Events follow the reply of the request that caused them; those of edits are sent by calling this. */
  deliverEvents(bridge: NativeBridge): void {
    const entries = this.events.splice(0).map(({ target, args }) => ({
      messageCategory: EVENT_CATEGORY,
      messageType: WORKSHEET_CHANGED,
      targetId: target,
      message: JSON.stringify(args),
      id: 0,
    }));
    if (entries.length > 0) bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  }
}

/** UTF-8 bytes of a text: Excel counts what travels. */
function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Now and then the library tells its maker how it fares: that is none of the add-in's requests, and comes whenever it likes. */
function isTelemetry(text: string): boolean {
  return text.includes('"Microsoft.Telemetry.TelemetryService"');
}
