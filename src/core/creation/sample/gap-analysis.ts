import { gapAnalysis } from "../../workbook/sheets/gap-analysis";
import { day } from "./day";
import { sampleEvidence } from "./evidence";
import { gapStates } from "./gap-answers";
import { previousAnswerTo } from "./previous-answers";
import type { RecordFor } from "../../workbook/records-for";
import { startingRecordsWith } from "./starting-records";

type Answer = RecordFor<typeof gapAnalysis.columns>;

/** The yearly review against all ten chapters; the items on the Accountable Manager again after the change. */
const YEARLY_REVIEW = day("2026-06-23");
const AFTER_AM_CHANGE = day("2026-10-08");
const NEXT_REVIEW = day("2027-06-22");

/** Items that are partly in place; none of them is a core item. */
const partial: Readonly<Record<string, Answer>> = {
  "2.3.d": {
    gap: "No single list shows where IT, continuity and security hold the same risk.",
    actions: ["ACT-035"],
    owner: "Priya Raman",
    dueOn: day("2026-12-11"),
    resourceNeed: "One day",
  },
  "3.1.b": {
    gap: "The two newest contracts and the drivers' job descriptions lack the clause.",
    actions: ["ACT-036"],
    owner: "Hannah Brooks",
    dueOn: day("2026-11-27"),
    resourceNeed: "Half a day",
  },
  "5.2.c": {
    gap: "Human and system data are not shown side by side.",
    actions: ["ACT-037", "ACT-046"],
    owner: "Joseph Mensah",
    dueOn: day("2027-02-26"),
    resourceNeed: "One day a quarter",
  },
  "7.1.c": {
    gap: "Small purchases can pass without the security question.",
    actions: ["ACT-038"],
    owner: "Grace Oduya",
    dueOn: day("2026-12-18"),
    resourceNeed: "Two hours",
  },
  "9.2.d": {
    gap: "Training needs are not asked for in every finding and change.",
    actions: ["ACT-039"],
    owner: "Leila Haddad",
    dueOn: day("2027-01-29"),
    resourceNeed: "Two hours",
  },
};

const notApplicable: Readonly<Record<string, string>> = {
  "3.2.d": "We are off the airport and no security group there is open to us; news comes through the adviser and the county group of agents (8.2.b).",
};

function evidenceFor(itemId: string, shows: (phase: string | undefined) => boolean): readonly string[] {
  return sampleEvidence.flatMap((record) =>
    shows(record.phase) && (record.items ?? []).includes(itemId) && record.evidenceId !== undefined ? [record.evidenceId] : [],
  );
}

function answerTo(itemId: string): Answer {
  const assessed: Answer = {
    assessedBy: "Priya Raman",
    assessedOn: YEARLY_REVIEW,
    reviewedOn: itemId.startsWith("1.2.") ? AFTER_AM_CHANGE : YEARLY_REVIEW,
    nextReview: NEXT_REVIEW,
  };
  const naReason = notApplicable[itemId];
  if (naReason !== undefined) return { ...assessed, applicable: "NO", naReason, response: "NOT_APPLICABLE" };
  const [level, currentState] = gapStates[itemId] ?? ["O", ""];
  const [evidencePhase1, evidencePhase2] = [evidenceFor(itemId, (phase) => phase === "1"), evidenceFor(itemId, (phase) => phase !== "1")];
  const answered: Answer = {
    ...assessed,
    currentState,
    implementationLevel: level === "E" ? "EFFECTIVE" : "OPERATING",
    evidencePhase1,
    evidencePhase2,
  };
  const gap = partial[itemId];
  return gap ? { ...answered, ...gap, response: "PARTIAL", targetPhase: "2B" } : { ...answered, response: "IN_PLACE", owner: "Priya Raman" };
}

export const sampleGapAnalysis = startingRecordsWith(gapAnalysis, (start) => {
  const itemId = String(start["itemId"]);
  const answer = answerTo(itemId);
  return { ...answer, ...previousAnswerTo(itemId, answer) };
});
