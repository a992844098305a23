import type { ChartPlan, ChartRange } from "../../src/core/workbook/sheet-plan";
import { referenceOfFormula } from "./range-reference";
import type { SimulatedChart, SimulatedSeries, SimulatedSheet } from "./simulated-workbook";

const KINDS: Readonly<Record<string, ChartPlan["kind"]>> = {
  BarClustered: "bar",
  BarStacked: "barStacked",
  ColumnClustered: "column",
  ColumnStacked: "columnStacked",
  Line: "line",
  XYScatterLines: "scatter",
};

/** The charts of a simulated sheet as a plan holds them; Office.js gives a chart no alternative text, so its title stands in. */
export function chartPlans(sheet: SimulatedSheet): readonly ChartPlan[] {
  return sheet.charts.map((chart) => chartPlan(sheet, chart));
}

function chartPlan(sheet: SimulatedSheet, chart: SimulatedChart): ChartPlan {
  const { valueAxis, categoryAxis, legend, title } = chart;
  const number = (name: string, value: unknown) => (typeof value === "number" ? { [name]: value } : {});
  const axisTitle = chart.valueAxisTitle["Text"];
  const kind = KINDS[String(chart.bag["ChartType"])] ?? "column";
  return {
    kind,
    name: String(chart.bag["Name"]),
    title: String(title["Text"] ?? ""),
    altText: String(title["Text"] ?? ""),
    anchor: chart.anchor ?? { top: 0, left: 0, rows: 15, columns: 8 },
    categories: placeOf(sheet, chart.series[0]?.categories),
    series: chart.series.map((series) => seriesPlan(sheet, series, kind)),
    legend: legend["Visible"] === false ? "none" : legend["Position"] === "Bottom" ? "bottom" : "right",
    valueAxis: {
      numberFormat: String(valueAxis["NumberFormat"] ?? "General"),
      ...number("min", valueAxis["Minimum"]),
      ...number("max", valueAxis["Maximum"]),
      ...(axisTitle === undefined ? {} : { title: String(axisTitle) }),
    },
    ...(categoryAxis["NumberFormat"] === undefined ? {} : { categoryFormat: String(categoryAxis["NumberFormat"]) }),
    ...(categoryAxis["ReversePlotOrder"] === true ? { reverseCategories: true } : {}),
  };
}

function seriesPlan(sheet: SimulatedSheet, series: SimulatedSeries, kind: ChartPlan["kind"]): ChartPlan["series"][number] {
  const name = referenceOfFormula(series.name);
  const colour = kind === "line" || kind === "scatter" ? series.line["Color"] : series.fill["Color"];
  return {
    name: placeOf(sheet, name),
    values: placeOf(sheet, series.values),
    colour: String(colour ?? "#000000").replace("#", ""),
    ...(series.line["LineStyle"] === "Dash" ? { dashed: true } : {}),
    ...(series.look["MarkerStyle"] === "Circle" ? { markers: true } : {}),
  };
}

function placeOf(sheet: SimulatedSheet, source: SimulatedSeries["values"]): ChartRange {
  if (!source) throw new Error(`a chart of ${sheet.name} has a series without its cells`);
  return source.sheet === sheet.name ? source.range : { ...source.range, sheet: source.sheet };
}
