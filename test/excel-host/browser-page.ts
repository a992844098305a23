import { unpackWorkbook } from "./packed-workbook";
import { SimulatedExcel, type NativeBridge } from "./simulated-excel";

/** What office.js passes to the host and back: an array that begins with 0 when all is well. */
type SafeArray = unknown[] & { toArray(): unknown[] };
type Callback = ((result: SafeArray) => void) | undefined;

/** What a browser test finds under `window.simulatedExcel`. */
export interface BrowserExcel {
  readonly excel: SimulatedExcel;
  /** Opens a workbook that was packed with `packWorkbook`, in place of the one that is open. */
  open(packed: string): void;
  /** Presses a ribbon button: the function that the add-in associated with the id runs. */
  pressRibbonButton(functionName: string, controlId: string): void;
  /** Calculates a cell with a custom function: what the add-in answers is found in `excel.serviceCalls`. */
  callFunction(name: string, parameters: readonly unknown[]): void;
  /** Numbers of the calls that office.js made to the host, with their parameters. */
  readonly calls: readonly (readonly [number, unknown])[];
}

const RIBBON_COMMAND_EVENT = 39;
/** Category and type of the message that asks for the result of a custom function. */
const CUSTOM_FUNCTION_CATEGORY = 1;
const CUSTOM_FUNCTION_CALL = 1000;

/** Requirement sets that this Excel offers. */
const REQUIREMENT_SETS = {
  excelapi: "1.13",
  sharedruntime: "1.2",
  customfunctionsruntime: "1.3",
  dialogapi: "1.2",
  ribbonapi: "1.2",
  delayforcelledit: "1.1",
};

/**
 * Makes a browser page look like Excel for Windows to Microsoft's office.js: run before any script of the page. The members of `window.external` are those that
 * the library asks for when it starts (recorded from the library itself).
 * @param excel with the workbook that is open
 */
export function installSimulatedExcel(page: Window & typeof globalThis, excel = new SimulatedExcel()): BrowserExcel {
  const bridge: NativeBridge = { onMessageFromHost: () => undefined, sendMessageToHost: (text) => excel.receive(text, bridge) };
  const handlers = new Map<number, (event: number, args: SafeArray) => void>();
  const calls: (readonly [number, unknown])[] = [];
  let invocations = 0;
  const later = (callback: Callback) => void (callback && setTimeout(() => callback(safeArray([0])), 0));
  const external = {
    GetContext: () => contextOf(),
    GetHostInfo: () => "Excel$Win32$16.01$en-US$$$$1",
    Execute: (id: number, parameters: unknown, callback: Callback) => {
      calls.push([id, parameters]);
      later(callback);
    },
    RegisterEvent: (id: number, _target: string, handler: (event: number, args: SafeArray) => void, callback: Callback) => {
      handlers.set(id, handler);
      later(callback);
    },
    UnregisterEvent: (_id: number, _target: string, callback: Callback) => callback?.(safeArray([0])),
  };
  Object.defineProperty(page, "_richApiNativeBridge", { value: bridge, configurable: true, writable: true });
  Object.defineProperty(page, "external", { value: external, configurable: true });
  const installed: BrowserExcel = {
    excel,
    open: (packed) => void unpackWorkbook(packed, excel.book),
    calls,
    pressRibbonButton: (functionName, controlId) =>
      handlers.get(RIBBON_COMMAND_EVENT)?.(
        RIBBON_COMMAND_EVENT,
        safeArray(["command-1", functionName, JSON.stringify({ source: { id: controlId } })]),
      ),
    callFunction: (functionName, parameterValues) => {
      const message = { invocationId: ++invocations, functionName, parameterValues, address: "Sheet1!A1", flags: 0 };
      const entry = { messageCategory: CUSTOM_FUNCTION_CATEGORY, messageType: CUSTOM_FUNCTION_CALL, targetId: "", message, id: 0 };
      bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: [entry] } }));
    },
  };
  Object.defineProperty(page, "simulatedExcel", { value: installed, configurable: true });
  return installed;
}

function safeArray(items: unknown[]): SafeArray {
  return Object.assign(items, { toArray: () => items });
}

function contextOf() {
  const settings = new Map<string, string>();
  const answers: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: "simulated-add-in",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 0,
    GetAppUILocale: "en-GB",
    GetAppDataLocale: "en-GB",
    GetDocUrl: "file:///workbook.xlsx",
    GetAppCapabilities: 1,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 2,
    GetSolutionToken: "",
    GetCorrelationId: "",
    GetInstanceId: "instance",
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetHostFullVersion: "16.0.18000.10000",
    GetDialogRequirementMatrix: '{"dialogapi":"1.2"}',
    GetInitialDisplayMode: 0,
    GetOfficeThemeInfo: null,
    GetSupportedMatrix: JSON.stringify(REQUIREMENT_SETS),
  };
  const members = Object.entries(answers).map(([name, answer]): [string, () => unknown] => [name, () => answer]);
  const store = {
    Read: (keys: string[], values: string[]) => settings.forEach((value, key) => void (keys.push(key), values.push(value))),
    Write: () => undefined,
  };
  return { ...Object.fromEntries(members), GetSettings: () => store };
}
