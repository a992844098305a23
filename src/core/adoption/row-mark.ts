const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A fingerprint of a text, seven characters or fewer (FNV-1a, 32 bits): to know it again, not to keep it secret. */
export function rowMark(text: string): string {
  let hash = OFFSET;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), PRIME);
  return (hash >>> 0).toString(36);
}
