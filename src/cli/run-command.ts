import { HostError } from "../core/workbook/host";
import { addCommand } from "./add";
import { checkCommand } from "./check";
import { explainCommand } from "./explain";
import { fixCommand } from "./fix";
import { inspectCommand } from "./inspect";
import { newCommand } from "./new";
import { snapshotCommand } from "./snapshot";
import { upgradeCommand } from "./upgrade";
import { metricsCommand } from "./metrics";
import { recordCommand } from "./record";
import { UsageError, type CommandWorld, type ExitCode } from "./workbook-files";

interface Command {
  readonly usage: string;
  readonly what: string;
  /** More for the command's own help. */
  readonly details?: readonly string[];
  readonly run: (args: readonly string[], world: CommandWorld) => Promise<ExitCode>;
}

const CREATION =
  "[--sector APT|AIR|CGO|IFS] [--name N] [--site S]… [--phase GAP|1|2|2B] [--set essential|full] [--sample] [--as-of YYYY-MM-DD] [--force]";

const RECORDING = [
  "One reading:  --metric COM-32 --period 2026-10 --numerator 702 [--denominator 720] [--site S] [--note N] [--correct]",
  "Many:         --from readings.csv [--apply [--skip-refused]] [--correct]",
  "Registers:    --close [--apply]: the figures of the last period that is over become readings",
  "Each:         [--entered-by NAME] [--as-of YYYY-MM-DD]",
  "",
  "Periods are written 2026-10, 2026-Q3, 2026-H1, 2026, or as the last day of a period: 2026-10-31.",
  "A CSV file names its columns in the first line, in any order: metric, period, numerator, denominator, site, note, entered by.",
  "Numbers have a decimal point and nothing between thousands. Without --apply a file is only judged, line by line.",
  "With a line refused, nothing of a file is written unless --skip-refused says so.",
  "--correct replaces a figure that is recorded already: the note says why, and the comment keeps the old figure.",
];

const CHECKING = [
  "Without --phase the phase of Config is checked; each phase includes the earlier ones.",
  "--fail-on says from which severity on the exit code is 1 (blocks where it is not given).",
  "--baseline names the JSON of an earlier check: what is new, gone, still there or open again.",
  "--write puts the result into the sheet Readiness, and keeps what the file was as .bak.",
  "A self-check: only the CAA decides.",
];

const FIXING = [
  "Mends ids, references, names and list words in another spelling, dates and numbers that are texts, rows without an id,",
  "overwritten formulas, registers and columns that are not there, and gaps without an action. What can be read in two ways is left to you, with the reason.",
  "Without -o the file itself is mended, and what it was is kept beside it as .bak.",
];

/** Every command by its word. */
export const commands: Readonly<Record<string, Command>> = {
  new: { usage: `sems new FILE.xlsx ${CREATION}`, what: "create a workbook that holds a whole SeMS", run: newCommand },
  add: { usage: `sems add IN.xlsx [-o OUT.xlsx] ${CREATION}`, what: "copy a workbook and add a SeMS to the copy", run: addCommand },
  inspect: { usage: "sems inspect FILE.xlsx [--format text|json]", what: "say what is in a workbook", run: inspectCommand },
  upgrade: {
    usage: "sems upgrade FILE.xlsx [-o OUT.xlsx] [--apply] [--force]",
    what: "say what an older SeMS lacks, and add it with --apply",
    run: upgradeCommand,
  },
  record: {
    usage: "sems record FILE.xlsx (--metric ID --period P --numerator N [--denominator N] … | --from FILE.csv [--apply] | --close [--apply])",
    what: "record readings of metrics, one or a file of them",
    details: RECORDING,
    run: recordCommand,
  },
  metrics: {
    usage: "sems metrics FILE.xlsx [--format text|json|markdown] [--all] [--as-of YYYY-MM-DD] | --chart ID [-o FILE.svg] [--force]",
    what: "show the metrics with their figures, or the control chart of one",
    run: metricsCommand,
  },
  check: {
    usage:
      "sems check FILE.xlsx|SNAPSHOT.json [--phase GAP|1|2|2B] [--as-of YYYY-MM-DD] [--format text|json|markdown] [--fail-on blocks|explain|advice] [--baseline EARLIER.json] [--write]",
    what: "check whether the SeMS is complete enough for an assessment, and point at each cell that is not",
    details: CHECKING,
    run: checkCommand,
  },
  explain: {
    usage: "sems explain [RULE] [--into FILE.xlsx]",
    what: "say what a rule of the check looks for, list them all, or put the list into a workbook",
    run: explainCommand,
  },
  fix: {
    usage: "sems fix FILE.xlsx --rule R (--dry-run | --apply) [--finding ID] [-o OUT.xlsx] [--phase GAP|1|2|2B] [--as-of YYYY-MM-DD] [--force]",
    what: "mend what a rule finds where it is safe: before and after first, and changed only with --apply",
    details: FIXING,
    run: fixCommand,
  },
  snapshot: {
    usage: "sems snapshot FILE.xlsx -o SNAPSHOT.json [--force]",
    what: "write a workbook as plain data, to check or report it without Excel",
    run: snapshotCommand,
  },
};

export const HELP = [
  "sems: an aviation Security Management System in one workbook",
  "",
  ...Object.values(commands).flatMap(({ usage, what }) => [`  ${usage}`, `      ${what}`]),
  "",
  "Exit code: 0 fine, 1 something was found, 2 could not do it.",
].join("\n");

/** Runs one command line. Errors that a user can mend become one sentence for stderr and exit code 2; anything else is a bug and is thrown. */
export async function runCommand(args: readonly string[], world: CommandWorld, complain: (line: string) => void): Promise<ExitCode> {
  const [word = "help", ...rest] = args;
  if (word === "help" || word === "--help" || word === "-h") {
    world.print(HELP);
    return 0;
  }
  const command = Object.hasOwn(commands, word) ? commands[word] : undefined;
  try {
    if (!command) throw new UsageError(`There is no command "${word}": use ${Object.keys(commands).join(", ")} or help.`);
    if (rest.includes("--help") || rest.includes("-h")) {
      world.print([command.usage, ...(command.details ? ["", ...command.details] : [])].join("\n"));
      return 0;
    }
    return await command.run(rest, world);
  } catch (error) {
    const sentence = sentenceFor(error, word);
    if (sentence === undefined) throw error;
    complain(`sems: ${sentence}`);
    return 2;
  }
}

/** What a user can mend, in one sentence; undefined for a bug. */
function sentenceFor(error: unknown, word: string): string | undefined {
  if (error instanceof HostError || error instanceof UsageError) return error.message;
  // Node's own parser complains about an option that it does not know.
  const isAboutOptions = typeof error === "object" && error !== null && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  if (!isAboutOptions || !("message" in error)) return undefined;
  return `${String(error.message).split(". ")[0] ?? ""}: see sems ${word} --help.`;
}
