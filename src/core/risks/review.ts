import type { RiskRecord } from "../rules/open-risks";
import { usesMethodB } from "../rules/residual-risk";
import { LEVELS_A, LEVELS_B, type LevelKey, type Levels } from "../rules/risk-levels";
import { contradictions } from "../rules/risk-scores-contradict";
import { monthsLater } from "../workbook/calculations/months-later";
import type { CodeOf } from "../workbook/define-list";
import type { WorkbookEdit } from "../workbook/edits";
import type { reviewTrigger } from "../workbook/lists/review-trigger";
import type { OpenBook } from "../workbook/open-book";
import type { RiskState } from "../workbook/pages/dashboard/heat-map";
import { changedAsSeen, type NotWritable } from "../workbook/record-edits";
import type { SerialDay } from "../workbook/serial-day";
import { bandsA } from "../workbook/sheets/bands-a";
import { bandOf, bandRank, scoreOf, type RiskInputs } from "../workbook/sheets/risk-scoring";
import { risks } from "../workbook/sheets/risks";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { bandOfCode, type BandShown } from "./band-shown";
import { added, type RiskChanges } from "./cell-change";

export type Trigger = CodeOf<typeof reviewTrigger>;

export function levelKeys(book: SnapshotBook): Readonly<Record<RiskState, readonly LevelKey[]>> {
  return usesMethodB(book) ? LEVELS_B : LEVELS_A;
}

export const RISK_STATES = ["inherent", "residual", "target"] as const;

/** What a reviewer has filled in. */
export interface ReviewDraft {
  readonly levels: Levels;
  readonly trigger: Trigger;
  /** Why the scores change; what the trigger was. */
  readonly reason: string;
  readonly next: SerialDay | undefined;
}

export interface ScoredState {
  readonly state: RiskState;
  /** T × C × V; undefined in method B and while a level is missing. */
  readonly score: number | undefined;
  readonly band: BandShown;
}

/** The levels of a risk as they stand. */
export function levelsOf(risk: RiskRecord, book: SnapshotBook): Levels {
  const keys = levelKeys(book);
  return Object.fromEntries(RISK_STATES.flatMap((state) => keys[state]).map((key) => [key, risk[key]]));
}

/** Scores and bands that levels lead to, by the workbook's own bands and matrix. */
export function scoredStates(levels: Levels, risk: RiskRecord, book: SnapshotBook): readonly ScoredState[] {
  return RISK_STATES.map((state) => {
    const inputs = inputsOf(levels, risk, state);
    const score = scoreOf(inputs, book);
    return { state, score: score === "" ? undefined : score, band: bandOfCode(bandOf(inputs, book), book) };
  });
}

function inputsOf(levels: Levels, { severityB }: RiskRecord, state: RiskState): RiskInputs {
  const isInherent = state === "inherent";
  return {
    threat: isInherent ? levels.threat : levels.residualThreat,
    consequence: isInherent ? levels.consequence : levels.residualConsequence,
    vulnerability: isInherent ? levels.vulnerability : state === "residual" ? levels.residualVulnerability : levels.targetVulnerability,
    likelihoodB: isInherent ? levels.likelihoodB : state === "residual" ? levels.residualLikelihoodB : levels.targetLikelihoodB,
    severityB,
  };
}

/** The levels that differ from those of the register. */
export function changedLevels(levels: Levels, risk: RiskRecord, book: SnapshotBook): Levels {
  const keys = levelKeys(book);
  return Object.fromEntries(
    RISK_STATES.flatMap((state) => keys[state]).flatMap((key) =>
      levels[key] === undefined || levels[key] === risk[key] ? [] : [[key, levels[key]]],
    ),
  );
}

/** The next review that the residual band asks for. */
export function suggestedReview(levels: Levels, risk: RiskRecord, book: SnapshotBook): SerialDay {
  const residual = scoredStates(levels, risk, book).find(({ state }) => state === "residual")?.band.band;
  return monthsLater(book.asOf, book.records(bandsA).find(({ band }) => band === residual)?.reviewMonths ?? MONTHS_WITHOUT_BAND);
}

