import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { adoptableSources } from "../../../src/core/adoption/adoptable-sources";
import { draftFor, openAdoption } from "../../../src/core/adoption/open-adoption";
import { sourceRows } from "../../../src/core/adoption/source-rows";
import type { OpenBook } from "../../../src/core/workbook/open-book";
import { openFileHost } from "../../../src/hosts/file/file-host";
import { essentialEdits } from "../../support/essential-workbook";
import { openBook } from "../../support/risk-workbook";
import { applied } from "./messy-workbook";

const folder = process.env["SEMS_WORKBOOKS"];
const TEN_MINUTES = 600_000;

/** A SeMS in a workbook that somebody else made, with every cell; undefined where the file cannot be opened or takes none. */
async function semsIn(bytes: Uint8Array): Promise<OpenBook | undefined> {
  try {
    const before = openFileHost(bytes);
    await applied(before, essentialEdits());
    const host = openFileHost(before.bytes());
    const grids = (await host.read({ tables: "none" })).sheets.map(({ name }) => name);
    return await openBook({ read: (request) => host.read({ ...request, grids }) });
  } catch {
    return undefined;
  }
}

test(
  `every sheet and table of other people's workbooks opens, with its rows or with a reason${folder ? "" : " (skipped: no SEMS_WORKBOOKS)"}`,
  async () => {
    if (folder === undefined) return;
    let [opened, faults] = [0, 0];
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".xlsx"))) {
      const open = await semsIn(new Uint8Array(readFileSync(join(folder, file))));
      if (!open) continue;
      for (const source of adoptableSources(open)) {
        const rows = sourceRows(source, open);
        const found = openAdoption(draftFor(source), open);
        if (found === undefined || typeof found === "string") {
          expect({ file, source, rows: typeof rows === "object" }).toMatchObject({ rows: false });
          faults++;
          continue;
        }
        opened++;
        const { plan, matches } = found;
        expect(new Set(matches.flatMap(({ key }) => (key === "" ? [] : key))).size).toBe(matches.filter(({ key }) => key !== "").length);
        expect(plan.needed.length > 0 || plan.rows.length === found.rows.rows.length).toBe(true);
      }
    }
    console.log(`${opened} sources opened, ${faults} with a reason`);
    expect(opened).toBeGreaterThan(20);
  },
  TEN_MINUTES,
);
