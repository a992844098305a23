const PLAIN = "aceilnorsuyACEILNORSUY";
const MARKED = "áçéíľñóřšúýÁÇÉÍĽÑÓŘŠÚÝ";

/** `⟦Šáve the plañ⟧`: legible, about a third longer as other languages are, and known at sight from a text that no catalogue holds. */
export function pseudoText(text: string): string {
  if (!/\p{Letter}/u.test(text)) return text;
  const marked = [...text].map((letter) => MARKED[PLAIN.indexOf(letter)] ?? letter).join("");
  return `⟦${marked}${"~".repeat(Math.ceil(text.length / 3))}⟧`;
}

/** Every text of a catalogue in the pseudo-locale, in place: whoever reads the catalogue from now on reads that. For development and tests only. */
export function pseudoTexts(catalogue: object): void {
  for (const [key, value] of Object.entries(catalogue)) Reflect.set(catalogue, key, pseudoOf(value));
}

function pseudoOf(value: unknown): unknown {
  if (typeof value === "string") return pseudoText(value);
  if (typeof value === "function") return (...given: unknown[]) => pseudoOf(Reflect.apply(value, undefined, given));
  if (typeof value === "object" && value !== null) pseudoTexts(value);
  return value;
}
