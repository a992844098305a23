import { accountableManagersOn, wasAccountableManager } from "../rules/accountable-managers";
import { heldPost } from "../rules/held-post";
import type { RiskRecord } from "../rules/open-risks";
import { isAboveTolerance, residualBand, residualScore } from "../rules/residual-risk";
import { contradictions } from "../rules/risk-scores-contradict";
import { isInPost } from "../workbook/calculations/in-post";
import { monthsLater } from "../workbook/calculations/months-later";
import type { WorkbookEdit } from "../workbook/edits";
import { riskBand } from "../workbook/lists/risk-band";
import type { OpenBook } from "../workbook/open-book";
import { changedAsSeen, type NotWritable } from "../workbook/record-edits";
import type { SerialDay } from "../workbook/serial-day";
import { bandsA } from "../workbook/sheets/bands-a";
import { people } from "../workbook/sheets/people";
import { risks } from "../workbook/sheets/risks";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { added, type RiskChanges, type RiskKey } from "./cell-change";

/** What whoever accepts has filled in. */
export interface AcceptanceDraft {
  readonly by: string;
  readonly words: string;
  /** Undefined where the field holds no day. */
  readonly on: SerialDay | undefined;
  readonly until: SerialDay | undefined;
}

export type AcceptanceFault =
  | { readonly field: "scores"; readonly kind: "residualAboveInherent" }
  | { readonly field: "by"; readonly kind: "missing" | "notAccountableManager" | "notInPost" }
  | { readonly field: "words"; readonly kind: "missing" | "tooLong" }
  | { readonly field: "on"; readonly kind: "missing" | "notYet" }
  | { readonly field: "until"; readonly kind: "missing" | "over" | "tooFar" };

/** Characters: enough for a reasoned decision, and History keeps it too when the next one comes. */
export const LONGEST_WORDS = 2_000;
/** An acceptance is a decision for a time. Suggested. */
export const LONGEST_MONTHS = 12;
const MONTHS_WITHOUT_BAND = 6;

/** Who may accept a risk, and what is suggested. */
export interface AcceptanceOffer {
  readonly isAboveTolerance: boolean;
  /** In the words of the bands on Lists; empty where they do not say. */
  readonly authority: string;
  /** Names on People that may accept it on a day. */
  readonly whoMay: (on: SerialDay) => readonly string[];
  readonly on: SerialDay;
  readonly until: (on: SerialDay) => SerialDay;
  /** T × C × V of what is accepted; undefined in method B. */
  readonly score: number | undefined;
}

/** Undefined for a risk that has no residual band: there is nothing to accept yet. */
export function acceptanceOffer(risk: RiskRecord, book: SnapshotBook): AcceptanceOffer | undefined {
  const band = residualBand(risk, book);
  if (band === "") return undefined;
  const rule = book.records(bandsA).find((other) => other.band === band);
  const needsManager = isAboveTolerance(risk, book);
  const months = Math.min(rule?.reviewMonths ?? MONTHS_WITHOUT_BAND, LONGEST_MONTHS);
  return {
    isAboveTolerance: needsManager,
    authority: rule?.authority ?? "",
    whoMay: (on) => namesOf(needsManager ? accountableManagersOn(on, book) : staffOn(on, book)),
    on: book.asOf,
    until: (on) => monthsLater(on, months),
    score: residualScore(risk, book),
  };
}

/** Who may accept which band, in the words of Lists, the worst band first. Whatever they say, above tolerance it is the Accountable Manager. */
export function authorities(book: SnapshotBook): readonly { readonly band: string; readonly authority: string }[] {
  const known = new Map(book.records(bandsA).map(({ band, authority }) => [band, authority ?? ""]));
  return riskBand.codes.map(({ code }) => ({ band: book.label(riskBand.id, code), authority: known.get(code) ?? "" }));
}

function staffOn(day: SerialDay, book: SnapshotBook) {
  return book.records(people).filter((person) => person.kind === "STAFF" && isInPost(person, day));
}

function namesOf(found: readonly { readonly name?: string | undefined }[]): readonly string[] {
  return [...new Set(found.flatMap(({ name }) => name?.trim() ?? []))];
}

/** What has to be put right before it can be written, in the order of the fields. */
export function acceptanceFaults({ by, words, on, until }: AcceptanceDraft, risk: RiskRecord, book: SnapshotBook): readonly AcceptanceFault[] {
  const faults: AcceptanceFault[] = [];
  if (contradictions(risk, book).some(({ kind }) => kind === "residualAboveInherent"))
    faults.push({ field: "scores", kind: "residualAboveInherent" });
  const day = on ?? book.asOf;
  if (by === "") faults.push({ field: "by", kind: "missing" });
  else if (isAboveTolerance(risk, book)) {
    if (!wasAccountableManager(by, day, book)) faults.push({ field: "by", kind: "notAccountableManager" });
  } else if (!heldPost(by, day, book)) faults.push({ field: "by", kind: "notInPost" });
  if (words.trim() === "") faults.push({ field: "words", kind: "missing" });
  else if (words.length > LONGEST_WORDS) faults.push({ field: "words", kind: "tooLong" });
  if (on === undefined) faults.push({ field: "on", kind: "missing" });
  else if (on > book.asOf) faults.push({ field: "on", kind: "notYet" });
  if (until === undefined) faults.push({ field: "until", kind: "missing" });
  else if (until < Math.max(book.asOf, day)) faults.push({ field: "until", kind: "over" });
  else if (until > monthsLater(day, LONGEST_MONTHS)) faults.push({ field: "until", kind: "tooFar" });
  return faults;
}

/** An acceptance that a new one takes the place of. */
export function hasFormerAcceptance({ acceptedBy, acceptedOn, scoreAtAcceptance, acceptanceNote }: RiskRecord): boolean {
  return [acceptedBy, acceptedOn, scoreAtAcceptance, acceptanceNote].some((value) => value !== undefined);
}

/**
 * What is written. A risk with no decision so far becomes an accepted one; one that is being treated stays so.
 * @param former the earlier acceptance in words, for History, which is never overwritten; empty where there was none
 */
export function acceptanceChanges({ by, words, on, until }: AcceptanceDraft, risk: RiskRecord, former: string, book: SnapshotBook): RiskChanges {
  const score = residualScore(risk, book);
  return {
    acceptedBy: by,
    ...(on === undefined ? {} : { acceptedOn: on }),
    ...(until === undefined ? {} : { acceptanceValidTo: until }),
    ...(score === undefined ? {} : { scoreAtAcceptance: score }),
    acceptanceNote: words.trim(),
    ...(risk.status === "OPEN" || risk.status === undefined ? { status: "ACCEPTED" as const } : {}),
    ...(former === "" ? {} : { history: added(risk.history, former) }),
  };
}

/** What is accepted: it must still be what was seen. */
const ACCEPTED: readonly RiskKey[] = [
  "residualThreat",
  "residualConsequence",
  "residualVulnerability",
  "residualLikelihoodB",
  "severityB",
  "measures",
];

/** The edits, on the workbook as it is now. @param seen of the book that the user looked at */
export function acceptanceEdits(
  draft: AcceptanceDraft,
  seen: RiskRecord,
  former: string,
  before: OpenBook,
  now: OpenBook,
): readonly WorkbookEdit[] | NotWritable {
  return changedAsSeen(risks, seen, acceptanceChanges(draft, seen, former, before.book), ACCEPTED, before, now);
}
