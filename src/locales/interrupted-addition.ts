import { list } from "./list";

/** Texts for sheets that were being added to a SeMS when Excel or the pane stopped. */
export const interruptedAddition = {
  title: "An addition was interrupted",
  what: (sheets: readonly string[]) =>
    sheets.length === 0
      ? "Something was being added and Excel stopped before anything was there. Nothing of the SeMS is lost."
      : `${list(sheets)}: begun and not complete. The rest of the SeMS is as it was. Take what was begun away, then add it again.`,
  undo: "Excel may clear its undo list when this is done.",
  tidy: (sheets: number) => (sheets === 0 ? "Take the mark away" : sheets === 1 ? "Take the begun sheet away" : "Take the begun sheets away"),
} as const;
