import { monthEnd } from "../calculations/month-end";
import { cellA1, columnLetters } from "../a1";
import type { Book } from "../define-sheet";
import { figureInput, footer, header, type Composition, type Figure } from "../layout/composition";
import { SheetDraft } from "../layout/sheet-draft";
import { groupTab } from "../layout/tone-look";
import { readings } from "../sheets/readings";
import { definePage } from "./define-page";
import { activeMetrics } from "./dashboard/key-figures";
import { rankedPosition } from "./dashboard/ranked-rows";

const MONTHS = 24;
/** Active metrics for which the sheet has a line. */
const LINES = 48;
const HEADING_ROW = 4;
const FIRST_MONTH_COLUMN = 2;
const PURPOSE =
  "The last 24 months of each active metric, by the end of the period: numerator over denominator from Readings, summed over sites. Trends, limits and charts read from here.";

export const seriesPage = definePage({
  id: "series",
  name: "Series",
  set: "essential",
  group: "assure",
  purpose: PURPOSE,
  draw: (composition) => {
    const draft = new SheetDraft({
      id: "series",
      name: composition.names.get("series") ?? "Series",
      tabColour: groupTab.assure,
      showGridlines: false,
      columnWidths: [12, 30, ...Array.from({ length: MONTHS }, () => 9)],
      freeze: { rows: HEADING_ROW + 1, columns: 2 },
      page: {
        orientation: "landscape",
        fitToWidth: 1,
        fitToHeight: 0,
        titleRows: [HEADING_ROW, HEADING_ROW],
        header: header(composition),
        footer: footer(composition),
      },
    });
    draft.put(0, 0, ["Series"], "title").height(0, 27);
    draft.span(1, 0, 14, PURPOSE, "subtitle").height(1, 31);
    draft.link(2, 0, "Start here", "SeMS_at_startHere", "Back to the first sheet");
    draft.put(HEADING_ROW, 0, ["Metric", "Name"], "heading");
    for (let month = 0; month < MONTHS; month += 1) {
      const back = MONTHS - 1 - month;
      draft.put(
        HEADING_ROW,
        FIRST_MONTH_COLUMN + month,
        [{ formula: `EOMONTH(SeMS_asOf,-${back})`, value: monthEnd(composition.book.asOf, -back) }],
        "heading",
        "yyyy-mm",
      );
    }
    const lines = Math.max(1, Math.min(LINES, activeMetrics(composition.book).length + 9));
    for (let line = 0; line < lines; line += 1) drawLine(draft, line, composition);
    return draft.plan();
  },
});

function drawLine(draft: SheetDraft, line: number, composition: Composition): void {
  const row = HEADING_ROW + 1 + line;
  draft.put(row, 0, [figureInput(metricCell("metricId", line), composition), figureInput(metricCell("name", line), composition)], "calculated");
  const cells = Array.from({ length: MONTHS }, (_, month) => figureInput(monthCell(row, line, month), composition));
  draft.put(row, FIRST_MONTH_COLUMN, cells, "calculated", "0.000");
}

function metricCell(key: "metricId" | "name", line: number): Figure {
  const position = rankedPosition("{metrics.metricId}", "{#metrics.metricId}", "0", "({metrics.active}={label yesNo YES})", line + 1);
  return { formula: `IFERROR(INDEX({metrics.${key}},${position})&"","")`, calculate: (book) => activeMetrics(book)[line]?.[key] ?? "" };
}

/** Sum of numerators over sum of denominators in the month; the numerator alone for a metric without denominator; empty without a reading. */
function monthCell(row: number, line: number, month: number): Figure {
  const id = `$${cellA1(row, 0)}`;
  const end = `${columnLetters(FIRST_MONTH_COLUMN + month)}$${HEADING_ROW + 1}`;
  const within = `{readings.metricId},${id},{readings.periodEnd},">"&EOMONTH(${end},-1),{readings.periodEnd},"<="&${end}`;
  return {
    formula: `IF(${id}="","",IF(COUNTIFS(${within})=0,"",IF(SUMIFS({readings.denominator},${within})>0,SUMIFS({readings.numerator},${within})/SUMIFS({readings.denominator},${within})*N(INDEX({metrics.scale},MATCH(${id},{metrics.metricId},0))),IF(INDEX({metrics.denominator},MATCH(${id},{metrics.metricId},0))="",SUMIFS({readings.numerator},${within}),""))))`,
    calculate: (book) => monthValue(book, line, MONTHS - 1 - month),
  };
}

function monthValue(book: Book, line: number, back: number): number | "" {
  const metric = activeMetrics(book)[line];
  if (!metric) return "";
  const end = monthEnd(book.asOf, -back);
  const after = monthEnd(end, -1);
  const own = (book.recordsBy(readings, "metricId").get(metric.metricId ?? "") ?? []).filter(
    ({ periodEnd }) => periodEnd !== undefined && periodEnd > after && periodEnd <= end,
  );
  if (own.length === 0) return "";
  const numerator = own.reduce((sum, reading) => sum + (reading.numerator ?? 0), 0);
  const denominator = own.reduce((sum, reading) => sum + (reading.denominator ?? 0), 0);
  if (denominator > 0) return (numerator / denominator) * (metric.scale ?? 0);
  return metric.denominator === undefined ? numerator : "";
}
