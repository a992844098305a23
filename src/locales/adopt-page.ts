import type { AdoptableSource } from "../core/adoption/adoptable-sources";
import type { PlannedRow, RowFault } from "../core/adoption/plan-adoption";
import { plainWord } from "../core/adoption/read-value";
import type { SourceFault } from "../core/adoption/source-rows";
import type { MatchReason } from "../core/adoption/suggest-columns";
import { list } from "./list";
import { plural } from "./plural";

const either = (items: readonly string[]): string => new Intl.ListFormat("en-GB", { style: "long", type: "disjunction" }).format(items);

const reasons: Readonly<Record<MatchReason, string>> = {
  sameName: "Suggested: same name.",
  otherWord: "Suggested: another word for the same.",
  similarName: "Suggested: similar name.",
  dates: "Suggested: holds dates.",
  listWords: "Suggested: holds words of its list.",
  recordIds: "Suggested: names records of that register.",
  oldIds: "Suggested: holds ids of its own. The register gives new ones; these are kept here.",
  remembered: "As the last time.",
  none: "",
};

const faults: Readonly<Record<SourceFault | "noRegister", string>> = {
  gone: "It is not in the workbook any more. Choose another.",
  empty: "This sheet holds no cells to take rows from.",
  noHeadings: "No row of headings was found. Give each column a heading in one row above the data, then come back.",
  noRows: "There are headings and no rows below them.",
  noRegister: "This workbook has none of the registers that rows can be brought into. Add one first.",
};

const states: Readonly<Record<Exclude<PlannedRow["state"], "refused" | "new">, (row: PlannedRow, same: string) => string>> = {
  there: ({ like = "" }, same) => `Not chosen: ${like} has the same ${same} already.`,
  before: () => "Not chosen: it was brought in before.",
  twin: ({ like = "" }, same) => `Not chosen: row ${like} has the same ${same}. Tick it if both are meant.`,
};

function rowFault(what: RowFault): string {
  switch (what.kind) {
    case "error":
      return `the cell shows ${what.text}`;
    case "notCalculated":
      return "its formula has no result yet: open and save the workbook in Excel";
    case "outside":
      return `${what.text} is not between ${what.min} and ${what.max}`;
    case "notWhole":
      return `${what.text} is not a whole number`;
    case "noDay":
      return `${what.text} is no day of Excel's calendar`;
    case "order":
      return `“${what.text}” can be read as two days: say on the page before which comes first`;
    case "words":
      return `nobody has said what ${list(what.words.map((word) => `“${word}”`))} means: say it on the page before`;
    case "nothing":
      return "nothing stands here, so there is nothing to record";
  }
}

/** Every text of the page that brings in an existing sheet. */
export const adoptPage = {
  title: "Bring in an existing sheet",
  intro: "Copies rows of a sheet or table of yours into a register. The original stays as it is.",
  back: "Back to Overview",
  step: (number: number, name: string) => `Step ${number} of 4: ${name}`,
  steps: { source: "sheet and register", columns: "columns", words: "words and dates", rows: "rows" },
  previous: "Back",
  next: "Next",

  noSources: "There is no sheet of yours in this workbook. Copy one in first (in Excel: right-click its tab, Move or Copy), then come back.",
  source: "Sheet or table",
  choose: "Choose…",
  sourceChoice: ({ kind, sheet, table }: AdoptableSource) => (kind === "table" ? `Table ${table} on ${sheet}` : `Sheet ${sheet}`),
  readingSheet: "Reading the sheet…",
  faults,
  found: (rows: number, headingRow: number) => `${plural(rows, "row", "rows")} under the headings in row ${headingRow}.`,
  repeated: (rows: readonly number[]) => `Left out: ${rows.length === 1 ? "row" : "rows"} ${list(rows.map(String))}, the headings once more.`,
  total: (row: number, below: number) =>
    `Reading stops at row ${row}, a total${below === 0 ? "" : `; ${plural(below, "filled row", "filled rows")} below ${below === 1 ? "is" : "are"} left out`}.`,
  register: "Register",
  registerHint: "The one that fits best comes first.",
  before: (rows: number, day: string) =>
    `${plural(rows, "row of it was", "rows of it were")} brought in ${day === "" ? "before" : `on ${day}`}. It is proposed as it was done then.`,

  columnsIntro: "Where each column goes. The register gives new ids.",
  goesTo: (heading: string) => `“${heading}” goes to`,
  notTaken: "Not taken",
  required: (heading: string) => `${heading} (needed)`,
  examples: (values: readonly string[]) => (values.length === 0 ? "No values." : `For example: ${values.join(" · ")}`),
  reasons,
  needed: (headings: readonly string[]) => `Say which column goes to ${either(headings)}: without it there is nothing to record.`,
  emptyRequired: (headings: readonly string[]) => `To be filled in later: nothing goes to ${list(headings)}.`,

  wordsIntro: "Asked once for the whole column, and remembered.",
  order: (heading: string, example: string) => `${heading}: how is ${example} read?`,
  dayFirst: "Day first",
  monthFirst: "Month first",
  word: (word: string, from: string, to: string, rows: number) =>
    `“${word}” in ${plainWord(from) === plainWord(to) ? to : `${from}, for ${to}`} (${plural(rows, "row", "rows")}) means`,
  unsaid: "Left out, as long as it is not said",
  leaveEmpty: "Nothing: leave the cell empty",

  summary: (taken: number, unticked: number, refused: number, register: string) =>
    `${plural(taken, "row", "rows")} will be added to ${register}; ${unticked} not chosen; ${refused} cannot be taken.`,
  rowsTitle: "Rows as they will be",
  refusedTitle: (count: number) => `Rows that cannot be taken (${count})`,
  waiting: (rows: number, questions: number) =>
    `${plural(rows, "row waits", "rows wait")} for your answer to ${plural(questions, "question", "questions")} about words and dates of your sheet.`,
  answerThem: "Answer them",
  row: (row: number, name: string) => `Row ${row}: ${name}`,
  fact: (heading: string, value: string) => `${heading}: ${value}`,
  states,
  refused: ({ row, fault }: PlannedRow) =>
    fault ? `Row ${row + 1}: ${fault.heading === "" ? "" : `${fault.heading}, `}${rowFault(fault.what)}.` : `Row ${row + 1}.`,
  bringIn: (count: number) => `Bring in ${plural(count, "row", "rows")}`,
  notKept: "This workbook comes from an older version and has no place on Config to remember how it was done: the next time it is asked again.",
  noneChosen: "No row is chosen.",
  doing: (count: number, register: string) => `Copying ${plural(count, "row", "rows")} into ${register}…`,
  done: (count: number, register: string, left: number) =>
    `${plural(count, "row was", "rows were")} copied into ${register}${left === 0 ? "" : `, ${left.toLocaleString("en-GB")} ${left === 1 ? "was" : "were"} not`}. The original is as it was.`,
  changed: "The workbook was changed meanwhile, and the rows would be others than those shown: look at them again. Nothing was written.",

  doneTitle: "Brought in",
  doneIds: (ids: readonly string[], register: string) =>
    ids.length === 1 ? `${register}: ${ids[0] ?? ""}.` : `${register}: ${ids[0] ?? ""} to ${ids.at(-1) ?? ""}.`,
  doneLeft: (left: number) =>
    `${plural(left, "row is", "rows are")} in your own sheet alone, as before. Choose the sheet again to go on: what you said so far is remembered.`,
  goToRegister: (register: string) => `Go to ${register}`,
  another: "Bring in another sheet",
};
