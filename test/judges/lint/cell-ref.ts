/** A rectangle of cells, counted from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** `B3` or `$B$3:$D$9`; undefined for anything else, also beyond the edge of a sheet. */
export function areaOf(text: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/.exec(text);
  if (!match) return undefined;
  const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = match;
  const area = { top: Number(r1), left: columnOf(c1), bottom: Number(r2), right: columnOf(c2) };
  const sane = area.top <= area.bottom && area.left <= area.right && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
  return sane ? area : undefined;
}

/** `A` → 1, `XFD` → 16384. */
export function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** 1 → `A`. */
export function lettersOf(column: number): string {
  return column === 0 ? "" : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}

export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Every pair of areas that share a cell. */
export function overlappingPairs<T extends { readonly area: Area }>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((first, index) =>
    items
      .slice(index + 1)
      .filter((second) => overlap(first.area, second.area))
      .map((second): readonly [T, T] => [first, second]),
  );
}

/** Whether Excel could read a text as the address of a cell (`RSK1`, `R1C1`, `r`), so that it cannot be a name. */
export function looksLikeCell(text: string): boolean {
  const cell = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(text);
  if (cell && columnOf((cell[1] ?? "").toUpperCase()) <= LAST_COLUMN && Number(cell[2]) <= LAST_ROW && Number(cell[2]) > 0) return true;
  return /^(r\d*c?\d*|c\d*|r\d*c\d*)$/i.test(text);
}
