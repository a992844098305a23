import type { PlacedColumn } from "../define-sheet";

/** Bold letters are wider than the digits that Excel counts a column by, and every heading has a filter button. */
const UNITS_PER_LETTER = 1.1;
const BUTTON_UNITS = 3;
/** So wide that the word "Calculated." of its guidance stands on one line. */
const CALCULATED_UNITS = 10.5;

/** The width of a column, in Excel's units: as its record says, but never so narrow that its heading is cut inside a word. */
export function placeWidth(place: PlacedColumn): number {
  const longest = Math.max(...place.heading.split(" ").map((word) => word.length));
  const least = Math.ceil(longest * UNITS_PER_LETTER + BUTTON_UNITS);
  return Math.max((place.column ?? place.calculation).width, least, place.calculation ? CALCULATED_UNITS : 0);
}
