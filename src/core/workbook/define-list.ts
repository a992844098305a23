/** One entry of a code list. Cells hold the label; rules and formulas mean the code. */
export interface ListCode {
  /** Stable and never reused, even if the label is reworded. */
  readonly code: string;
  /** What stands in cells: at most 40 characters, without comma or semicolon (cells hold `A; B` lists). */
  readonly label: string;
  /** One line in plain words. */
  readonly meaning: string;
  /** A number that formulas look up; its meaning is the list's `scoreHeading`. */
  readonly score?: number;
}

/** The values that a drop-down offers. */
export interface CodeList {
  /** Also part of the defined name `list_<id>`: camelCase, at most 24 characters. */
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly codes: readonly ListCode[];
  readonly scoreHeading?: string;
  /** Where the values come from; `Suggested` = our own default. */
  readonly source: string;
}

/** Keeps the literal codes, so that a wrong code is a compile error (`CodeOf`). */
export function defineList<const L extends CodeList>(list: L): L {
  return list;
}

/** The codes of a list: `CodeOf<typeof priority>` is `"HIGH" | "MEDIUM" | "LOW"`. */
export type CodeOf<L extends CodeList> = L["codes"][number]["code"];

export function codesOf<L extends CodeList>(list: L): readonly CodeOf<L>[] {
  return list.codes.map((entry) => entry.code);
}

/** The label that stands in cells; throws a RangeError for a code that the list does not have. */
export function labelOf<L extends CodeList>(list: L, code: CodeOf<L>): string {
  const found = list.codes.find((entry) => entry.code === code);
  if (!found) throw new RangeError(`The list "${list.title}" has no code "${code}".`);
  return found.label;
}

/** The code behind a cell's text, whatever its case and outer spaces; undefined when the list has no such label. */
export function codeOfLabel<L extends CodeList>(list: L, label: string): CodeOf<L> | undefined {
  const wanted = label.trim().toLowerCase();
  return list.codes.find((entry) => entry.label.toLowerCase() === wanted)?.code;
}
