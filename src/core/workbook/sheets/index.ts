import type { SheetRecord } from "../define-sheet";
import { actions } from "./actions";
import { adoptions } from "./adoptions";
import { assessments } from "./assessments";
import { bandsA } from "./bands-a";
import { changes } from "./changes";
import { checkFindings } from "./check-findings";
import { checks } from "./checks";
import { communications } from "./communications";
import { courses } from "./courses";
import { culture } from "./culture";
import { equipment } from "./equipment";
import { evidence } from "./evidence";
import { explanations } from "./explanations";
import { findings } from "./findings";
import { gapAnalysis } from "./gap-analysis";
import { improvement } from "./improvement";
import { incidents } from "./incidents";
import { matrixB } from "./matrix-b";
import { measures } from "./measures";
import { meetings } from "./meetings";
import { metrics } from "./metrics";
import { people } from "./people";
import { policies } from "./policies";
import { qaPlan } from "./qa-plan";
import { readings } from "./readings";
import { retention } from "./retention";
import { risks } from "./risks";
import { roles } from "./roles";
import { ruleChanges } from "./rule-changes";
import { scaleA } from "./scale-a";
import { spd } from "./spd";
import { suppliers } from "./suppliers";
import { surveys } from "./surveys";
import { threats } from "./threats";
import { training } from "./training";

/** Every register, in the order of the tabs. */
export const registers: readonly SheetRecord[] = [
  scaleA,
  bandsA,
  matrixB,
  checkFindings,
  checks,
  explanations,
  ruleChanges,
  adoptions,
  gapAnalysis,
  actions,
  risks,
  measures,
  metrics,
  readings,
  qaPlan,
  evidence,
  people,
  roles,
  policies,
  courses,
  training,
  suppliers,
  retention,
  threats,
  incidents,
  findings,
  changes,
  meetings,
  assessments,
  communications,
  improvement,
  surveys,
  culture,
  equipment,
  spd,
];

export const registersById: ReadonlyMap<string, SheetRecord> = new Map(registers.map((sheet) => [sheet.id, sheet]));
