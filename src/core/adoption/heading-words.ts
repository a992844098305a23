/** Words that tell nothing about what a column holds. */
const FILLERS = new Set(["the", "a", "an", "of", "is", "are", "and", "or", "to", "for", "in", "please", "enter"]);

/** The words of a heading, small, without signs and without words that tell nothing: `Target date (dd/mm)` → target, date, dd, mm. */
export function headingWords(heading: string): readonly string[] {
  const words = heading
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[’']/g, "")
    .split(/[^\p{L}\p{N}#]+/u)
    .filter((word) => word !== "");
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Common words of both among all of both, 0 to 1. */
export function sharedWords(one: readonly string[], other: readonly string[]): number {
  const both = one.filter((word) => other.includes(word)).length;
  return both === 0 ? 0 : both / (one.length + other.length - both);
}
