import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { adoptableSources } from "../../../src/core/adoption/adoptable-sources";
import { draftFor, openAdoption } from "../../../src/core/adoption/open-adoption";
import { sourceRows } from "../../../src/core/adoption/source-rows";
import type { WorkbookContent } from "../../../src/core/workbook/content";
import { openFileHost } from "../../../src/hosts/file/file-host";
import { testWithWorkbooks, workbooksFolder } from "../../needs";
import { openBook } from "../../support/risk-workbook";
import { withSems } from "./messy-workbook";

jest.setTimeout(120_000);

/** A chart has a tab and no cells. */
const isChart = ({ sheets }: WorkbookContent, name: string): boolean => sheets.some((sheet) => sheet.name === name && !sheet.grid);

/** Every cell of a workbook that somebody else made; undefined where the file cannot be opened. */
async function contentOf(file: string): Promise<WorkbookContent | undefined> {
  try {
    const host = openFileHost(new Uint8Array(readFileSync(file)));
    const grids = (await host.read({ tables: "none" })).sheets.map(({ name }) => name);
    return await host.read({ tables: "all", grids });
  } catch {
    return undefined;
  }
}

testWithWorkbooks("every sheet and table of other people's workbooks opens, with its rows or with a reason", async () => {
  const sems = await (await withSems([])).read({ tables: "all" });
  const seen = { opened: 0, withReason: 0 };
  for (const file of readdirSync(workbooksFolder ?? "").filter((name) => name.endsWith(".xlsx"))) {
    const theirs = await contentOf(join(workbooksFolder ?? "", file));
    if (!theirs) continue;
    const open = await openBook({ read: () => Promise.resolve({ ...sems, sheets: [...theirs.sheets, ...sems.sheets] }) });
    for (const source of adoptableSources(open)) {
      const found = openAdoption(draftFor(source), open);
      if (found === undefined || typeof found === "string") {
        expect({ file, source, rows: typeof sourceRows(source, open) }).toEqual({
          file,
          source,
          rows: isChart(theirs, source.sheet) ? "undefined" : "string",
        });
        seen.withReason++;
        continue;
      }
      seen.opened++;
      const keys = found.matches.flatMap(({ key }) => (key === "" ? [] : key));
      expect({ file, source, twice: keys.length - new Set(keys).size }).toEqual({ file, source, twice: 0 });
      if (found.plan.needed.length === 0) expect(found.plan.rows.map(({ row }) => row)).toEqual(found.rows.rows);
    }
  }
  expect(seen.opened).toBeGreaterThan(20);
  expect(seen.withReason).toBeGreaterThan(20);
});