const MONTHS_WITHOUT_BAND = 3;

export type ReviewFault =
  | { readonly field: "reason"; readonly kind: "missing" | "missingForOther" | "tooLong" }
  | { readonly field: "next"; readonly kind: "missing" | "notLater" }
  | { readonly field: "levels"; readonly kind: "residualAboveInherent" | "targetAboveResidual" };

const LONGEST_REASON = 2_000;

export function reviewFaults({ levels, trigger, reason, next }: ReviewDraft, risk: RiskRecord, book: SnapshotBook): readonly ReviewFault[] {
  const faults: ReviewFault[] = [];
  const isChanged = Object.keys(changedLevels(levels, risk, book)).length > 0;
  if (isChanged) faults.push(...contradictions(levels, book).map(({ kind }) => ({ field: "levels", kind }) as const));
  if (reason.trim() === "" && isChanged) faults.push({ field: "reason", kind: "missing" });
  else if (reason.trim() === "" && trigger === "OTHER") faults.push({ field: "reason", kind: "missingForOther" });
  else if (reason.length > LONGEST_REASON) faults.push({ field: "reason", kind: "tooLong" });
  if (next === undefined) faults.push({ field: "next", kind: "missing" });
  else if (next <= book.asOf) faults.push({ field: "next", kind: "notLater" });
  return faults;
}

/** An acceptance covers a score: whether the new levels leave more than was accepted. */
export function outgrowsAcceptance(levels: Levels, risk: RiskRecord, book: SnapshotBook): boolean {
  const residual = scoredStates(levels, risk, book).find(({ state }) => state === "residual")?.score;
  return risk.acceptedBy !== undefined && risk.scoreAtAcceptance !== undefined && residual !== undefined && residual > risk.scoreAtAcceptance;
}

/** Whether the new residual band is higher than the present one. */
export function isWorse(one: BandShown, other: BandShown): boolean {
  return one.band !== undefined && other.band !== undefined && bandRank(one.band) > bandRank(other.band);
}

/**
 * What is written. The day on which the review was due is kept before the next one takes its place; earlier scores go to History with the reason.
 * @param history the line for History; empty where there is none
 */
export function reviewChanges(draft: ReviewDraft, risk: RiskRecord, history: string, book: SnapshotBook): RiskChanges {
  const changed = changedLevels(draft.levels, risk, book);
  const reason = draft.reason.trim();
  return {
    ...definedOf(changed),
    ...(needsChangeReason(draft.levels, changed, risk) && reason !== "" ? { changeReason: added(risk.changeReason, reason) } : {}),
    lastReview: book.asOf,
    ...(risk.nextReview === undefined ? {} : { reviewWasDue: risk.nextReview }),
    ...(draft.next === undefined ? {} : { nextReview: draft.next }),
    reviewTrigger: draft.trigger,
    ...(history === "" ? {} : { history: added(risk.history, history) }),
    ...(draft.trigger === "OTHER" && reason !== "" ? { note: added(risk.note, reason) } : {}),
  };
}

function definedOf(levels: Levels): RiskChanges {
  return Object.fromEntries(Object.entries(levels).filter(([, value]) => value !== undefined));
}

/** Method A: threat or consequence that differs after the measures has to say why. */
function needsChangeReason(levels: Levels, changed: Levels, risk: RiskRecord): boolean {
  const touches = ["threat", "consequence", "residualThreat", "residualConsequence"] as const;
  const differs = levels.threat !== levels.residualThreat || levels.consequence !== levels.residualConsequence;
  return differs && touches.some((key) => changed[key] !== undefined && changed[key] !== risk[key]);
}

/** The edits, on the workbook as it is now. @param seen of the book that the user looked at */
export function reviewEdits(
  draft: ReviewDraft,
  seen: RiskRecord,
  history: string,
  before: OpenBook,
  now: OpenBook,
): readonly WorkbookEdit[] | NotWritable {
  const keys = levelKeys(before.book);
  const scored = [...RISK_STATES.flatMap((state) => keys[state]), "severityB" as const];
  return changedAsSeen(risks, seen, reviewChanges(draft, seen, history, before.book), scored, before, now);
}
