import { isLevel, riskScore } from "../../statistics/risk-score";
import type { Book } from "../define-sheet";
import type { CodeOf } from "../define-list";
import { riskBand } from "../lists/risk-band";
import { overrideA } from "../risk-method/override-a";
import { bandsA } from "./bands-a";
import { matrixB } from "./matrix-b";

export type RiskBand = CodeOf<typeof riskBand>;

/** The inputs of one scored state of a risk: those of method A, or those of method B. */
export interface RiskInputs {
  readonly threat: number | undefined;
  readonly consequence: number | undefined;
  readonly vulnerability: number | undefined;
  readonly likelihoodB: number | undefined;
  readonly severityB: string | undefined;
}

/** Keys of the columns that hold those inputs. */
export interface RiskInputKeys {
  readonly threat: string;
  readonly consequence: string;
  readonly vulnerability: string;
  readonly likelihoodB: string;
  readonly severityB: string;
}

function usesMethodB(book: Book): boolean {
  return book.setting("riskMethod") === "B";
}

/** Method A: T × C × V. Method B has no product: it reads its matrix. */
export function scoreOf(inputs: RiskInputs, book: Book): number | "" {
  if (usesMethodB(book)) return "";
  return riskScore(inputs.threat, inputs.consequence, inputs.vulnerability) ?? "";
}

export function scoreFormula(keys: RiskInputKeys): string {
  const inputs = [keys.threat, keys.consequence, keys.vulnerability].map((key) => `{@${key}}`);
  const areLevels = `AND(${inputs.map((input) => `${input}>=1,${input}<=5,INT(${input})=${input}`).join(",")})`;
  return `IF(OR({setting riskMethod}={label riskMethod B},COUNT(${inputs.join(",")})<3),"",IF(${areLevels},${inputs.join("*")},""))`;
}

/** The band of a state; empty while an input is missing. The bands and the matrix are the workbook's own tables, so an entity may cut them anew. */
export function bandOf(inputs: RiskInputs, book: Book): RiskBand | "" {
  if (usesMethodB(book)) return bandByMatrix(inputs, book);
  const score = riskScore(inputs.threat, inputs.consequence, inputs.vulnerability);
  if (score === undefined) return "";
  const band = bandByScore(score, book);
  return band !== "" && isOverridden(inputs, book) && bandRank(band) < bandRank(overrideA.atLeast) ? overrideA.atLeast : band;
}

function bandByScore(score: number, book: Book): RiskBand | "" {
  let best: { from: number; band: RiskBand } | undefined;
  for (const { fromScore, band } of book.records(bandsA)) {
    if (fromScore === undefined || band === undefined || fromScore > score) continue;
    if (!best || fromScore > best.from) best = { from: fromScore, band };
  }
  return best?.band ?? "";
}

function bandByMatrix({ likelihoodB, severityB }: RiskInputs, book: Book): RiskBand | "" {
  if (!isLevel(likelihoodB) || severityB === undefined) return "";
  return book.records(matrixB).find((cell) => cell.likelihood === likelihoodB && cell.severity === severityB)?.band ?? "";
}

function isOverridden({ consequence, vulnerability }: RiskInputs, book: Book): boolean {
  return book.setting("riskOverride") === "YES" && consequence === overrideA.consequence && (vulnerability ?? 0) >= overrideA.fromVulnerability;
}

/** 1 for the lowest band to 5 for the highest, as the list scores them. */
export function bandRank(band: string): number {
  return riskBand.codes.find((entry) => entry.code === band)?.score ?? 0;
}

/** Native twin of `bandOf`; `score` is the key of the calculated score of the same state. */
export function bandFormula(keys: RiskInputKeys, score: string): string {
  const from = "{bandsA.fromScore}";
  const byScore = `INDEX({bandsA.band},MATCH(SUMPRODUCT(MAX((${from}<={@${score}})*${from})),${from},0))`;
  const overridden = `AND({setting riskOverride}={label yesNo YES},{@${keys.consequence}}=${overrideA.consequence},{@${keys.vulnerability}}>=${overrideA.fromVulnerability},{@${score}}<INDEX(${from},MATCH({label riskBand ${overrideA.atLeast}},{bandsA.band},0)))`;
  const byMatrix = `IF(OR(NOT(ISNUMBER({@${keys.likelihoodB}})),{@${keys.severityB}}=""),"",INDEX({matrixB.band},MATCH(1,INDEX(({matrixB.likelihood}={@${keys.likelihoodB}})*({matrixB.severity}={@${keys.severityB}}),0),0)))`;
  return `IF({setting riskMethod}={label riskMethod B},${byMatrix},IF({@${score}}="","",IF(${overridden},{label riskBand ${overrideA.atLeast}},${byScore})))`;
}

/** A native expression that ranks a band label, 0 when it is none. */
export function bandRankFormula(band: string): string {
  return `IFERROR(INDEX(score_riskBand,MATCH(${band},list_riskBand,0)),0)`;
}
