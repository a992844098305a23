/**
 * Width of a column in points, as Office.js counts it, from the width in characters of the default font (Calibri 11: a digit is 7 pixels wide at 96 dpi, so
 * that a pixel is 0.75 points). The file format counts the 5 pixels around the text among the characters (ECMA-376, column width): 9.14 characters = 64 pixels = 48 points.
 */
export function pointsOfCharacters(characters: number): number {
  return Math.trunc(characters * 7 + 0.5) * 0.75;
}
