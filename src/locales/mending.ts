import { plural } from "./plural";

/** So many places are named in a line. */
const PLACES = 6;

const more = (count: number): string => `and ${count.toLocaleString("en-GB")} more`;

/** Texts of mending and of explaining findings, in the pane. */
export const mending = {
  mend: "Mend…",
  explain: "Explain…",
  answer: "Answer…",
  willDo: (title: string) => `${title}.`,
  changes: (count: number) => `${plural(count, "cell changes", "cells change")}:`,
  change: (place: string, before: string, after: string) => `${place}: ${before} → ${after}`,
  more,
  refused: (count: number) => `Not without you (${count.toLocaleString("en-GB")}):`,
  refusal: (places: readonly string[], why: string) =>
    `${places.slice(0, PLACES).join(", ")}${places.length > PLACES ? ` ${more(places.length - PLACES)}` : ""}: ${why}`,
  undo: "It adds a sheet: Excel's Undo cannot go back past that.",
  none: "Nothing here can be mended without you.",
  apply: (count: number) => `Mend ${count.toLocaleString("en-GB")}`,
  cancel: "Leave it",
  applying: "Mending…",
  applied: (count: number) => `Mended: ${plural(count, "finding", "findings")}. The list is checked again.`,
  gone: "These findings are gone already: nothing was written.",
  different: "The workbook has changed since this was shown: look at it again, then mend.",

  explainTitle: (count: number) => (count === 1 ? "Explain this finding" : `Explain ${count.toLocaleString("en-GB")} findings`),
  blocksStay: "It blocks: your answer is kept and shown, but it blocks until it is mended.",
  which: "Which",
  allOfThem: (count: number) => `All ${count.toLocaleString("en-GB")}`,
  reason: "Reason",
  reasonHint: "Why it is all right for now, in a sentence that an assessor can follow.",
  reasonMissing: "Say in a sentence why it is all right for now.",
  owner: "Owner",
  ownerHint: "Who answers for it.",
  ownerMissing: "Choose who answers for it.",
  nobody: "People names nobody in post: add the person there first.",
  choose: "Choose…",
  until: "Valid until",
  untilHint: "After this day the finding is open again.",
  untilMissing: "Choose a day.",
  untilPast: (today: string) => `Choose a day after ${today}.`,
  write: "Write to Explanations",
  writing: "Writing to Explanations…",
  written: (count: number) => `Explanations has ${plural(count, "new row", "new rows")}. The list is checked again.`,
} as const;
