import type { PhaseCode } from "../framework/assessment-phase";
import type { Severity } from "../rules/severity";
import { parseA1 } from "../workbook/a1";
import type { TableContent, WorkbookContent } from "../workbook/content";
import type { CodeOf } from "../workbook/define-list";
import type { Columns, SheetRecord } from "../workbook/define-sheet";
import type { WorkbookEdit } from "../workbook/edits";
import type { severity } from "../workbook/lists/severity";
import { READINESS_CHAPTERS, READINESS_RESULT } from "../workbook/pages/readiness";
import type { RecordFor } from "../workbook/records-for";
import { serialOfIso, type SerialDay } from "../workbook/serial-day";
import type { CellInput } from "../workbook/sheet-plan";
import { checkFindings } from "../workbook/sheets/check-findings";
import { checks } from "../workbook/sheets/checks";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { sheetOfReference } from "../workbook/structured-reference";
import type { Assessment } from "./assess";
import type { Finding } from "./finding";
import { findingPlace } from "./finding-place";

/** What a door says in its own language. */
export interface ReadinessWords {
  /** The result, with its date and that it is a self-check. */
  readonly result: string;
  readonly explanation: (finding: Finding) => string;
  readonly more: (count: number) => string;
}

/** More would be read by nobody; the last line says how many there are. */
const MOST_FINDINGS = 1000;
const CODE_OF: Readonly<Record<Severity, CodeOf<typeof severity>>> = { blocks: "BLOCKS", explain: "EXPLAIN", advice: "ADVICE", info: "INFO" };

/**
 * Writes a check into the sheet Readiness as dated values: the result, the chapters, the findings (in place of those of the last check) and one more row of Checks.
 * Null where the workbook has no such sheet, or one of an older version. `content` needs every table.
 */
export function readinessEdits(
  content: WorkbookContent,
  book: SnapshotBook,
  assessment: Assessment,
  words: ReadinessWords,
): readonly WorkbookEdit[] | null {
  const result = cellsOfName(content, READINESS_RESULT);
  const chapters = cellsOfName(content, READINESS_CHAPTERS);
  const findings = tableOf(checkFindings, content, book);
  const history = tableOf(checks, content, book);
  if (!result || !chapters || !findings || !history) return null;
  return [
    { kind: "setCells", ...result, rows: [[words.result]] },
    { kind: "setCells", ...chapters, rows: stateRows(assessment, book) },
    ...replacedRows(findings, cellRows(checkFindings, findings, findingRecords(assessment, book, words), book)),
    { kind: "appendRows", table: history.table.name, rows: cellRows(checks, history, [checkRecord(assessment)], book) },
  ];
}

function cellsOfName(content: WorkbookContent, name: string): { readonly sheet: string; readonly top: number; readonly left: number } | undefined {
  const refersTo = content.names.find((other) => other.name.toLowerCase() === name.toLowerCase())?.refersTo ?? "";
  const range = parseA1(refersTo.slice(refersTo.lastIndexOf("!") + 1));
  return range && { sheet: sheetOfReference(refersTo), top: range.top, left: range.left };
}

interface FoundTable {
  readonly sheet: string;
  readonly table: TableContent;
  /** Where each column of ours stands in the table, counted from 0. */
  readonly columns: Readonly<Record<string, number>>;
}

function tableOf(sheet: SheetRecord, content: WorkbookContent, book: SnapshotBook): FoundTable | undefined {
  const register = book.snapshot.registers[sheet.id];
  const table = content.sheets.find(({ name }) => name === register?.sheet)?.tables.find(({ name }) => name === register?.table);
  if (!register || !table) return undefined;
  const columns = Object.fromEntries(Object.entries(register.columns).map(([key, { column }]) => [key, column - table.left]));
  return { sheet: register.sheet, table, columns };
}

function stateRows({ chapters, themes }: Assessment, book: SnapshotBook): readonly (readonly CellInput[])[] {
  return [...chapters, ...themes].map(({ state, core, all, counts }) => [
    book.label("checkResult", state),
    core.share,
    all.share,
    counts.blocks,
    counts.explain,
    counts.advice,
    counts.info,
  ]);
}

/** Each finding keeps the day on which it was first written. */
function findingRecords(
  { findings, asOf }: Assessment,
  book: SnapshotBook,
  words: ReadinessWords,
): readonly RecordFor<typeof checkFindings.columns>[] {
  const earlier = book.recordsBy(checkFindings, "finding");
  const today = dayOf(asOf);
  const shown = findings.slice(0, findings.length > MOST_FINDINGS ? MOST_FINDINGS - 1 : MOST_FINDINGS);
  const records = shown.map((finding): RecordFor<typeof checkFindings.columns> => ({
    finding: finding.id,
    severity: CODE_OF[finding.severity],
    where: findingPlace(finding),
    message: finding.message,
    action: finding.action,
    ...(finding.chapter === null ? {} : { chapter: finding.chapter }),
    since: earlier.get(finding.id)?.[0]?.since ?? today,
    explanation: words.explanation(finding),
  }));
  return shown.length === findings.length ? records : [...records, { message: words.more(findings.length - shown.length) }];
}

function checkRecord({ asOf, phase, result, counts, rules }: Assessment): RecordFor<typeof checks.columns> {
  const code: PhaseCode = phase;
  return {
    checkedOn: dayOf(asOf),
    phase: code,
    result,
    ...counts,
    rulesRun: rules.run,
    rulesSkipped: rules.skipped.length,
    rulesTuned: rules.tuned.filter((tuning) => !tuning.refused).length,
  };
}

function dayOf(iso: string): SerialDay {
  return serialOfIso(iso) ?? 0;
}

/** Records as rows of the table as it stands; columns of the user's own stay empty. */
function cellRows<C extends Columns>(
  sheet: SheetRecord<C>,
  { table, columns }: FoundTable,
  records: readonly Readonly<Record<string, unknown>>[],
  book: SnapshotBook,
): readonly (readonly CellInput[])[] {
  return records.map((record) => {
    const cells: CellInput[] = table.headings.map(() => null);
    for (const [key, index] of Object.entries(columns)) {
      const value = record[key];
      if (typeof value !== "string" && typeof value !== "number") continue;
      const list = sheet.columns[key]?.list;
      cells[index] = list && typeof value === "string" ? book.label(list.id, value) : value;
    }
    return cells;
  });
}

/** Over the rows that are there, then below them; what is left over of the last check is emptied. */
function replacedRows({ sheet, table }: FoundTable, rows: readonly (readonly CellInput[])[]): readonly WorkbookEdit[] {
  const blank = table.headings.map((): CellInput => null);
  const over = Array.from({ length: table.rowCount }, (_, index) => rows[index] ?? blank);
  const below = rows.slice(table.rowCount);
  return [
    { kind: "setCells", sheet, top: table.top + 1, left: table.left, rows: over },
    ...(below.length === 0 ? [] : [{ kind: "appendRows", table: table.name, rows: below } as const]),
  ];
}
