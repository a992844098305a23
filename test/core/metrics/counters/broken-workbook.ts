import { composeSems, settingsFor } from "../../../../src/core/creation/compose-sems";
import { initialRecords } from "../../../../src/core/creation/initial-records";
import { recalculate } from "../../../../src/core/creation/recalculate";
import { keyColumn, type SheetRecord } from "../../../../src/core/workbook/define-sheet";
import type { RecordInput } from "../../../../src/core/workbook/layout/composition";
import type { CellInput } from "../../../../src/core/workbook/sheet-plan";
import { metrics } from "../../../../src/core/workbook/sheets/metrics";
import { newFileHost, type FileHost } from "../../../../src/hosts/file/file-host";
import { nodeCompression } from "../../../../src/hosts/file/node-compression";
import { AS_OF } from "./counted";

/**
 * What stands in cells that want something else: nothing, spaces, words, texts that look like numbers and dates, errors, numbers far away.
 * (A date or a number of months of a thousand million keeps LibreOffice busy for minutes.)
 */
const JUNK: readonly CellInput[] = [
  null,
  " ",
  "n/a",
  "12",
  "2026-08-01",
  -1,
  0,
  0.5,
  4000,
  { formula: "NA()", value: { error: "#N/A" } },
  { formula: "1/0", value: { error: "#DIV/0!" } },
];

export interface BrokenRegister {
  readonly sheet: SheetRecord;
  /** Rows that a metric counts. They come again and again, so that there are rows that stand there twice. */
  readonly good: readonly RecordInput[];
  /** Columns in which junk stands: each with each piece of it. */
  readonly columns: readonly string[];
}

/** A full SeMS with junk in some registers, whose stored figures are those of our own calculation. Every metric is active and keeps its source. */
export async function brokenWorkbook(registers: readonly BrokenRegister[], sector: "CGO" | "IFS"): Promise<FileHost> {
  const choices = { sector, entityName: "Example Ltd", sites: ["Main site"], phase: "2B", set: "full", asOf: AS_OF } as const;
  const start = initialRecords(sector, "full");
  const active = (start.get("metrics") ?? []).map((metric) => ({ ...metric, active: "YES" }));
  const records = new Map([...start, [metrics.id, active] as const, ...registers.map((broken) => [broken.sheet.id, rowsOf(broken)] as const)]);
  const host = newFileHost(nodeCompression);
  await applied(host, composeSems(choices, { records, settings: settingsFor(choices) }, AS_OF));
  for (const broken of registers) await applied(host, await junkEdits(host, broken));
  await applied(host, recalculate(await host.read({ tables: "all" }), AS_OF).edits);
  return host;
}

/** Each piece of junk in each column, the id included, in rows that are good otherwise. (An id of spaces is an id to Excel, and none to us.) */
function junkCells({ sheet, columns }: BrokenRegister): readonly { readonly key: string; readonly junk: CellInput }[] {
  const id = keyColumn(sheet);
  return [id, ...columns].flatMap((key) => JUNK.filter((junk) => key !== id || junk !== " ").map((junk) => ({ key, junk })));
}

function rowsOf(broken: BrokenRegister): readonly RecordInput[] {
  const { sheet, good } = broken;
  return Array.from({ length: good.length + junkCells(broken).length }, (_, row) => ({
    [keyColumn(sheet)]: `${sheet.idPrefix ?? "ROW"}-${String(row + 1).padStart(3, "0")}`,
    ...good[row % good.length],
  }));
}

async function junkEdits(host: FileHost, broken: BrokenRegister): Promise<Parameters<FileHost["apply"]>[0]> {
  const { sheets } = await host.read({ tables: "all" });
  return sheets.flatMap(({ name, tables }) =>
    tables
      .filter((table) => table.name === broken.sheet.table)
      .flatMap(({ top, left, headings }) =>
        junkCells(broken).map(({ key, junk }, index) => ({
          kind: "setCells" as const,
          sheet: name,
          top: top + 1 + broken.good.length + index,
          left: left + headings.indexOf(broken.sheet.columns[key]?.heading ?? ""),
          rows: [[junk]],
        })),
      ),
  );
}

async function applied(host: FileHost, edits: Parameters<FileHost["apply"]>[0]): Promise<void> {
  const report = await host.apply(edits);
  if (report.outcome !== "done") throw new Error(report.message);
}
