import { createRoot } from "react-dom/client";
import { ruleCheckEngine } from "../../../src/core/assessment/rule-check-engine";
import { semsEngine } from "../../../src/core/creation/engine";
import { sampleChoices, sampleEdits } from "../../../src/core/creation/sample/sample-edits";
import type { WorkbookEdit } from "../../../src/core/workbook/edits";
import { HostError } from "../../../src/core/workbook/host";
import { serialOfIso } from "../../../src/core/workbook/serial-day";
import { newFileHost } from "../../../src/hosts/file/file-host";
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

const NOTHING = { dateSystem: 1900, sheets: [], names: [], problems: [] } as const;
const newSems = (): readonly WorkbookEdit[] =>
  semsEngine.planCreation(
    NOTHING,
    { sector: "CGO", entityName: "Northport Cargo", sites: ["Shed 12"], phase: "1", set: "essential", asOf: TODAY },
    TODAY,
  );

/** Whole workbooks, with the rules as they are. */
const workbooks: Readonly<Record<string, () => readonly WorkbookEdit[]>> = {
  sample: () => sampleEdits(sampleChoices()),
  late: () => sampleEdits(sampleChoices({ asOf: serialOfIso("2027-11-30") ?? TODAY })),
  new: newSems,
};

async function showWorkbook(edits: readonly WorkbookEdit[], root: HTMLElement): Promise<void> {
  const host = newFileHost();
  await host.apply(edits);
  createRoot(root).render(
    <App host={host} engine={semsEngine} loadCheckEngine={async () => ruleCheckEngine} today={() => TODAY} commands={null} isHostDark={null} />,
  );
}

function show(): void {
  const whole = workbooks[location.hash.slice(1)];
  const place = document.getElementById("root");
  if (whole && place) return void showWorkbook(whole(), place);
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
