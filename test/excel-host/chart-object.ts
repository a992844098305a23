import { collection, numberArgument, sameName, stored, type ExcelObject } from "./excel-object";
import { assertWritable, isRangeObject, type ExcelScene } from "./excel-scene";
import { rangeArgument } from "./range-object";
import { referenceOfFormula } from "./range-reference";
import { invalidArgument } from "./simulated-error";
import type { SimulatedChart, SimulatedSeries, SimulatedSheet } from "./simulated-workbook";

const KINDS = ["ColumnClustered", "ColumnStacked", "BarClustered", "BarStacked", "Line", "LineMarkers", "XYScatterLines"];

export function chartCollection(scene: ExcelScene, sheet: SimulatedSheet): ExcelObject {
  return collection({
    type: "ChartCollection",
    items: () => sheet.charts.map((chart) => chartObject(scene, sheet, chart)),
    matches: (item, key) => item.id === key || sameName(String(item.properties["Name"]?.get?.()), key),
    methods: {
      Add: (kind, source, seriesBy) => {
        assertWritable(scene, sheet, "ChartCollection.add");
        if (!isRangeObject(source) || !KINDS.includes(String(kind))) throw invalidArgument("ChartCollection.add");
        const chart: SimulatedChart = {
          id: scene.book.newId(),
          bag: { Name: `Chart ${sheet.charts.length + 1}`, ChartType: kind },
          title: {},
          legend: { Visible: true },
          valueAxis: {},
          valueAxisTitle: {},
          categoryAxis: {},
          series: [],
        };
        // Microsoft, Excel.ChartSeriesBy: one series a column or a row of the source.
        const count = seriesBy === "Rows" ? source.range.rows : source.range.columns;
        for (let i = 0; i < count; i++) chart.series.push(newSeries(`Series${i + 1}`));
        sheet.charts.push(chart);
        return chartObject(scene, sheet, chart);
      },
    },
  });
}

function newSeries(name: string): SimulatedSeries {
  return { name, look: {}, fill: {}, line: {} };
}

function chartObject(scene: ExcelScene, sheet: SimulatedSheet, chart: SimulatedChart): ExcelObject {
  const axis = (type: string, bag: Record<string, unknown>, titleBag?: Record<string, unknown>): ExcelObject => ({
    type,
    properties: stored(bag, ["Minimum", "Maximum", "NumberFormat", "ReversePlotOrder", "Position"]),
    children: titleBag ? { Title: () => ({ type: "ChartAxisTitle", properties: stored(titleBag, ["Text", "Visible"]) }) } : {},
  });
  const axes: ExcelObject = {
    type: "ChartAxes",
    properties: {},
    children: {
      ValueAxis: () => axis("ChartAxis", chart.valueAxis, chart.valueAxisTitle),
      CategoryAxis: () => axis("ChartAxis", chart.categoryAxis),
    },
  };
  return {
    type: "Chart",
    id: chart.id,
    properties: { Id: { get: () => chart.id }, ...stored(chart.bag, ["Name", "ChartType"]) },
    children: {
      Title: () => ({ type: "ChartTitle", properties: stored(chart.title, ["Text", "Visible"]) }),
      Legend: () => ({ type: "ChartLegend", properties: stored(chart.legend, ["Visible", "Position"]) }),
      Axes: () => axes,
      Series: () => seriesCollection(scene, chart),
    },
    methods: {
      SetPosition: (start, end) => {
        const first = rangeArgument(start, "Chart.setPosition");
        const last = end === null || end === undefined ? first : rangeArgument(end, "Chart.setPosition");
        chart.anchor = { top: first.top, left: first.left, rows: last.top + last.rows - first.top, columns: last.left + last.columns - first.left };
      },
      Delete: () => {
        assertWritable(scene, sheet, "Chart.delete");
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      },
    },
  };
}

function seriesCollection(scene: ExcelScene, chart: SimulatedChart): ExcelObject {
  return collection({
    type: "ChartSeriesCollection",
    items: () => chart.series.map((series) => seriesObject(scene, series)),
    matches: () => false,
    methods: {
      GetItemAt: (at) => {
        const series = chart.series[numberArgument(at, "ChartSeriesCollection.getItemAt")];
        if (!series) throw invalidArgument("ChartSeriesCollection.getItemAt");
        return seriesObject(scene, series);
      },
      Add: (name) => {
        const series = newSeries(typeof name === "string" ? name : `Series${chart.series.length + 1}`);
        chart.series.push(series);
        return seriesObject(scene, series);
      },
    },
  });
}

/** A name given as a reference shows the text of its cell (as Series.Name of Excel's own object model does). */
function shownName(scene: ExcelScene, series: SimulatedSeries): string {
  const reference = referenceOfFormula(series.name);
  if (!reference || scene.seriesNamesAreLiteral) return series.name;
  return String(scene.book.sheet(reference.sheet)?.cell(reference.range.top, reference.range.left)?.value ?? "");
}

function seriesObject(scene: ExcelScene, series: SimulatedSeries): ExcelObject {
  const source = (given: unknown, location: string) => {
    if (!isRangeObject(given)) throw invalidArgument(location);
    return { sheet: given.sheet.name, range: given.range };
  };
  const format: ExcelObject = {
    type: "ChartSeriesFormat",
    properties: {},
    children: {
      Line: () => ({ type: "ChartLineFormat", properties: stored(series.line, ["Color", "LineStyle", "Weight"]) }),
      Fill: () => ({
        type: "ChartFill",
        properties: {},
        methods: {
          SetSolidColor: (colour) => {
            series.fill["Color"] = colour;
          },
        },
      }),
    },
  };
  return {
    type: "ChartSeries",
    properties: {
      Name: {
        get: () => shownName(scene, series),
        set: (value) => {
          // Microsoft, ChartSeries.name: at most 255 characters.
          if (String(value).length > 255) throw invalidArgument("ChartSeries.name");
          series.name = String(value);
        },
      },
      ...stored(series.look, ["MarkerStyle", "MarkerBackgroundColor", "MarkerForegroundColor", "MarkerSize"]),
    },
    children: { Format: () => format },
    methods: {
      SetValues: (given) => {
        series.values = source(given, "ChartSeries.setValues");
      },
      SetXAxisValues: (given) => {
        series.categories = source(given, "ChartSeries.setXAxisValues");
      },
    },
  };
}
