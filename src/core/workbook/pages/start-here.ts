import { frameworkVersion } from "../../framework/framework-version";
import { cellStyles, type StyleName } from "../cell-style";
import { footer, header, type Composition } from "../layout/composition";
import { rowHeight } from "../layout/row-height";
import { SheetDraft } from "../layout/sheet-draft";
import { groupTab } from "../layout/tone-look";
import type { CellInput } from "../sheet-plan";
import { definePage } from "./define-page";

const LEFT = 1;
const COLUMNS = 4;
const SHEET_WIDTH = 24;
const WORDS_WIDTH = 84;
/** Of the first two columns, less what bold letters take more. */
const NAME_WIDTH = 66;
const FULL_WIDTH = SHEET_WIDTH + WORDS_WIDTH + 14;

const legend: readonly { readonly style: StyleName; readonly sample: string; readonly words: string }[] = [
  {
    style: "input",
    sample: "Your input",
    words: "Cream with a solid frame. Fill it in or change it; many cells have a drop-down, and the line above the headings says what belongs there.",
  },
  { style: "fixed", sample: "Fixed text", words: "White with a solid frame. Comes with the workbook: item texts, codes, keys." },
  { style: "calculated", sample: "Calculated", words: "Grey, slanted, with a dashed frame. A formula: leave it alone, it follows your input." },
  { style: "output", sample: "Result", words: "Blue, bold, with a dark frame. A figure to read or to quote." },
  { style: "guidance", sample: "Guidance", words: "Small, slanted, with a dotted frame. Tells what a column is for." },
];

const steps: readonly { readonly title: string; readonly words: string; readonly sheet: string }[] = [
  {
    title: "1  Commit",
    words: "Management decides to run a SeMS, names the Accountable Manager and the Security Manager, and signs the policy.",
    sheet: "people",
  },
  { title: "2  Find the gaps", words: "Answer the gap analysis, core items first. Short answers are enough.", sheet: "gapAnalysis" },
  { title: "3  Choose first metrics", words: "Keep the suggested ones or pick your own; at least one of each form.", sheet: "metrics" },
  { title: "4  Plan", words: "Turn gaps and risks into actions with an owner and a date.", sheet: "actions" },
  {
    title: "5  Act and look",
    words: "Record readings, keep the risks up to date, read the dashboard with the Accountable Manager.",
    sheet: "dashboard",
  },
];

export const startHerePage = definePage({
  id: "startHere",
  name: "Start here",
  set: "essential",
  group: "steer",
  purpose: "What this workbook is, what its colours and words mean, what to do first, and a link to every sheet.",
  draw: (composition) => {
    const draft = new SheetDraft({
      id: "startHere",
      name: composition.names.get("startHere") ?? "Start here",
      tabColour: groupTab.steer,
      showGridlines: false,
      columnWidths: [2, SHEET_WIDTH, WORDS_WIDTH - 34, 34, 14, 2],
      page: { orientation: "portrait", fitToWidth: 1, fitToHeight: 0, header: header(composition), footer: footer(composition) },
    });
    let row = drawTitle(draft, composition);
    row = drawParagraphs(draft, row, "Who this is for", [
      "For the people who run aviation security in a small entity, and for those who check it. The whole Security Management System (SeMS) is in this one workbook, as CAP 1273 allows.",
      "It works in Excel with or without the SeMS add-in: every figure is an ordinary formula. The add-in creates, records, checks and explains.",
      "The content is our own paraphrase of public guidance, with our own suggestions marked as such. It is not approved by the CAA, and a self-check here is not the CAA's decision.",
    ]);
    row = drawSteps(draft, row, composition);
    row = drawLegend(draft, row);
    row = drawParagraphs(draft, row, "Good to know", [
      "Add a record by typing in the first empty row under a table, or with Tab in its last cell: formats, drop-downs and formulas come along. Take the next id from above the table; ids are never used twice.",
      "You may sort, filter, move sheets, reword headings and add columns of your own. Do not delete columns of the workbook.",
      "Lists in one cell are written with a semicolon: RSK-001; RSK-004.",
      "The protective marking is printed in the header and footer of each sheet. Change it on Config and in Page Setup, or with the add-in, which does both.",
      "Never write down test methods, test items or exact weak points, and keep personal data to what is needed.",
    ]);
    drawSheetList(draft, row, composition);
    return draft.plan();
  },
});

