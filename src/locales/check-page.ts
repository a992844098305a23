import { plural } from "./plural";

/** Texts of the page Check. */
export const checkPage = {
  title: "Check",
  noSems: "There is no SeMS in this workbook any more.",
  newer: (found: number, known: number) =>
    `This SeMS has schema version ${found}; this add-in knows the rules up to version ${known}. Update the add-in to check it.`,
  phase: "Assessment",
  ownPhase: "As Config says.",
  otherPhase: (phase: string) => `You are looking at another: the entity works towards ${phase} (Config).`,
  checking: "Checking the workbook…",
  slow: "This is taking longer than usual. If a cell is being edited, press Enter or Esc in the sheet.",
  again: "Check again",
  retry: "Try again",
  writing: "Writing to Readiness…",
  write: "Write to Readiness",
  written: (asOf: string) => `The check of ${asOf} stands on the sheet Readiness now.`,
  noReadiness: "This workbook has no sheet Readiness to write to, or one of an older version.",
  notAgain: (why: string) => `The list below is of the last check. ${why}`,
  found: (findings: number) => (findings === 0 ? "Nothing was found." : `${plural(findings, "finding", "findings")}.`),
  explained: (count: number) => `${plural(count, "finding is", "findings are")} explained and not counted: see Explained, below the others.`,
  changed: (now: { gone: number; new: number; reopened: number }) => {
    const parts = [
      ...(now.gone > 0 ? [`${now.gone} gone`] : []),
      ...(now.new > 0 ? [`${now.new} new`] : []),
      ...(now.reopened > 0 ? [`${now.reopened} open again`] : []),
    ];
    return parts.length === 0 ? "Nothing has changed since the last check." : `Since the last check: ${parts.join(", ")}.`;
  },
  chapters: (states: readonly (readonly [state: string, count: number])[]) =>
    `Chapters: ${states.map(([state, count]) => `${count} ${state}`).join(", ")}`,
  chapterHolds: (core: string, all: string, { blocks, explain }: Readonly<Record<"blocks" | "explain", number>>) => {
    const open = [...(blocks > 0 ? [`${blocks} block`] : []), ...(explain > 0 ? [`${explain} to explain`] : [])];
    return `Items met: core ${core}, all ${all}${open.length === 0 ? "" : `. Findings: ${open.join(", ")}`}`;
  },
  rules: (run: number, skipped: number, tuned: number) =>
    [`Rules: ${run} run`, ...(skipped > 0 ? [`${skipped} skipped`] : []), ...(tuned > 0 ? [`${tuned} changed`] : [])].join(", "),
  allRun: "Every rule of this assessment was run, none was changed.",
  filter: "Show only",
  filterOf: (severity: string, count: number) => `${severity} ${count.toLocaleString("en-GB")}`,
  search: "Search the findings",
  shown: (shown: number, all: number) => `${shown.toLocaleString("en-GB")} of ${plural(all, "finding", "findings")} shown.`,
  nothingShown: "No finding fits. Clear the search or the choice above.",
  clear: "Show all",
  clean: "Nothing was found. Write the result to Readiness to keep it.",
  section: (severity: string, count: number) => `${severity} (${count.toLocaleString("en-GB")})`,
  explainedIntro: "Answered on the sheet Explanations; not counted above.",
  severityMeans: {
    blocks: "Must be mended before the assessment.",
    explain: "Mend it, or be ready to explain it.",
    advice: "Better mended; it stands in nobody's way.",
    info: "Good to know.",
  },
  columnOn: (heading: string, sheet: string) => `“${heading}” on ${sheet}`,
  places: (rule: string, count: number, column: string | null) =>
    [...(column === null ? [] : [column]), rule, ...(count === 1 ? [] : [plural(count, "place", "places")])].join(", "),
  showAll: (count: number) => `Show all ${count.toLocaleString("en-GB")}`,
  showLess: "Show fewer",
  todo: "To do",
  why: "Why, and where it comes from",
  source: (source: string) => `Source: ${source}`,
  steps: "Findings one by one",
  previous: "Previous finding (Shift+F8)",
  next: "Next finding (F8)",
  at: (position: number, count: number, place: string) => `${position.toLocaleString("en-GB")} of ${count.toLocaleString("en-GB")}: ${place}`,
  notStarted: (count: number) => `${plural(count, "place", "places")} to go through`,
} as const;
