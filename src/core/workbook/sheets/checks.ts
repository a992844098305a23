import { choice, date, whole } from "../column";
import { defineSheet } from "../define-sheet";
import { checkResult } from "../lists/check-result";
import { phase } from "../lists/phase";

const count = (heading: string, help: string) => whole(heading, help, 0, 1_000_000, { width: 9 });

/** One row for each self-check that was written into the workbook: how readiness moves. The add-in writes it. */
export const checks = defineSheet({
  id: "checks",
  name: "Checks",
  table: "tblChecks",
  chapter: null,
  set: "essential",
  group: "steer",
  beside: "readiness",
  purpose: "Every self-check that was written here, the newest last. The add-in writes these rows.",
  columns: {
    checkedOn: date("Checked on", "The day that every date was held against."),
    phase: choice("Checked phase", phase, "For which assessment.", { width: 15 }),
    result: choice("Check result", checkResult, "What it came to.", {
      width: 18,
      tones: { READY: "good", READY_WITH_ISSUES: "caution", NOT_READY: "bad" },
    }),
    blocks: count("Blocks", "Findings that block."),
    explain: count("Explain", "Findings to explain."),
    advice: count("Advice", "Advice."),
    info: count("Info", "Good to know."),
    explained: count("Explained", "Findings with an explanation that counts."),
    rulesRun: count("Rules run", "Rules that could be checked."),
    rulesSkipped: count("Rules skipped", "Rules without data to look at."),
    rulesTuned: count("Rules tuned", "Changes to rules that were applied."),
  },
});
