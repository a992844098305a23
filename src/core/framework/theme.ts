/** The three groups into which CAP 1273 sorts the ten chapters. */
export interface Theme {
  readonly code: string;
  readonly name: string;
  /** Chapter numbers, rising. */
  readonly chapters: readonly number[];
  /** What the group is about, in plain words. */
  readonly meaning: string;
}

export const themes = [
  {
    code: "CORPORATE_ASSURANCE",
    name: "Corporate Assurance",
    chapters: [2, 5],
    meaning: "Knowing the risks and showing with figures that the measures against them work",
  },
  {
    code: "CULTURE_ACCOUNTABILITY",
    name: "Culture and Accountability",
    chapters: [1, 3, 9, 10],
    meaning: "Who answers for security, and how everyone learns, talks and cares about it",
  },
  {
    code: "ENABLERS",
    name: "Enablers",
    chapters: [4, 6, 7, 8],
    meaning: "Resources, response, change and improvement, which keep the system working",
  },
] as const satisfies readonly Theme[];

export type ThemeCode = (typeof themes)[number]["code"];

/** The theme of a chapter; throws a RangeError for a number that is no chapter. */
export function themeOfChapter(chapter: number): (typeof themes)[number] {
  const found = themes.find((theme: Theme) => theme.chapters.includes(chapter));
  if (!found) throw new RangeError(`There is no chapter ${chapter}; chapters are numbered 1 to 10.`);
  return found;
}
