import { createRoot } from "react-dom/client";
import { ruleCheckEngine } from "../../../src/core/assessment/rule-check-engine";
import { semsEngine } from "../../../src/core/creation/engine";
import { composeSems, settingsFor } from "../../../src/core/creation/compose-sems";
import { initialRecords } from "../../../src/core/creation/initial-records";
import { SAMPLE_AS_OF, sampleRecords, sampleSettings } from "../../../src/core/creation/sample/example-cargo";
import { sampleChoices, sampleEdits } from "../../../src/core/creation/sample/sample-edits";
import type { WorkbookEdit } from "../../../src/core/workbook/edits";
import { HostError, type WorkbookHost } from "../../../src/core/workbook/host";
import type { RecordInput } from "../../../src/core/workbook/layout/composition";
import { serialOfIso } from "../../../src/core/workbook/serial-day";
import { newFileHost } from "../../../src/hosts/file/file-host";
import { App } from "../../../src/taskpane/App";
import { ACTION_LIST, withSems } from "../../core/adoption/messy-workbook";
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

/** The sample, with the records of some registers written anew. */
function sampleWhere(change: (register: string, own: readonly RecordInput[]) => readonly RecordInput[]): readonly WorkbookEdit[] {
  const choices = sampleChoices();
  const records = [...initialRecords(choices.sector, choices.set), ...sampleRecords()];
  const changed = new Map(records.map(([register, own]) => [register, change(register, own)]));
  return composeSems(choices, { records: changed, settings: { ...settingsFor(choices), ...sampleSettings } }, SAMPLE_AS_OF);
}

const LONG =
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft at the far end of the transit shed beside the northern gate, after the second barrier and before the scales";
/** Where a name or title is written by people: as long as somebody once made it. */
const LONG_IN: Readonly<Record<string, readonly string[]>> = {
  risks: ["title", "scenario", "owner"],
  metrics: ["name", "owner"],
  actions: ["title", "owner"],
  people: ["name"],
  gapAnalysis: ["currentState"],
};

function withLongTexts(register: string, own: readonly RecordInput[]): readonly RecordInput[] {
  const keys = LONG_IN[register] ?? [];
  return own.map((record) => {
    const filled = keys.filter((key) => typeof record[key] === "string");
    return { ...record, ...Object.fromEntries(filled.map((key) => [key, `${String(record[key])} ${LONG}`])) };
  });
}

/** A thousand actions that nobody owns. */
const THOUSAND: readonly RecordInput[] = Array.from({ length: 1_000 }, (_, row) => ({
  actionId: `ACT-${String(1000 + row)}`,
  title: `Door ${row + 1} is to be looked at`,
  status: "OPEN",
}));

const withoutRisks = (): readonly WorkbookEdit[] =>
  sampleEdits(sampleChoices()).map((edit) =>
    edit.kind === "addSheet" ? { ...edit, plan: { ...edit.plan, tables: edit.plan.tables.filter(({ name }) => name !== "tblRisks") } } : edit,
  );

/** Whole workbooks, with the rules as they are. */
const workbooks: Readonly<Record<string, () => Promise<WorkbookHost>>> = {
  sample: () => built(sampleEdits(sampleChoices())),
  late: () => built(sampleEdits(sampleChoices({ asOf: serialOfIso("2027-11-30") ?? TODAY }))),
  new: () => built(newSems()),
  long: () => built(sampleWhere(withLongTexts)),
  thousand: () => built(sampleWhere((register, own) => (register === "actions" ? [...own, ...THOUSAND] : own))),
  lost: () => built(withoutRisks()),
  spaced: () =>
    built(
      sampleWhere((register, own) =>
        register === "actions" ? own.map((record) => ({ ...record, actionId: `${String(record["actionId"])} ` })) : own,
      ),
    ),
  messy: () => withSems([{ name: "Action list", rows: ACTION_LIST }]),
  stuck: async () => stuckAfterFirstRead(await built(sampleEdits(sampleChoices()))),
};

async function built(edits: readonly WorkbookEdit[]): Promise<WorkbookHost> {
  const host = newFileHost();
  await host.apply(edits);
  return host;
}

/** An Excel in which somebody begins to edit a cell once the pane is there. */
function stuckAfterFirstRead(host: WorkbookHost): WorkbookHost {
  let reads = 0;
  return {
    read: (request) =>
      ++reads > 1 ? Promise.reject(new HostError("A cell is being edited. Press Enter or Esc in the sheet, then try again.")) : host.read(request),
    apply: (edits, options) => host.apply(edits, options),
    reveal: (cell) => host.reveal(cell),
    onChange: (listener) => host.onChange(listener),
  };
}

async function showWorkbook(open: () => Promise<WorkbookHost>, root: HTMLElement): Promise<void> {
  const host = await open();
  createRoot(root).render(
    <App host={host} engine={semsEngine} loadCheckEngine={async () => ruleCheckEngine} today={() => TODAY} commands={null} isHostDark={null} />,
  );
}

function show(): void {
  const whole = workbooks[location.hash.slice(1)];
  const place = document.getElementById("root");
  if (whole && place) return void showWorkbook(whole, place);
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
