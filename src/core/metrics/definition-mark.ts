const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** What makes a figure another figure when it changes. */
const DEFINING_KEYS = ["formulaKind", "numerator", "denominator", "unit", "scale"] as const;
type DefiningKey = (typeof DEFINING_KEYS)[number];

/**
 * Fingerprint of what a metric counts (8 hexadecimal digits): it is kept beside each reading, so that an edit of the definition after data exist is seen.
 * FNV-1a, 32 bits (Fowler, Noll, Vo), over the texts without case and outer spaces. It guards against oversight, not against intent.
 */
export function definitionMark(metric: Readonly<Partial<Record<DefiningKey, unknown>>>): string {
  const parts = DEFINING_KEYS.map((key) => metric[key]);
  const text = parts
    .map((part) =>
      String(part ?? "")
        .trim()
        .toLowerCase(),
    )
    .join("\n");
  let hash = OFFSET;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), PRIME) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
