/** A table of Markdown, a line a row. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [headings, headings.map(() => "---"), ...rows].map((row) => `| ${row.map(cellText).join(" | ")} |`);
}

/** A bar or a line end would begin another cell. */
function cellText(words: string): string {
  return words.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replace(/\s+/g, " ");
}
