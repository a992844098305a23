import { registerCounters } from "../../src/core/metrics/cards";
import { metricSummaries, type MetricSummary } from "../../src/core/metrics/metric-summary";
import { columnLetters } from "../../src/core/workbook/a1";
import { placedColumns } from "../../src/core/workbook/define-sheet";
import { CHECK_DATA } from "../../src/core/workbook/layout/check-data";
import { allLists } from "../../src/core/workbook/lists";
import { registers } from "../../src/core/workbook/sheets";
import { metrics } from "../../src/core/workbook/sheets/metrics";
import { SnapshotBook } from "../../src/core/workbook/snapshot-book";
import { takeSnapshot } from "../../src/core/workbook/take-snapshot";
import { openFileHost } from "../../src/hosts/file/file-host";
import { nodeCompression } from "../../src/hosts/file/node-compression";
import type { Answer, FunctionCall, FunctionRuntime } from "../functions/function-runtime";
import type { NamedFile, RecalculatedValue, RecalculatedWorkbook } from "../judges/libreoffice";
import { TODAY } from "./random-entity";

/** A figure that is not the same in the cell, by the SEMS function and on the command line. */
export interface Disagreement {
  readonly file: string;
  readonly metric: string;
  readonly figure: string;
  readonly cell: RecalculatedValue | undefined;
  readonly other: unknown;
}

export interface Agreement {
  readonly compared: number;
  readonly disagreements: readonly Disagreement[];
}

const RELATIVE = 1e-9;
/** The headings stand in row 5 of the sheet. */
const FIRST_ROW = 6;

type Row = (key: string) => RecalculatedValue | undefined;

/** Each published figure of each metric: the native formula as LibreOffice recalculates it, the SEMS function through Microsoft's runtime, and `sems metrics`. */
export async function agreementOn(
  files: readonly NamedFile[],
  recalculated: ReadonlyMap<string, RecalculatedWorkbook>,
  runtime: FunctionRuntime,
): Promise<Agreement> {
  const disagreements: Disagreement[] = [];
  let compared = 0;
  for (const file of files) {
    const summaries = await summariesOf(file);
    const rows = rowsOf(recalculated.get(file.name));
    const calls = summaries.flatMap((_, index) => functionCalls(rows(index)));
    const answers = await runtime.callAll(calls.map(({ call }) => call));
    let next = 0;
    for (const [index, summary] of summaries.entries()) {
      const row = rows(index);
      const others = [
        ...fromCommandLine(summary, row),
        ...functionCalls(row).map(({ figure }): readonly [string, unknown] => [figure, answered(answers[next++])]),
      ];
      for (const [figure, other] of others) {
        // A function that refuses a unit or a scale in a sentence shows no other figure.
        if (isRefusal(other) && typeof row(figure) === "string") continue;
        compared += 1;
        if (!isSame(row(figure), other)) disagreements.push({ file: file.name, metric: summary.id, figure, cell: row(figure), other });
      }
    }
  }
  return { compared, disagreements };
}

async function summariesOf(file: NamedFile): Promise<readonly MetricSummary[]> {
  const content = await openFileHost(file.bytes, nodeCompression).read({ tables: "all" });
  return metricSummaries(new SnapshotBook(takeSnapshot(content, { sheets: registers, lists: allLists }, TODAY), registerCounters), { all: true });
}

function rowsOf(book: RecalculatedWorkbook | undefined): (index: number) => Row {
  const cells = book?.get(metrics.name);
  const letters = new Map(placedColumns(metrics).map((place, column) => [place.key, columnLetters(column)]));
  return (index) => (key) => cells?.get(`${letters.get(key) ?? ""}${FIRST_ROW + index}`);
}

/** A number that the workbook cannot work out is nothing on the command line. */
function fromCommandLine(summary: MetricSummary, row: Row): readonly (readonly [string, unknown])[] {
  const numbers = [
    ["figure", summary.value],
    ["lower", summary.lower],
    ["upper", summary.upper],
    ["lastNumerator", summary.numerator],
    ["morePasses", summary.morePasses],
  ] as const;
  return [
    ["display", summary.figure],
    ["status", summary.statusLabel],
    ...numbers.map(([key, value]) => [key, value ?? (row(key) === CHECK_DATA ? CHECK_DATA : "")] as const),
  ];
}

/** The calls that give the figures of a row again; none where the row itself says that its data cannot be used. */
function functionCalls(row: Row): readonly { readonly figure: string; readonly call: FunctionCall }[] {
  const isUsable = ["lastNumerator", "lastDenominator", "figure", "display", "status", "morePasses"].every((key) => row(key) !== CHECK_DATA);
  if (!isUsable || [...USED].some((key) => typeof row(key) === "object")) return [];
  const [x, n, figure] = [row("lastNumerator") ?? "", row("lastDenominator") ?? "", row("figure") ?? ""];
  const isInterval = typeof row("lower") === "number";
  const judged = isInterval ? [x, n] : [figure, ""];
  const target = [row("target") ?? null, row("direction") ?? "monitor", isInterval ? "sample" : "census", row("redLimit") ?? null];
  const hasDenominator = (row("denominator") ?? "") !== "";
  return [
    {
      figure: "display",
      // The unit as a text, as the column By SEMS function hands it over.
      call: {
        name: "QUOTE",
        args: [x, hasDenominator ? n : "", String(row("unit") ?? ""), multiplier(row("unit"), row("scale")), row("dataKind") ?? null],
      },
    },
    { figure: "status", call: { name: "TARGETSTATUS", args: [...judged, ...target] } },
    // Of half a result the workbook shows an interval, and the check says that it cannot be; the functions want counts.
    ...(isInterval && Number.isInteger(x) && Number.isInteger(n)
      ? [
          { figure: "lower", call: { name: "LOWER", args: [x, n, null, null] } },
          { figure: "upper", call: { name: "UPPER", args: [x, n, null, null] } },
        ]
      : []),
    ...(typeof row("morePasses") === "number" ? [{ figure: "morePasses", call: { name: "MOREPASSES", args: [x, n, target[0], target[1]] } }] : []),
  ];
}

function multiplier(unit: RecalculatedValue | undefined, scale: RecalculatedValue | undefined): number {
  return unit !== "%" && typeof scale === "number" && scale > 0 ? scale : 1;
}

const USED = ["unit", "scale", "dataKind", "target", "direction", "redLimit", "denominator"];

function isRefusal(other: unknown): boolean {
  return typeof other === "object" && other !== null && "sentence" in other && other.sentence !== "";
}

function answered(answer: Answer | undefined): unknown {
  return answer && "value" in answer ? answer.value : answer;
}

function isSame(cell: RecalculatedValue | undefined, other: unknown): boolean {
  if (typeof cell === "number" && typeof other === "number") return Math.abs(cell - other) <= RELATIVE * Math.max(1, Math.abs(cell));
  return (cell ?? "") === (other ?? "");
}
