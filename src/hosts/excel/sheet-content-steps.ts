import { cellStyles } from "../../core/workbook/cell-style";
import type { LinkPlan, SheetPlan } from "../../core/workbook/sheet-plan";
import { fillRange } from "./cell-entry";
import { addChart } from "./add-chart";
import { addConditionalFormat } from "./add-conditional-format";
import { addValidation } from "./add-validation";
import { columnFillsOf, formulasOf, isWithin, slicesOf, type FormulaFill } from "./planned-cells";
import { mergeBlocks } from "./merge-blocks";
import { requestBytes, type WriteStep, type WriteTarget } from "./write-step";

/** The second pass over a new sheet: what refers to tables and names of the whole workbook, which the first pass and the names have made. */
export function sheetContentSteps(plan: SheetPlan): readonly WriteStep[] {
  const fills = [...mergeBlocks(plan.blocks).flatMap(slicesOf).flatMap(formulasOf), ...plan.tables.flatMap((table) => columnFillsOf(plan, table))];
  const step = (calls: number, data: unknown, write: (target: WriteTarget) => void): WriteStep => ({
    what: plan.name,
    sheet: plan.name,
    bytes: requestBytes(calls, data),
    write,
  });
  return [
    ...fills.map((fill) => step(3, fill, (target) => fillFormulas(target.range(plan.name, fill.range), fill))),
    ...plan.validations.map((validation) => step(5, validation, (target) => addValidation(target.range(plan.name, validation.range), validation))),
    // Excel puts each new one on top, and the first of the plan is to win.
    ...[...plan.conditionalFormats]
      .reverse()
      .map((format) => step(8, format, (target) => addConditionalFormat(target.range(plan.name, format.range), format))),
    ...plan.links.map((link) => step(4, link, (target) => addLink(target, plan, link))),
    ...plan.charts.map((chart) => step(30 + 12 * chart.series.length, chart, (target) => addChart(target, plan.name, chart))),
  ];
}

function fillFormulas(range: Excel.Range, fill: FormulaFill): void {
  if ("formula" in fill) fillRange(range, { formulas: fill.formula });
  else if ("relative" in fill) fillRange(range, { formulasR1C1: fill.relative });
  else range.formulas = fill.rows.map((row) => [...row]);
}

/** A link gives its cell Excel's own Hyperlink look, so the planned style is put on again. */
function addLink(target: WriteTarget, plan: SheetPlan, link: LinkPlan): void {
  const cell = target.range(plan.name, { top: link.row, left: link.column, rows: 1, columns: 1 });
  const isAddress = /^(?:https|mailto):/.test(link.target);
  cell.hyperlink = isAddress ? { address: link.target, screenTip: link.tip } : { documentReference: link.target, screenTip: link.tip };
  const look = plan.styles.filter(({ range }) => isWithin(range, link.row, link.column)).at(-1);
  if (look) fillRange(cell, { style: cellStyles[look.style].name });
}
