/** Slips in an id that are still taken for one. */
const MOST_SLIPS = 2;

/**
 * The id that was probably meant; undefined where none is near. Case, spaces and leading zeros do not count as slips.
 * @example nearestId("com 7", ["COM-07", "COM-17"]) // "COM-07"
 */
export function nearestId(typed: string, ids: readonly string[]): string | undefined {
  const wanted = plain(typed);
  const ranked = ids.map((id) => ({ id, slips: slipsBetween(wanted, plain(id)) })).sort((one, other) => one.slips - other.slips);
  return ranked[0] && ranked[0].slips <= MOST_SLIPS ? ranked[0].id : undefined;
}

function plain(id: string): string {
  return id
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .replace(/([A-Z])0+(?=\d)/g, "$1");
}

/** Levenshtein's distance: letters to put in, take out or change. */
function slipsBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[other.length] ?? 0;
}
