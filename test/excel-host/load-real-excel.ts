import { readFileSync } from "node:fs";
import path from "node:path";
import type { NativeBridge, SimulatedExcel } from "./simulated-excel";

/** Builds of Microsoft's client library; each must behave the same. */
export const officeBuilds = ["excel-web-16.00.js", "excel-win32-16.01.js", "excel-mac-16.00.js", "excel-ios-16.00.js"] as const;
export type OfficeBuild = (typeof officeBuilds)[number];

export interface RealExcel {
  /** From now on the library talks to this simulation. */
  connect(excel: SimulatedExcel): void;
  deliverEvents(): void;
}

const DIST = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");

/**
 * Loads Microsoft's own, unchanged client library into the global scope, wired to a simulation through the library's native-bridge hook.
 * It needs neither a browser nor jsdom: what it asks of a page while loading is filled in where it is absent.
 */
export function loadRealExcel(build: OfficeBuild = "excel-web-16.00.js"): RealExcel {
  let current: SimulatedExcel | undefined;
  const simulation = (): SimulatedExcel => {
    if (!current) throw new Error("connect a simulation first");
    return current;
  };
  const bridge: NativeBridge = { onMessageFromHost: () => undefined, sendMessageToHost: (text) => simulation().receive(text, bridge) };
  fillInPage();
  forgetEarlierBuild();
  define("_richApiNativeBridge", bridge);
  const globalEval = eval; // Called by another name it runs in the global scope, as a script element would.
  globalEval(readFileSync(path.join(DIST, build), "utf8"));
  // The library forgets to switch its own requirement-set check on: the flag it sets is not the one that it reads.
  globalEval("OfficeExtension.CommonUtility._doApiNotSupportedCheck = true");
  const isSetSupported = (set: string, version?: string) => {
    if (set === "DelayForCellEdit") return true;
    return set === "ExcelApi" && minor(version ?? "1.1") <= minor(simulation().apiLevel);
  };
  define("Office", { context: { requirements: { isSetSupported } } });
  return {
    connect: (excel) => {
      current = excel;
    },
    deliverEvents: () => simulation().deliverEvents(bridge),
  };
}

/** `1.9` comes before `1.13`. */
function minor(version: string): number {
  return Number(version.split(".")[1] ?? 0);
}

/** A second build in the same scope must not meet what the first one left. */
function forgetEarlierBuild(): void {
  for (const name of ["Office", "OfficeExtension", "OfficeCore", "Excel", "OSF", "OSFPerformance", "Microsoft"])
    Reflect.deleteProperty(globalThis, name);
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

function fillInPage(): void {
  const nothing = () => undefined;
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const element = { style: {}, setAttribute: nothing, appendChild: nothing };
  const page = {
    window: globalThis,
    document: {
      readyState: "complete",
      cookie: "",
      location: { href: "https://localhost/" },
      head: element,
      body: element,
      documentElement: element,
      addEventListener: nothing,
      getElementsByTagName: () => [],
      createElement: () => ({ ...element }),
    },
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", search: "", hash: "", origin: "https://localhost" },
    addEventListener: nothing,
    sessionStorage: storage,
    localStorage: storage,
  };
  for (const [name, value] of Object.entries(page)) if (!(name in globalThis)) define(name, value);
}
