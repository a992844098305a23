import type { Refusal } from "./reading-entry";

/** The most that a cell of Readings may hold. */
const LARGEST = 1e12;

/**
 * A number as it may stand in a reading: digits and at most one decimal point. Undefined when nothing was typed.
 * A comma is never guessed at: in one country it parts thousands, in another decimals.
 * @param what `numerator` or `denominator`, for the sentence
 * @example parseFigure("702.5", "numerator") // 702.5
 */
export function parseFigure(text: string, what: string): number | undefined | Refusal {
  const typed = text.trim();
  if (typed === "") return undefined;
  if (/^\d+(?:\.\d+)?$/.test(typed)) {
    const number = Number(typed);
    return number <= LARGEST ? number : { refusal: `The ${what} ${typed} is larger than ${LARGEST}: check it.` };
  }
  return { refusal: `The ${what} “${typed}” ${complaintAbout(typed)}` };
}

function complaintAbout(typed: string): string {
  if (/^[-−(]\s*\d/.test(typed)) return "is negative: nothing that is counted can be less than 0.";
  if (/^[\d.,]+\s*%$/.test(typed)) return "is a percentage: write what was counted, how many out of how many.";
  const readings = plainReadings(typed);
  return readings.length === 0
    ? "is not a number: write digits, with a decimal point where one is needed."
    : `has a comma or a space in it: write ${readings.join(" or ")}, with a decimal point and nothing between thousands.`;
}

/** What a number with separators may mean, written plainly; two answers where it can mean either. */
function plainReadings(typed: string): readonly string[] {
  const separator = "[\\s\u00a0\u202f'’]";
  if (new RegExp(`^\\d{1,3}(?:${separator}\\d{3})+(?:[.,]\\d+)?$`).test(typed))
    return [typed.replace(new RegExp(separator, "g"), "").replace(",", ".")];
  if (/^\d{1,3},\d{3}$/.test(typed)) return [typed.replace(",", ""), typed.replace(",", ".")];
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(typed)) return [typed.replaceAll(",", "")];
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(typed)) return [typed.replaceAll(".", "").replace(",", ".")];
  return /^\d+,\d+$/.test(typed) ? [typed.replace(",", ".")] : [];
}
