import type { FoundProblem, PlannedSheet, SemsChoices } from "../../src/core/creation/choices";
import type { SemsEngine, UpgradeOffered } from "../../src/core/creation/sems-engine";
import type { WorkbookContent } from "../../src/core/workbook/content";
import type { SheetPlan } from "../../src/core/workbook/sheet-plan";

const essential: readonly PlannedSheet[] = [
  { id: "start", name: "Start here", purpose: "Where you stand, what the colours mean and where to go next.", records: 0 },
  { id: "config", name: "Config", purpose: "The entity, its sites, the phase and the options of this workbook.", records: 12 },
  { id: "policies", name: "Policies", purpose: "Policies and their review dates.", records: 3 },
  { id: "gap", name: "Gap analysis", purpose: "Every item of the ten chapters, with where you stand and the evidence.", records: 138 },
  { id: "metrics", name: "Metrics", purpose: "What you measure, with targets and limits.", records: 24 },
  { id: "actions", name: "Actions", purpose: "Who does what by when.", records: 0 },
];
const full: readonly PlannedSheet[] = [
  ...essential,
  { id: "threats", name: "Threats", purpose: "Threats by likelihood and who says so.", records: 9 },
];

/** Never created by this engine, and known where it is there. */
const known: readonly PlannedSheet[] = [
  ...full,
  { id: "readings", name: "Readings", purpose: "One row a figure, with who entered it and when.", records: 0 },
];

export interface FakeEngineOptions {
  readonly foundVersion?: number;
  readonly problems?: readonly FoundProblem[];
  readonly refusal?: string;
  readonly unfinishedChoices?: SemsChoices;
  readonly upgrade?: UpgradeOffered;
  /** By id of the register, where they are not those of a new SeMS. */
  readonly rows?: Readonly<Record<string, number>>;
}

/** An engine that knows a SeMS by its sheet names: all the essential ones are a whole one, some are an unfinished one. */
export function fakeEngine({ foundVersion = 1, problems = [], refusal, unfinishedChoices, upgrade, rows = {} }: FakeEngineOptions = {}): SemsEngine {
  const ours = (content: WorkbookContent): readonly PlannedSheet[] =>
    known.filter((planned) => content.sheets.some((sheet) => sheet.name === planned.name));
  const isWhole = (content: WorkbookContent): boolean => essential.every((planned) => ours(content).includes(planned));
  const setOf = (choices: SemsChoices): readonly PlannedSheet[] => (choices.set === "full" ? full : essential);
  return {
    schemaVersion: 1,
    request: { tables: "all" },
    describeSems: (content) => ({
      schemaVersion: ours(content).length > 0 ? foundVersion : null,
      entity: isWhole(content) ? "Northport Cargo" : null,
      phase: isWhole(content) ? "1" : null,
      registers: ours(content).map(({ id, name, records }) => ({ id, sheet: name, table: `tbl${id}`, rows: rows[id] ?? records })),
      otherSheets: content.sheets.map(({ name }) => name).filter((name) => known.every((planned) => planned.name !== name)),
      problems: isWhole(content) ? problems : [],
    }),
    unfinishedBuild: (content) =>
      ours(content).length > 0 && !isWhole(content) ? { sheets: ours(content).map(({ name }) => name), choices: unfinishedChoices ?? null } : null,
    interruptedAddition: () => null,
    planTidying: () => [],
    previewOf: (_content, choices) => ({ sheets: setOf(choices), refusal: refusal ?? null }),
    planCreation: (content, choices) =>
      setOf(choices)
        .filter((planned) => !ours(content).includes(planned))
        .map((planned) => ({ kind: "addSheet", plan: planOf(planned) })),
    planUpgrade: () => upgrade ?? null,
    planRemoval: (content) => ours(content).map(({ name }) => ({ kind: "removeSheet", name })),
    firstSteps: () => [
      { id: "commitment", cell: { sheet: "Policies", row: 4, column: 0 }, isDone: false },
      { id: "gapAnalysis", cell: { sheet: "Gap analysis", row: 6, column: 4 }, isDone: false },
      { id: "firstMetrics", cell: { sheet: "Metrics", row: 6, column: 0 }, isDone: false },
      { id: "plan", cell: { sheet: "Actions", row: 6, column: 0 }, isDone: false },
      { id: "act", cell: { sheet: "Actions", row: 6, column: 5 }, isDone: false },
    ],
  };
}

function planOf({ id, name }: PlannedSheet): SheetPlan {
  return {
    id,
    name,
    tabColour: "17365D",
    showGridlines: false,
    columnWidths: [],
    rowHeights: {},
    fittedHeights: {},
    blocks: [],
    styles: [],
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    links: [],
    page: { orientation: "portrait", fitToWidth: 1, fitToHeight: 0, header: {}, footer: {} },
  };
}
