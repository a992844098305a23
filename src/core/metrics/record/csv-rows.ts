import type { Refusal } from "./reading-entry";

/** One record of a CSV file and the line on which it begins, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const SEPARATORS = [",", ";", "\t"] as const;

/**
 * The records of a CSV text (RFC 4180): texts in quotes may hold separators, line ends and doubled quotes. The separator is the one of comma, semicolon and
 * tab that stands most often in the heading line, or the one that a first line `sep=;` names. A byte order mark, CRLF and empty lines do no harm.
 * @example csvRows("a;b\n1;\"x;y\"") // [{ line: 1, cells: ["a", "b"] }, { line: 2, cells: ["1", "x;y"] }]
 */
export function csvRows(text: string): readonly CsvRow[] | Refusal {
  const named = /^\ufeff?sep=([,;\t])\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text.replace(/^\ufeff/, "");
  const separator = named?.[1] ?? separatorOf(body);
  const rows: CsvRow[] = [];
  let line = named ? 2 : 1;
  let position = 0;
  while (position < body.length) {
    const row = rowAt(body, position, separator);
    if (!row)
      return {
        refusal: `The quote that opens a text on line ${line} is never closed, or something stands behind its end: double the quotes within a text.`,
      };
    if (row.cells.some((cell) => cell.trim() !== "")) rows.push({ line, cells: row.cells });
    line += lineEnds(body.slice(position, row.next));
    position = row.next;
  }
  return rows;
}

function separatorOf(text: string): string {
  const heading = text.replace(/"[^"]*"/g, "").split(/\r\n|\r|\n/, 1)[0] ?? "";
  const counts = SEPARATORS.map((separator) => heading.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

interface ReadRow {
  readonly cells: readonly string[];
  /** Where the next record begins. */
  readonly next: number;
}

function rowAt(text: string, start: number, separator: string): ReadRow | undefined {
  const cells: string[] = [];
  let position = start;
  for (;;) {
    const cell = text[position] === '"' ? quotedAt(text, position) : plainAt(text, position, separator);
    if (!cell) return undefined;
    cells.push(cell.value);
    const end = text[cell.next];
    if (end === separator) {
      position = cell.next + 1;
      continue;
    }
    if (end === undefined) return { cells, next: cell.next };
    if (end === "\n" || end === "\r") return { cells, next: cell.next + (text.startsWith("\r\n", cell.next) ? 2 : 1) };
    return undefined;
  }
}

interface ReadCell {
  readonly value: string;
  readonly next: number;
}

function plainAt(text: string, start: number, separator: string): ReadCell {
  let next = start;
  for (
    let character = text[next];
    character !== undefined && character !== separator && character !== "\n" && character !== "\r";
    character = text[next]
  )
    next += 1;
  return { value: text.slice(start, next), next };
}

function quotedAt(text: string, start: number): ReadCell | undefined {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end < 0 ? undefined : { value: text.slice(start + 1, end).replaceAll('""', '"'), next: end + 1 };
}
