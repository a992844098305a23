import { loadRealExcel } from "../excel-host/load-real-excel";
import { SimulatedExcel, type NativeBridge } from "../excel-host/simulated-excel";

/** What Excel gets for a call: a value or cells, or the error that a cell shows with its sentence. */
export type Answer = { readonly value: unknown } | { readonly error: "#VALUE!" | "#N/A" | string; readonly sentence: string };

export interface FunctionCall {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** An error cell, as Excel passes it to a function that takes any type. */
export const ERROR_CELL = { type: "CustomFunctionError", code: "#DIV/0!" };

/** Codes of failed calls (recorded from Microsoft's library). */
const ERRORS: Readonly<Record<number, string>> = { 1: "#N/A", 7: "#VALUE!" };
const CUSTOM_FUNCTION_CALL = { messageCategory: 1, messageType: 1000, targetId: "", id: 0 };
/** The add-in lets error cells into arguments (allowErrorForDataTypeAny). */
const ALLOWS_ERRORS = 4;

interface Result {
  readonly id: number;
  readonly value?: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

/** Tells when the library has handed results over. */
class ListeningExcel extends SimulatedExcel {
  onRequest: () => void = () => undefined;

  override receive(text: string, bridge: NativeBridge): void {
    super.receive(text, bridge);
    this.onRequest();
  }
}

/** Our functions behind Microsoft's own runtime, as in a workbook: arguments and results travel as JSON. */
export class FunctionRuntime {
  private readonly excel = new ListeningExcel();
  private readonly bridge: NativeBridge;
  private calls = 0;

  constructor() {
    const mappings = new Map<string, unknown>();
    const association = {
      get mappings() {
        return Object.fromEntries(mappings);
      },
      onchange: () => undefined,
      associate: (id: string, run: unknown) => mappings.set(id, run),
    };
    // What the loader office.js lays out before Excel's part of the library comes.
    Object.assign(globalThis, { CustomFunctionMappings: {}, CustomFunctions: { _association: association, associate: association.associate } });
    loadRealExcel().connect(this.excel);
    this.bridge = Object.getOwnPropertyDescriptor(globalThis, "_richApiNativeBridge")?.value;
    require("../../src/functions/register");
  }

  async call(name: string, ...args: readonly unknown[]): Promise<Answer> {
    const [answer] = await this.callAll([{ name, args }]);
    if (!answer) throw new Error(`SEMS.${name} was not answered`);
    return answer;
  }

  /** Many calls in one message, as Excel sends them when it calculates a sheet. */
  callAll(calls: readonly FunctionCall[]): Promise<readonly Answer[]> {
    const first = this.calls + 1;
    this.calls += calls.length;
    const entries = calls.map(({ name, args }, index) => ({
      ...CUSTOM_FUNCTION_CALL,
      message: { invocationId: first + index, functionName: name, parameterValues: args, address: "Sheet1!A1", flags: ALLOWS_ERRORS },
    }));
    return new Promise((resolve) => {
      this.excel.onRequest = () => {
        const results = this.results();
        if (calls.some((_, index) => !results.has(first + index))) return;
        resolve(calls.map((_, index) => answerOf(results.get(first + index))));
        this.excel.serviceCalls.length = 0;
      };
      this.bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
    });
  }

  private results(): ReadonlyMap<number, Result> {
    const lists = this.excel.serviceCalls.flatMap(([, method, [list]]) => (method === "SetInvocationResults" && Array.isArray(list) ? [list] : []));
    return new Map(lists.flat().map((result: Result) => [result.id, result] as const));
  }
}

function answerOf(result: Result | undefined): Answer {
  if (!result?.failed) return { value: result?.value };
  return { error: ERRORS[result.errorCode ?? 0] ?? `error ${result.errorCode}`, sentence: String(result.value) };
}
