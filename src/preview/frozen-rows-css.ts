/**
 * Rules that give each frozen row its own height and place: the grid itself knows one height for all of them.
 * @param scope class name of the grid. @param heights of all rows, in pixels.
 */
export function frozenRowsCss(scope: string, header: number, heights: readonly number[], frozen: number): string {
  if (frozen === 0) return "";
  const tracks = [header, ...heights].map((height) => `${height}px`).join(" ");
  let top = header;
  const places = heights.slice(0, frozen).map((height, row) => {
    // Row 1 of the grid is the one with the column letters.
    const rule = `.${scope} [role="row"][aria-rowindex="${row + 2}"] { --rdg-summary-row-top: ${top}px !important; }`;
    top += height;
    return rule;
  });
  return [`.${scope} { grid-template-rows: ${tracks} !important; }`, ...places].join("\n");
}
