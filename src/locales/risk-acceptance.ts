import type { AcceptanceFault } from "../core/risks/acceptance";
import { plural } from "./plural";

const acceptanceFaults: { readonly [F in AcceptanceFault as `${F["field"]} ${F["kind"]}`]: string } = {
  "scores residualAboveInherent": "What is left is scored higher than what was there before our measures: review the scores first, then accept.",
  "by missing": "Choose who accepts it.",
  "by notAccountableManager":
    "Above tolerance only the Accountable Manager may accept, and this person does not hold that role on People on the chosen day.",
  "by notInPost": "This person is not in post on People on the chosen day. Choose somebody who is.",
  "words missing": "Write the decision in a sentence or two: why what is left may stay.",
  "words tooLong": "This is longer than 2,000 characters. Shorten it.",
  "on missing": "Enter the day of the decision.",
  "on notYet": "This day has not come yet. Enter the day on which it was decided.",
  "until missing": "Enter the last day on which the acceptance holds.",
  "until over": "This day is over already. Enter a later one.",
  "until tooFar": "An acceptance holds for a year at most. Enter an earlier day.",
};

/** Texts of the acceptance of a residual risk. */
export const riskAcceptance = {
  title: "Acceptance",
  by: "Accepted by",
  on: "Accepted on",
  until: "Valid to",
  score: "At score",
  words: "Words",
  withdrawn: "Nobody is named any more: an earlier acceptance was withdrawn.",
  lapsed: "The acceptance has lapsed.",
  notScored: "There is nothing to accept until the risk is scored.",
  open: "Accept the residual risk…",
  anew: "Accept it anew…",
  formTitle: (id: string) => `Accept the residual risk of ${id}`,
  what: "What is accepted",
  residual: "Residual risk",
  residualIs: (band: string, score: number | undefined) => (score === undefined ? band : `${band}, score ${score}`),
  tolerance: "Tolerance",
  above: (band: string, tolerance: string) =>
    `${band} is above the tolerance ${tolerance} of Config: it stays only if the Accountable Manager accepts it.`,
  within: (band: string, tolerance: string) => `${band} is within the tolerance ${tolerance} of Config.`,
  authority: "Authority on Lists",
  authorities: "Who may accept which band",
  authorityOf: (band: string, authority: string) => `${band}: ${authority === "" ? "Lists does not say" : authority}`,
  noAuthority: "Lists does not say",
  measures: "Measures that it rests on",
  measure: (id: string, title: string, status: string, effect: string) =>
    `${id} ${title}: ${[status, effect].filter((words) => words !== "").join("; ")}`,
  noMeasures: "No measure is named.",
  holes: (count: number) =>
    `${plural(count, "hole", "holes")} in the chain to the evidence: look at ${count === 1 ? "it" : "them"} below before you decide.`,
  whoLabel: "Who accepts it",
  whoHint: "Written down as this person's decision; it is no signature.",
  choose: "Choose…",
  nobodyManager: "On People nobody is Accountable Manager on that day. Enter the appointment there first.",
  nobody: "On People nobody is in post on that day.",
  wordsLabel: "Decision in words",
  wordsHint: "For example: why the measures are enough for now, and what you looked at.",
  onLabel: "Decided on",
  untilLabel: "Holds until",
  untilHint: "Suggested: the review interval of the band. A year at most.",
  write: "Write the acceptance",
  doing: (id: string) => `Writing the acceptance of ${id}…`,
  done: (id: string, until: string) => `The acceptance of ${id} is written. It holds until ${until}.`,
  /** A line for History: what was decided before. */
  former: (by: string | undefined, on: string, until: string, score: number | undefined, words: string | undefined) =>
    `Earlier acceptance: ${by ?? "nobody named"}, on ${on}, until ${until}${score === undefined ? "" : `, at ${score}`}${words === undefined ? "." : `: “${words}”`}`,
  noDay: "no day",
  faults: acceptanceFaults,
};
