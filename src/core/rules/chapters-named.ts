import { chapters } from "../framework/chapters";

const ALL = chapters.map(({ number }) => number);

/** Chapters that somebody typed into one cell, in order: `5`, `3; 8`, `2 and 7`, `4 to 6`, `5 Performance monitoring`, `all`. */
export function chaptersNamed(text: string): readonly number[] {
  if (/^\s*all\b/i.test(text)) return ALL;
  const named = new Set(text.split(/[;,&/]|\band\b/i).flatMap(span));
  return ALL.filter((number) => named.has(number));
}

/** The chapters of one part: the first number, or a first and a last one. */
function span(part: string): readonly number[] {
  const [, first, last] = /(\d+)(?:\s*(?:-|–|to)\s*(\d+))?/.exec(part) ?? [];
  return ALL.filter((number) => number >= Number(first) && number <= Number(last ?? first));
}
