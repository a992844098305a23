import { ADD_IN_NOT_LOADED, ifLoaded } from "../calculations/by-sems-function";
import type { FunctionGuideEntry } from "../function-guide-entry";
import { footer, header, type Composition } from "../layout/composition";
import { rowHeight } from "../layout/row-height";
import { SheetDraft } from "../layout/sheet-draft";
import { groupTab } from "../layout/tone-look";
import { definePage } from "./define-page";

const HEADING_ROW = 4;
const WIDTHS = [20, 52, 54, 22, 22];
const HEADINGS = ["Function", "What it does", "Example", "Live", "Should show"];
const PURPOSE = "Functions for your own cells and sheets, one example each. They need the SeMS add-in; no figure of this workbook depends on them.";
const HOW_TO_READ =
  "Live runs the example now: it shows the same as Should show, or that the add-in is not loaded. A function that fills several cells shows the first one here. Dates stand as serial numbers.";

/** Headings over the functions of each form. */
const FORM_TITLES: Readonly<Record<string, string>> = {
  quantitative: "How much was done",
  qualitative: "How well it was done",
  output: "With what result",
  uncertainty: "What a sample can show",
  charts: "Change over time",
  risk: "Risks",
  explain: "Why",
};

export const functionGuidePage = definePage({
  id: "functionGuide",
  name: "Function guide",
  set: "essential",
  group: "steer",
  purpose: PURPOSE,
  draw: (composition) => {
    const draft = new SheetDraft({
      id: "functionGuide",
      name: composition.names.get("functionGuide") ?? "Function guide",
      tabColour: groupTab.steer,
      showGridlines: false,
      columnWidths: WIDTHS,
      freeze: { rows: HEADING_ROW + 1, columns: 1 },
      page: {
        orientation: "landscape",
        fitToWidth: 1,
        fitToHeight: 0,
        titleRows: [HEADING_ROW, HEADING_ROW],
        header: header(composition),
        footer: footer(composition),
      },
    });
    draft.put(0, 0, ["Function guide"], "title").height(0, 27);
    draft.span(1, 0, WIDTHS.length, PURPOSE, "subtitle").height(1, 18);
    draft.link(2, 0, "Start here", "SeMS_at_startHere", "Back to the first sheet");
    draft.span(3, 0, WIDTHS.length, HOW_TO_READ, "guidance").height(3, 17);
    draft.put(HEADING_ROW, 0, HEADINGS, "heading");
    drawForms(draft, composition);
    return draft.plan();
  },
});

function drawForms(draft: SheetDraft, { functions }: Composition): void {
  let row = HEADING_ROW + 1;
  for (const form of new Set(functions.map((entry) => entry.form))) {
    draft.span(row, 0, WIDTHS.length, FORM_TITLES[form] ?? form, "section").height(row, 22);
    row++;
    for (const entry of functions.filter((other) => other.form === form)) drawFunction(draft, row++, entry);
  }
}

function drawFunction(draft: SheetDraft, row: number, { name, what, example, shows, spills }: FunctionGuideEntry): void {
  const words = spills === undefined ? what : `${what} Fills: ${spills}.`;
  const call = spills === undefined ? example : `INDEX(${example},1,1)`;
  draft.put(row, 0, [`SEMS.${name}`], "strong");
  draft.put(row, 1, [words, example], "fixed");
  draft.put(row, 3, [{ formula: ifLoaded(call), value: ADD_IN_NOT_LOADED }], "calculated");
  draft.put(row, 4, [shows], "fixed");
  draft.fit(row, rowHeight([name, words, example, ADD_IN_NOT_LOADED, shows], WIDTHS));
}
