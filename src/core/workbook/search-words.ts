/** A search as people type it: every word must occur, in any order and case. The text is only put together when there is something to look for. */
export function searchFor(typed: string): (textOf: () => string) => boolean {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return (textOf) => {
    if (words.length === 0) return true;
    const text = textOf().toLowerCase();
    return words.every((word) => text.includes(word));
  };
}
