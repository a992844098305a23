import type { RiskChoice } from "../core/risks/listed-risks";
import type { DueState } from "../core/workbook/calculations/due-state";
import type { RiskState } from "../core/workbook/pages/dashboard/heat-map";
import { plural } from "./plural";
import { riskStates } from "./risk-states";

const choices: Readonly<Record<RiskChoice, string>> = {
  open: "All open risks",
  toAccept: "Acceptance needed",
  due: "Due for review",
  notScored: "Not scored",
  closed: "Closed",
};

const reviewWords: Readonly<Record<DueState, (on: string) => string>> = {
  OVERDUE: (on) => `Review overdue since ${on}`,
  DUE_SOON: (on) => `Review due on ${on}`,
  PLANNED: (on) => `Next review ${on}`,
  NO_DATE: () => "No date for the next review",
  CANCELLED: () => "Closed",
  DONE: (on) => `Reviewed ${on}`,
  DONE_LATE: (on) => `Reviewed ${on}`,
};

/** Texts of the page on risks: the map, the list, and a risk as a whole. */
export const risksPage = {
  title: "Risks",
  empty: "There is no risk in the register yet. Describe the first one in the sheet: who could do what to which target, and how bad it could be.",
  goTo: (place: string) => `Go to ${place}`,
  withoutId: (count: number) =>
    `${plural(count, "risk has", "risks have")} no id and can only be opened in the sheet. The check gives ${count === 1 ? "it" : "them"} one.`,
  notScored: "not scored",
  nothing: "none",
  noTitle: "(no title)",

  map: {
    title: "Heat map",
    state: "Scores",
    states: riskStates,
    captionA: (state: RiskState) => `${riskStates[state]} risk: consequence across, vulnerability up`,
    captionB: (state: RiskState) => `${riskStates[state]} risk: severity across, likelihood up`,
    cornerA: "V \\ C",
    cornerB: "L \\ S",
    cornerASpoken: "Vulnerability down the side, consequence along the top",
    cornerBSpoken: "Likelihood down the side, severity along the top",
    axesA: "Vulnerability (V) and consequence (C)",
    legend: (heads: readonly string[]) => heads.join(" · "),
    head: (sign: string, word: string) => `${sign} ${word}`,
    worst: "Each cell names its band at the worst threat; under an id stands the risk's own.",
    matrix: "Each cell names its index and the band that the matrix gives it.",
    idSpoken: (id: string, band: string, title: string) => `${id}, ${band === "" ? "not scored" : band}: ${title}`,
    more: (count: number) => `+${count}`,
    moreSpoken: (count: number) => `${plural(count, "more risk", "more risks")} in this cell: list all of them`,
    notScoredTitle: "Not scored",
    notScoredMore: (count: number) => `and ${count} more: choose “Not scored” in the list below.`,
  },

  list: {
    title: "Register",
    search: "Search risks",
    show: "Show",
    choices,
    due: (count: number) => `Due for review (${count})`,
    others: (count: number) => `By residual band (${count})`,
    closed: (count: number) => `Closed (${count})`,
    shown: (count: number, all: number) => `${count} of ${plural(all, "risk", "risks")} shown.`,
    none: "No risk fits. Change the choice or the search.",
    inCell: (cell: string) => `Only the risks in cell ${cell} of the heat map.`,
    clear: "Show all again",
    review: (state: DueState, on: string) => reviewWords[state](on),
  },

  risk: {
    back: "All risks",
    heading: (id: string, title: string) => `${id} ${title}`,
    gone: (id: string) => `${id} is no longer on Risks.`,
    scenario: "What could happen",
    owner: "Owner",
    status: "Status",
    treatment: "Treatment",
    category: "Category",
    lastReview: "Last review",
    review: "Review",
    unknown: "not given",
    never: "never",
    scores: "Scores",
    scoresCaption: "Scores before our measures, with those of today, and after the planned work",
    state: "State",
    inputsA: "T × C × V",
    inputsB: "Index",
    score: "Score",
    band: "Band",
    levels: (values: readonly (number | undefined)[]) => values.map((value) => value ?? "–").join(" × "),
    index: (likelihood: number | undefined, severity: string | undefined) => `${likelihood ?? "–"}${severity ?? "–"}`,
    rationale: "Why these scores",
    asked: "What CAP 1273 asks of each risk",
    askedNote: "In our own words, with the numbers of the gap analysis.",
    askedItem: (id: string, text: string) => `${id} ${text}.`,
  },

  form: {
    preview: "What will be written",
    before: (value: string) => `Before: ${value === "" ? "(empty)" : value}`,
    after: (value: string) => `After: ${value === "" ? "(empty)" : value}`,
    nothing: "Nothing changes.",
    cancel: "Cancel",
    correct: (count: number) => `${plural(count, "answer needs", "answers need")} your attention.`,
  },
};
