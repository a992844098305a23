import { RULES_SHEET } from "../creation/tab-order";
import { phases } from "../framework/assessment-phase";
import { allRules } from "../rules";
import type { Rule } from "../rules/rule";
import type { WorkbookContent } from "../workbook/content";
import type { Book } from "../workbook/define-sheet";
import type { WorkbookEdit } from "../workbook/edits";
import { rowHeight } from "../workbook/layout/row-height";
import { SheetDraft } from "../workbook/layout/sheet-draft";
import { groupTab } from "../workbook/layout/tone-look";
import type { SheetPlan } from "../workbook/sheet-plan";
import { sourceWords } from "./assess";

const NAME = "Rules";
const TABLE = "tblRules";
const HEADING_ROW = 4;
const HEADINGS = ["Rule", "Failing state", "Chapter", "Severity", "Number", "Meaning of the number", "What to do", "Why", "Source"];
const WIDTHS = [8, 40, 9, 34, 9, 40, 50, 50, 30];
const PURPOSE =
  "What the check looks for, written down when this sheet was added. It is a listing: change a rule under Changed rules on Config, not here. The check is a self-check; only the CAA decides.";

/**
 * Puts the listing of all rules into a workbook, for an auditor without the add-in; a listing that is there is replaced.
 * Null where a sheet of the user's own has the name, or a table the name of the listing's.
 */
export function rulesSheetEdits(content: WorkbookContent, book: Book): readonly WorkbookEdit[] | null {
  const old = content.sheets.find((sheet) => sheet.tables.some((table) => table.name === TABLE));
  const isTaken = content.sheets.some((sheet) => sheet !== old && sheet.name.toLowerCase() === NAME.toLowerCase());
  if (isTaken || (old && old.name !== NAME)) return null;
  return [...(old ? [{ kind: "removeSheet", name: old.name } as const] : []), { kind: "addSheet", plan: rulesSheet(book) }];
}

function rulesSheet(book: Book): SheetPlan {
  const entity = book.setting("legalName");
  const draft = new SheetDraft({
    id: RULES_SHEET,
    name: NAME,
    tabColour: groupTab.steer,
    showGridlines: false,
    columnWidths: WIDTHS,
    freeze: { rows: HEADING_ROW + 1, columns: 1 },
    page: {
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      titleRows: [HEADING_ROW, HEADING_ROW],
      header: { left: typeof entity === "string" ? entity : "", right: { field: "sheetName" } },
      footer: { left: "SeMS workbook, self-kept", right: { field: "pageOfPages" } },
    },
  });
  const top = HEADING_ROW + 1;
  const rows = allRules.map(ruleRow);
  draft.put(0, 0, [NAME], "title").height(0, 27);
  draft.span(1, 0, WIDTHS.length, PURPOSE, "subtitle").height(1, 18);
  draft.link(2, 0, "Start here", "SeMS_at_startHere", "Back to the first sheet");
  draft.put(HEADING_ROW, 0, HEADINGS, "heading");
  draft.block({ top, left: 0, rows });
  draft.style({ top, left: 0, rows: rows.length, columns: WIDTHS.length }, "fixed");
  rows.forEach((row, index) => draft.fit(top + index, rowHeight(row, WIDTHS)));
  draft.table({
    name: TABLE,
    range: { top: HEADING_ROW, left: 0, rows: rows.length + 1, columns: WIDTHS.length },
    columns: HEADINGS.map((heading) => ({ heading })),
  });
  return draft.plan();
}

function ruleRow(rule: Rule): (string | number | null)[] {
  const severities = phases.flatMap(({ code, name }) => (rule.severity[code] ? [`${rule.severity[code]} from ${name}`] : []));
  const { id, title, chapter, limit, action, why, source } = rule;
  return [id, title, chapter, severities.join(", "), limit?.value ?? null, limit?.words ?? null, action, why, sourceWords(source)];
}
