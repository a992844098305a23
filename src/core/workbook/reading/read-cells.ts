import { isCellError, isNotCalculated, type CellValue } from "../cell";
import type { Column, ColumnKind } from "../column";
import type { CodeList } from "../define-list";
import type { PlacedColumn } from "../define-sheet";
import type { CellIssue, ColumnSnapshot, ListSnapshot } from "../snapshot";
import { partsOf } from "../snapshot-book";
import { isBlankText, textOf } from "./reading";

/** Takes the cells of a column as the column says; those that cannot be taken so become issues. */
export function readCells(
  place: PlacedColumn,
  raws: readonly CellValue[],
  lists: ReadonlyMap<string, ListSnapshot>,
): Pick<ColumnSnapshot, "values" | "issues"> {
  const issues: CellIssue[] = [];
  const read = readerOf(place.column, place.calculation?.list, lists);
  const values = raws.map((raw, tableRow) => {
    if (raw === null) return null;
    const value = read(raw);
    if (value !== undefined) return value;
    issues.push({ tableRow, kind: issueKind(raw, place.column), raw });
    return null;
  });
  return { values, issues };
}

function issueKind(raw: CellValue, column: Column | undefined): CellIssue["kind"] {
  if (isCellError(raw)) return "error";
  if (isNotCalculated(raw)) return "notCalculated";
  return column?.list ? "notInList" : "wrongType";
}

type CellReader = (raw: CellValue) => string | number | boolean | null | undefined;

/** How a cell of this column is taken; undefined = it cannot be. A text of spaces alone is an empty cell. */
function readerOf(column: Column | undefined, calculatedList: CodeList | undefined, lists: ReadonlyMap<string, ListSnapshot>): CellReader {
  const kind: ColumnKind | undefined = column?.kind;
  const list = column?.list ?? calculatedList;
  const listed = list && lists.get(list.id);
  const codes = new Map(listed?.labels.map((label, position) => [label.toLowerCase(), listed.codes[position] ?? label]));
  if (kind === "choice" || (kind === undefined && list))
    return (raw) => (typeof raw === "object" ? undefined : blankOr(asTyped(raw), (label) => codes.get(label.toLowerCase())));
  if (kind === "choices") return (raw) => (typeof raw === "object" ? undefined : blankOr(textOf(raw), (labels) => codesOf(labels, codes)));
  if (kind === "date") return readDate;
  if (kind === "whole" || kind === "decimal" || kind === "share" || kind === "scale")
    return (raw) => (typeof raw === "number" ? raw : isBlankText(raw) ? null : undefined);
  if (kind === undefined) return (raw) => (typeof raw === "object" ? undefined : raw === "" ? null : raw);
  return (raw) => (typeof raw === "object" ? undefined : blankOr(asTyped(raw), (text) => text));
}

/** With the spaces around it: to Excel's formulas a word with a space behind it is another word. */
function asTyped(raw: string | number | boolean): string {
  return String(raw);
}

/** Hosts give days of the 1900 system. A date that is a text is none: no formula of Excel could count with it. */
function readDate(raw: CellValue): number | null | undefined {
  if (typeof raw === "number") return raw;
  return isBlankText(raw) ? null : undefined;
}

function blankOr(text: string, read: (text: string) => string | undefined): string | null | undefined {
  return text.trim() === "" ? null : read(text);
}

function codesOf(labels: string, codes: ReadonlyMap<string, string>): string | undefined {
  const parts = partsOf(labels).map((label) => codes.get(label.toLowerCase()));
  return parts.some((part) => part === undefined) ? undefined : parts.join("; ");
}
