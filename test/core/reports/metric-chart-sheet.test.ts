import { sampleChoices, sampleEdits } from "../../../src/core/creation/sample/sample-edits";
import { registerCounters } from "../../../src/core/metrics/cards";
import { metricChartSheet } from "../../../src/core/reports/metric-chart-sheet";
import { allLists } from "../../../src/core/workbook/lists";
import type { OpenBook } from "../../../src/core/workbook/open-book";
import { registers } from "../../../src/core/workbook/sheets";
import { metrics } from "../../../src/core/workbook/sheets/metrics";
import { SnapshotBook } from "../../../src/core/workbook/snapshot-book";
import { takeSnapshot } from "../../../src/core/workbook/take-snapshot";
import { newFileHost, openFileHost, type FileHost } from "../../../src/hosts/file/file-host";

let sample: Uint8Array;

beforeAll(async () => {
  const host = newFileHost();
  await host.apply(sampleEdits(sampleChoices()));
  sample = await host.bytes();
}, 120_000);

async function opened(host: FileHost): Promise<OpenBook> {
  const content = await host.read({ tables: "all" });
  return { content, book: new SnapshotBook(takeSnapshot(content, { sheets: registers, lists: allLists }, 0), registerCounters) };
}

function chartSheetOf(id: string, open: OpenBook) {
  const metric = open.book.recordsBy(metrics, "metricId").get(id)?.[0];
  if (!metric) throw new Error(`there is no ${id}`);
  return metricChartSheet(metric, open);
}

test("the figures of the chart stand on a sheet of its own under a native chart, once: a second time on the same day is refused", async () => {
  const host = openFileHost(sample);
  const open = await opened(host);
  const added = chartSheetOf("CGO-01", open);
  if ("refusal" in added) throw new Error(added.refusal);
  expect(added.sheet).toBe("CGO-01 chart 2026-10-31");
  expect(await host.apply(added.edits)).toMatchObject({ outcome: "done" });

  const { sheets } = await host.read({ tables: "none", grids: [added.sheet] });
  const grid = sheets.find(({ name }) => name === added.sheet)?.grid;
  const row = (top: number) => grid?.columns.map(({ values }) => values[top - (grid?.top ?? 0)]);
  // 2026-03 is the 13th period; 46112 is 2026-03-31.
  expect(row(26 + 12)?.slice(0, 4)).toEqual(["2026-03", 46112, 51, 60]);
  expect(row(26 + 12)?.[9]).toBe("beyond limits");
  expect(sheets).toHaveLength(open.content.sheets.length + 1);

  const again = chartSheetOf("CGO-01", await opened(host));
  expect(again).toEqual({ refusal: "This workbook already has a sheet called CGO-01 chart 2026-10-31: rename it, then try again." });
}, 60_000);

test("a chart says in words what it shows, marks its signals and draws no limits where there are none", async () => {
  const open = await opened(openFileHost(sample));
  const chartOf = (id: string) => {
    const added = chartSheetOf(id, open);
    const edit = "edits" in added ? added.edits.find((one) => one.kind === "addSheet") : undefined;
    return edit?.kind === "addSheet" ? edit.plan.charts[0] : undefined;
  };
  expect(chartOf("CGO-01")?.series).toHaveLength(5);
  expect(chartOf("CGO-01")?.altText).toContain("Signals: 2026-03 beyond limits");
  expect(chartOf("CGO-02")?.series).toHaveLength(4);
  expect(chartOf("COM-12")?.series).toHaveLength(1);
});

test("a name that is left over from a deleted sheet is in nobody's way; a metric without a control chart is refused", async () => {
  const open = await opened(openFileHost(sample));
  const names = [...open.content.names, { name: "SeMS_at_chart_CGO_01_46326", refersTo: "#REF!" }];
  const added = chartSheetOf("CGO-01", { ...open, content: { ...open.content, names } });
  expect("edits" in added && added.edits[0]).toEqual({ kind: "removeName", name: "SeMS_at_chart_CGO_01_46326" });
  const days = open.book.recordsBy(metrics, "metricId").get("COM-15")?.[0];
  expect(days && metricChartSheet(days, open)).toHaveProperty("refusal");
});
