import { absoluteA1, quotedSheet, rangeA1 } from "../../core/workbook/a1";
import type { WriteTarget } from "./write-step";
import type { ChartPlan, ChartRange } from "../../core/workbook/sheet-plan";

const TYPE = {
  bar: "BarClustered",
  barStacked: "BarStacked",
  column: "ColumnClustered",
  columnStacked: "ColumnStacked",
  line: "Line",
  scatter: "XYScatterLines",
} as const;

/**
 * A native chart. Series get their ranges one by one, since those of a plan need not lie side by side.
 *
 * Alternative text: no requirement set of Office.js up to ExcelApi 1.21 can give it to a chart (`altTextDescription` belongs to Shape and PivotLayout, and charts
 * are no Shapes there), so a chart made here has its title and name only; one made in a file has it.
 */
export function addChart(target: WriteTarget, sheetName: string, plan: ChartPlan): void {
  const rangeOf = (ref: ChartRange) => target.range(ref.sheet ?? sheetName, ref);
  const [first] = plan.series;
  if (!first) return;
  const chart = target.sheet(sheetName).charts.add(TYPE[plan.kind], rangeOf(first.values), first.values.columns > 1 ? "Rows" : "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  const { top, left, rows, columns } = plan.anchor;
  chart.setPosition(rangeA1({ top, left, rows: 1, columns: 1 }), rangeA1({ top: top + rows - 1, left: left + columns - 1, rows: 1, columns: 1 }));
  plan.series.forEach((series, index) => {
    const made = index === 0 ? chart.series.getItemAt(0) : chart.series.add();
    // Excel takes a name that begins with "=" for the cell that holds it, as its own Series.Name does.
    made.name = `=${quotedSheet(series.name.sheet ?? sheetName)}!${absoluteA1(series.name)}`;
    made.setValues(rangeOf(series.values));
    made.setXAxisValues(rangeOf(plan.categories));
    lookOf(made, plan, series);
  });
  setAxes(chart, plan);
  chart.legend.visible = plan.legend !== "none";
  if (plan.legend !== "none") chart.legend.position = plan.legend === "bottom" ? "Bottom" : "Right";
}

function lookOf(made: Excel.ChartSeries, plan: ChartPlan, series: ChartPlan["series"][number]): void {
  if (plan.kind !== "line" && plan.kind !== "scatter") {
    made.format.fill.setSolidColor(`#${series.colour}`);
    return;
  }
  made.format.line.color = `#${series.colour}`;
  made.format.line.lineStyle = series.dashed ? "Dash" : "Continuous";
  made.markerStyle = series.markers ? "Circle" : "None";
}

function setAxes(chart: Excel.Chart, plan: ChartPlan): void {
  const { valueAxis, categoryAxis } = chart.axes;
  const { min, max, numberFormat, title } = plan.valueAxis;
  if (min !== undefined) valueAxis.minimum = min;
  if (max !== undefined) valueAxis.maximum = max;
  valueAxis.numberFormat = numberFormat;
  if (title !== undefined) valueAxis.title.text = title;
  if (plan.categoryFormat !== undefined) categoryAxis.numberFormat = plan.categoryFormat;
  if (plan.reverseCategories) {
    categoryAxis.reversePlotOrder = true;
    // Keeps the value axis at the bottom, where the last category now is.
    categoryAxis.position = "Maximum";
  }
}
