import { problemsOfKind } from "./problems-of-kind";
import { defineRule } from "./rule";

export const settingsUnreadable = defineRule({
  id: "S-14",
  title: "Settings of Config cannot be read",
  action: "Restore the columns Key and Value of Config, or go back to an earlier copy.",
  why: "Phase, day and choices of the entity are unknown, so every rule is held against a guess.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "blocks" },
  reads: [],
  example: {
    passes: { rows: [] },
    fails: {
      rows: [],
      changed: { words: "The table of settings was deleted.", snapshot: (sound) => ({ ...sound, settings: {}, settingCells: {} }) },
    },
  },
  check: (book) => {
    const { settings, registers, registerList } = book.snapshot;
    if (Object.keys(settings).length > 0 || Object.keys(registers).length === 0) return [];
    const sheet = problemsOfKind(book, "lostSettings")[0]?.sheet ?? registerList?.sheet ?? "";
    return [{ at: { kind: "spot", sheet, cell: "", subject: "config" }, message: "The table of settings on Config cannot be read." }];
  },
});
