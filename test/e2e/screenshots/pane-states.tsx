import { createRoot } from "react-dom/client";
import { ruleCheckEngine } from "../../../src/core/assessment/rule-check-engine";
import { HostError } from "../../../src/core/workbook/host";
import { App } from "../../../src/taskpane/App";
import { fakeEngine, type FakeEngineOptions } from "../../taskpane/fake-engine";
import { FakeWorkbook } from "../../taskpane/FakeWorkbook";

const TODAY = 46347;
const SEMS = ["Start here", "Config", "Policies", "Gap analysis", "Metrics", "Actions"];
const MINE = ["*Risk log", "*Rota 2026", "*Covert tests"];
const never = (): Promise<never> => new Promise(() => undefined);

interface Scene {
  readonly sheets: readonly string[];
  readonly engine?: FakeEngineOptions;
  readonly prepare?: (workbook: FakeWorkbook) => void;
}

/** Every page of the pane, by the name in the address: `#blank`. */
const scenes: Readonly<Record<string, Scene | null>> = {
  "not-excel": null,
  reading: { sheets: [], prepare: (workbook) => (workbook.beforeRead = never) },
  failed: {
    sheets: [],
    prepare: (workbook) =>
      (workbook.beforeRead = () => Promise.reject(new HostError("A cell is being edited. Press Enter or Esc in the sheet, then try again."))),
  },
  blank: { sheets: ["Sheet1"] },
  own: { sheets: MINE },
  refused: {
    sheets: MINE,
    engine: { refusal: "The structure of this workbook is protected. Take the protection off (Review, Protect Workbook), then try again." },
  },
  unfinished: { sheets: [...MINE, "Config", "Policies"] },
  working: {
    sheets: MINE,
    prepare: (workbook) =>
      (workbook.beforeEdit = (edit) => (edit.kind === "addSheet" && edit.plan.name === "Gap analysis" ? never() : Promise.resolve())),
  },
  found: { sheets: [...SEMS, "Rota 2026", "Covert tests"] },
  problems: {
    sheets: SEMS,
    engine: {
      problems: [
        { sheet: "Metrics", cell: "C7", message: "The column Target cannot be found; its heading may have been deleted." },
        { sheet: "Actions", cell: "", message: "The table tblActions is not on this sheet." },
      ],
    },
  },
  newer: { sheets: SEMS, engine: { foundVersion: 7 } },
};

function show(): void {
  const scene = scenes[location.hash.slice(1)];
  const root = document.getElementById("root");
  if (scene === undefined || !root) return;
  const workbook = scene && new FakeWorkbook(scene.sheets);
  if (workbook) scene.prepare?.(workbook);
  createRoot(root).render(
    <App
      host={workbook}
      engine={fakeEngine(scene?.engine)}
      loadCheckEngine={async () => ruleCheckEngine}
      today={() => TODAY}
      commands={null}
      isHostDark={null}
    />,
  );
}

show();
