import type { PhaseCode } from "../framework/assessment-phase";
import type { SheetRecord } from "../workbook/define-sheet";
import { actions } from "../workbook/sheets/actions";
import { assessments } from "../workbook/sheets/assessments";
import { changes } from "../workbook/sheets/changes";
import { communications } from "../workbook/sheets/communications";
import { courses } from "../workbook/sheets/courses";
import { culture } from "../workbook/sheets/culture";
import { equipment } from "../workbook/sheets/equipment";
import { evidence } from "../workbook/sheets/evidence";
import { findings } from "../workbook/sheets/findings";
import { gapAnalysis } from "../workbook/sheets/gap-analysis";
import { improvement } from "../workbook/sheets/improvement";
import { incidents } from "../workbook/sheets/incidents";
import { measures } from "../workbook/sheets/measures";
import { meetings } from "../workbook/sheets/meetings";
import { metrics } from "../workbook/sheets/metrics";
import { people } from "../workbook/sheets/people";
import { policies } from "../workbook/sheets/policies";
import { qaPlan } from "../workbook/sheets/qa-plan";
import { readings } from "../workbook/sheets/readings";
import { retention } from "../workbook/sheets/retention";
import { risks } from "../workbook/sheets/risks";
import { roles } from "../workbook/sheets/roles";
import { spd } from "../workbook/sheets/spd";
import { suppliers } from "../workbook/sheets/suppliers";
import { surveys } from "../workbook/sheets/surveys";
import { threats } from "../workbook/sheets/threats";
import { training } from "../workbook/sheets/training";
import type { SeverityByPhase } from "./severity";

/** From when on a phase needs a register to be there, and to hold at least one record. */
export interface RegisterNeed {
  readonly sheet: SheetRecord;
  readonly register: SeverityByPhase;
  /** Absent where an entity may rightly have no record, and where another rule says so itself (no report, no return, no survey). */
  readonly records?: SeverityByPhase;
}

const START = { register: { GAP: "blocks" }, records: { GAP: "explain", "1": "blocks" } } as const;
const from = (phase: PhaseCode) => ({ register: { [phase]: "blocks" }, records: { [phase]: "blocks" } }) as const;

/**
 * By the rules that read each register: what has to be on paper is needed from Phase 1 on, what has to be lived from Phase 2 on. Threats, culture and communications
 * can be kept elsewhere, so they are explained.
 */
export const registerNeeds: readonly RegisterNeed[] = [
  { sheet: gapAnalysis, ...START },
  { sheet: actions, ...START },
  { sheet: people, ...START },
  { sheet: risks, ...from("1") },
  { sheet: measures, ...from("1") },
  { sheet: metrics, ...from("1") },
  { sheet: readings, register: { "1": "blocks" }, records: { "2": "blocks" } },
  { sheet: qaPlan, ...from("1") },
  { sheet: evidence, ...from("1") },
  { sheet: roles, ...from("1") },
  { sheet: policies, ...from("1") },
  { sheet: courses, ...from("1") },
  { sheet: training, register: { "1": "blocks" }, records: { "1": "explain", "2": "blocks" } },
  { sheet: suppliers, register: { "1": "blocks" } },
  { sheet: retention, ...from("1") },
  { sheet: surveys, register: { "1": "explain" } },
  { sheet: meetings, ...from("2") },
  { sheet: incidents, register: { "2": "blocks" } },
  { sheet: findings, register: { "2": "blocks" } },
  { sheet: changes, register: { "2": "blocks" } },
  { sheet: improvement, register: { "2": "explain" } },
  { sheet: communications, register: { "2": "explain" }, records: { "2": "explain" } },
  { sheet: culture, register: { "2": "explain" }, records: { "2": "explain" } },
  { sheet: threats, register: { "2": "explain" }, records: { "2": "explain" } },
  { sheet: equipment, register: { "2": "advice" } },
  { sheet: spd, register: { "2B": "blocks" } },
  { sheet: assessments, register: { "2B": "explain" } },
];
