import { plural } from "./plural";

/** Texts of safe fixes from the command line. */
export const fixWords = {
  title: (what: string) => `${what}:`,
  refused: (count: number) => `Not to be mended without you (${count}):`,
  nothing: (rule: string) => `There is nothing to mend: no finding of ${rule}.`,
  noneMended: "Nothing can be mended without you, and nothing was changed.",
  dryRun: "Nothing has been written yet: call again with --apply.",
  noFix: (rule: string, action: string) => `There is no safe fix for ${rule}; what to do: ${action}`,
  noFinding: (rule: string, id: string) => `There is no finding ${id} of ${rule}: sems check lists them.`,
  written: (file: string) => `Mended ${file}; what it was is kept beside it with .bak in its name.`,
  created: (file: string, from: string) => `Created ${file}, mended; ${from} is as it was.`,
  left: (rule: string, count: number) =>
    count === 0 ? `Checked again: no finding of ${rule} is left.` : `Checked again: ${plural(count, "finding", "findings")} of ${rule} left.`,
  added: (messages: readonly string[]) =>
    `${plural(messages.length, "other finding is", "other findings are")} new${messages.length > 3 ? ", such as" : ""}: ${messages.slice(0, 3).join(" ")}`,
} as const;
