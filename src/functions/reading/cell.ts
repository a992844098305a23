/**
 * Whether a cell holds nothing. Excel passes an empty cell as null, and "" comes from formulas; spaces look empty too. An empty cell can also come as 0
 * (Excel for Windows before 2024): where 0 means nothing, the reader of that argument says so. A missing argument is null.
 */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

const LONGEST = 40;

/** What a cell holds, for a sentence: `the text "abc"`. An error cell comes as an object. */
export function shown(cell: unknown): string {
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "string") return `the text "${cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell}"`;
  if (Array.isArray(cell)) return "a range";
  return isBlank(cell) ? "empty" : "an error or a value that is no plain number or text";
}