function drawTitle(draft: SheetDraft, composition: Composition): number {
  draft.put(0, LEFT, ["Security Management System"], "title").height(0, 30);
  draft
    .span(1, LEFT, 2, composition.entityName, "strong")
    .span(1, LEFT + 2, 2, composition.marking, "marking")
    .height(1, Math.max(20, rowHeight([composition.entityName], [NAME_WIDTH])));
  const fixed = composition.book.setting("asOfOverride") !== null;
  const asOf: CellInput = {
    formula: 'IF(ISNUMBER(SeMS_asOfOverride),"Fixed on Config: figures do not follow the calendar","Follows the calendar")',
    value: fixed ? "Fixed on Config: figures do not follow the calendar" : "Follows the calendar",
  };
  draft.put(2, LEFT, ["Figures as of"], "strong");
  draft.put(2, LEFT + 1, [{ formula: "SeMS_asOf", value: composition.book.asOf }], "output", "yyyy-mm-dd");
  draft.span(2, LEFT + 2, 2, asOf, "body");
  draft
    .put(3, LEFT, ["Content"], "strong")
    .span(
      3,
      LEFT + 1,
      3,
      `Framework content ${frameworkVersion}. Compare the items with the CAA's present CAP 1223 and note its own numbers in the column CAA item ref.`,
      "body",
    )
    .height(3, 28);
  return 5;
}

function drawParagraphs(draft: SheetDraft, top: number, title: string, paragraphs: readonly string[]): number {
  draft.span(top, LEFT, COLUMNS, title, "section").height(top, 22);
  paragraphs.forEach((paragraph, offset) =>
    draft.span(top + 1 + offset, LEFT, COLUMNS, paragraph, "body").height(top + 1 + offset, rowHeight([paragraph], [FULL_WIDTH])),
  );
  return top + paragraphs.length + 2;
}

function drawSteps(draft: SheetDraft, top: number, composition: Composition): number {
  draft.span(top, LEFT, COLUMNS, "Five steps", "section").height(top, 22);
  steps.forEach((step, offset) => {
    const row = top + 1 + offset;
    draft
      .put(row, LEFT, [step.title], "strong")
      .span(row, LEFT + 1, 2, step.words, "body")
      .height(row, rowHeight([step.words], [WORDS_WIDTH]));
    draft.link(
      row,
      LEFT + 3,
      composition.names.get(step.sheet) ?? step.sheet,
      `SeMS_at_${step.sheet}`,
      `Go to ${composition.names.get(step.sheet) ?? step.sheet}`,
    );
  });
  return top + steps.length + 2;
}

function drawLegend(draft: SheetDraft, top: number): number {
  draft.span(top, LEFT, COLUMNS, "What the looks mean", "section").height(top, 22);
  legend.forEach(({ style, sample, words }, offset) => {
    const row = top + 1 + offset;
    const text = `${words} (Cell style: ${cellStyles[style].name})`;
    draft
      .put(row, LEFT, [sample], style)
      .span(row, LEFT + 1, 3, text, "body")
      .height(row, rowHeight([text], [FULL_WIDTH - SHEET_WIDTH]));
  });
  return top + legend.length + 2;
}

function drawSheetList(draft: SheetDraft, top: number, composition: Composition): void {
  draft.span(top, LEFT, COLUMNS, "All sheets", "section").height(top, 22);
  draft.put(top + 1, LEFT, ["Sheet", "What it is for", null, "Records"], "heading");
  const tabs = composition.tabs.filter((id) => id !== "startHere");
  tabs.forEach((id, offset) => {
    const row = top + 2 + offset;
    const name = composition.names.get(id) ?? id;
    draft.link(row, LEFT, name, `SeMS_at_${id}`, `Go to ${name}`);
    const purpose = composition.purposes.get(id) ?? "";
    draft.span(row, LEFT + 1, 2, purpose, "body").height(row, rowHeight([purpose], [WORDS_WIDTH]));
    if (composition.sheets.has(id))
      draft.put(
        row,
        LEFT + 3,
        [{ formula: `INDEX(tblRegisters[Records],MATCH("${id}",tblRegisters[Register],0))`, value: (composition.records.get(id) ?? []).length }],
        "output",
        "0",
      );
  });
}
