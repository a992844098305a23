/** Texts of a list that is shown in parts. */
export const listParts = {
  title: "Parts of the list",
  previous: "Previous part",
  next: "Next part",
  at: (part: number, parts: number) => `Part ${part} of ${parts}`,
} as const;
