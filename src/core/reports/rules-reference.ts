import { assess, sourceWords } from "../assessment/assess";
import { phases } from "../framework/assessment-phase";
import { allRules } from "../rules";
import { EXAMPLE_TODAY, type ExampleRows, type ExampleWorkbook, type RawCells, type Rule } from "../rules/rule";
import { allSettings } from "../workbook/config-settings";
import { isCellError, isNotCalculated, type CellValue } from "../workbook/cell";
import type { Column } from "../workbook/column";
import { isoOfSerial } from "../workbook/serial-day";
import { registersById } from "../workbook/sheets";
import { bookOfExample } from "./book-of-example";

const FAMILIES: readonly { readonly prefix: string; readonly title: string; readonly what: string }[] = [
  { prefix: "R-", title: "Rules of the SeMS", what: "What the Framework, the CAA's FAQ and good practice ask for." },
  { prefix: "C-", title: "Rules of every column", what: "They follow from the columns themselves: a new column has them without a line of code." },
  { prefix: "X-", title: "Rules of the risk method", what: "Scales, bands and matrices have to make sense before a score does." },
  { prefix: "S-", title: "Rules of the workbook", what: "The workbook must still be what the figures were made for." },
];

/** The reference page of the check, in Markdown: every rule with its example, from the records alone. */
export function rulesReference(): string {
  return [
    "# The rules of the check",
    "",
    "Generated from the records in `src/core/rules` by `npm run docs`; do not edit by hand.",
    "",
    `${allRules.length} rules. The check is a self-check: only the CAA decides. Phases are cumulative: a rule that is said for Phase 1 is checked for Phases 2 and 2B too.`,
    "",
    "*Blocks*: do not go to the assessment with it. *Explain*: mend it, or say why it is all right. *Advice* and *info* do not stand in the way.",
    "An entity may change the severity or the number of a rule under *Changed rules* on *Config*; each check lists what was changed, and what blocks cannot be made milder.",
    "",
    `Examples are small workbooks with only the cells that matter; today is ${isoOfSerial(EXAMPLE_TODAY)}. Each of them is executed.`,
    ...FAMILIES.flatMap(familySection),
    "",
  ].join("\n");
}

function familySection({ prefix, title, what }: (typeof FAMILIES)[number]): readonly string[] {
  const own = allRules.filter((rule) => rule.id.startsWith(prefix));
  return [
    "",
    `## ${title}`,
    "",
    what,
    "",
    "| Rule | Failing state | Chapter | Severity |",
    "|---|---|---|---|",
    ...own.map((rule) => `| [${rule.id}](#${rule.id.toLowerCase()}) | ${cell(rule.title)} | ${rule.chapter ?? "–"} | ${severityWords(rule)} |`),
    ...own.flatMap(ruleSection),
  ];
}

/** `explain from Phase 1, blocks from Phase 2`. */
function severityWords(rule: Rule): string {
  return phases.flatMap(({ code, name }) => (rule.severity[code] ? [`${rule.severity[code]} from ${name}`] : [])).join(", ");
}

function ruleSection(rule: Rule): readonly string[] {
  return [
    "",
    `### ${rule.id}`,
    "",
    `**${rule.title}.** ${rule.why}`,
    "",
    `* Severity: ${severityWords(rule)}.`,
    `* What to do: ${rule.action}`,
    ...(rule.limit ? [`* Number: ${rule.limit.value} ${rule.limit.words}.`] : []),
    ...(rule.reads.length > 0 ? [`* Looks at: ${rule.reads.map((sheet) => sheet.name).join(", ")}.`] : []),
    `* Source: ${sourceWords(rule.source)}.`,
    "",
    "Passes:",
    "",
    ...exampleLines(rule.example.passes),
    "",
    "Fails:",
    "",
    ...exampleLines(rule.example.fails),
    "",
    "Finds:",
    "",
    ...findingLines(rule),
  ];
}

/** What the check says of the workbook that fails: the cell, what is wrong, and what to do where that is not the rule's own sentence. */
export function findingLines(rule: Rule): readonly string[] {
  return assess(bookOfExample(rule.example.fails), "2B", [rule]).findings.map(({ sheet, cell: address, message, action }) => {
    const place = [sheet, address].filter((part) => part !== "").join("!");
    return `* ${place === "" ? "" : `\`${place}\`: `}${cell(message)}${action === rule.action ? "" : ` ${cell(action)}`}`;
  });
}

function exampleLines({ settings = {}, rows, raw = {}, changed }: ExampleWorkbook): readonly string[] {
  const blocks = [
    ...Object.entries(settings).map(([key, value]) => [`Config, ${labelOfSetting(key)}: ${value === null ? "(empty)" : settingText(key, value)}`]),
    ...rows.map(rowLines),
    ...Object.entries(raw).map(([register, byRow]) => rawLines(register, byRow)),
    ...(changed ? [[`The workbook: ${changed.words}.`]] : []),
  ];
  return blocks.length === 0 ? ["(an empty workbook)"] : blocks.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

/** Cells that no record could hold. */
function rawLines(register: string, byRow: RawCells[string]): readonly string[] {
  const sheet = registersById.get(register);
  return Object.entries(byRow).flatMap(([row, cells]) =>
    Object.entries(cells).map(([key, value]) => `* ${sheet?.name ?? register}, ${row}, ${sheet?.columns[key]?.heading ?? key}: ${rawText(value)}`),
  );
}

function rawText(value: CellValue): string {
  if (value === null) return "(empty)";
  if (isCellError(value)) return value.error;
  if (isNotCalculated(value)) return "(a formula that nobody has calculated)";
  return typeof value === "string" ? `the text “${value}”` : String(value);
}

function labelOfSetting(key: string): string {
  return allSettings.find((setting) => setting.key === key)?.label ?? key;
}

function settingText(key: string, value: string | number): string {
  return typeof value === "number" && allSettings.find((setting) => setting.key === key)?.kind === "date" ? isoOfSerial(value) : String(value);
}

/** One register as a table with the columns that its records name. */
function rowLines({ register, records }: ExampleRows): readonly string[] {
  const sheet = registersById.get(register);
  if (!sheet || records.length === 0) return [`${sheet?.name ?? register}: (no record)`];
  const keys = Object.keys(sheet.columns).filter((key) => records.some((record) => key in record));
  return [
    `| ${sheet.name} | ${keys.map((key) => sheet.columns[key]?.heading ?? key).join(" | ")} |`,
    `|${"---|".repeat(keys.length + 1)}`,
    ...records.map((record) => {
      const values: Readonly<Record<string, unknown>> = { ...record };
      return `| | ${keys.map((key) => cell(valueText(sheet.columns[key], values[key]))).join(" | ")} |`;
    }),
  ];
}

function valueText(column: Column | undefined, value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map((part) => valueText(column, part)).join("; ");
  if (column?.kind === "date" && typeof value === "number") return isoOfSerial(value);
  const text = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
  return column?.list?.codes.find(({ code }) => code === text)?.label ?? text;
}

/** Text that a table cell of Markdown can hold. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s+/g, " ");
}
