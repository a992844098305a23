const SHOWN = 3;

/** `A, B, C and 4 more`: as many as fit a short sentence. */
export function firstFew(names: readonly string[], shown = SHOWN): string {
  const left = names.length - shown;
  return left > 0 ? `${names.slice(0, shown).join(", ")} and ${left} more` : names.join(", ");
}
