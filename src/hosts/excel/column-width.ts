/** Width of a digit of the default font (Calibri 11) in pixels at 96 dpi, so that a pixel is 0.75 points. */
const DIGIT = 7;

/**
 * Width of a column in points, as Office.js counts it, from its width in characters of the default font. A file counts the 5 pixels around the text among the
 * characters: 9.14 characters = 64 pixels = 48 points. Rounded down as ECMA-376 (18.3.1.13, column width) says, so that a column is as wide as in a file that says the same.
 */
export function pointsOfCharacters(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
  return pixels * 0.75;
}
