import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { planUpgrade } from "../../../src/core/creation/plan-upgrade";
import { SCHEMA_VERSION } from "../../../src/core/workbook/schema-version";
import { allLists } from "../../../src/core/workbook/lists";
import { registers, registersById } from "../../../src/core/workbook/sheets";
import { takeSnapshot } from "../../../src/core/workbook/take-snapshot";
import { openFileHost, type FileHost } from "../../../src/hosts/file/file-host";
import { nodeCompression } from "../../../src/hosts/file/node-compression";
import { differencesFromLibreOffice } from "../../judges/compare-recalculated";
import { describeWith } from "../../judges/describe-with";
import { libreOffice } from "../../judges/libreoffice";
import { lintXlsx } from "../../judges/xlsx-lint";
import { semsCells } from "../../support/sems-cells";

const catalogue = { sheets: registers, lists: allLists };

/** A workbook that the first version of this program wrote, kept as it was. */
function schemaOne(): FileHost {
  return openFileHost(new Uint8Array(readFileSync(join(__dirname, "../../workbooks/schema-1.xlsx"))), nodeCompression);
}

async function snapshotOf(host: FileHost) {
  return takeSnapshot(await host.read({ tables: "all" }), catalogue, 0);
}

async function upgraded(): Promise<FileHost> {
  const host = schemaOne();
  const plan = planUpgrade(await host.read({ tables: "all" }));
  expect(await host.apply(plan?.edits ?? [])).toMatchObject({ outcome: "done" });
  return openFileHost(host.bytes(), nodeCompression);
}

describe("a SeMS of schema version 1", () => {
  test("is told what an upgrade would add, in words, before anything is changed", async () => {
    const plan = planUpgrade(await schemaOne().read({ tables: "all" }));
    expect(plan).toMatchObject({ from: 1, to: SCHEMA_VERSION });
    expect(plan?.changes).toContain("Actions: adds the column Evidence at the right end of the table.");
    expect(plan?.changes).toContain("Config: adds the setting Next Assurance Assessment on.");
  });

  test("has every register, column, setting and code of today after the upgrade, and nothing more to upgrade", async () => {
    const host = await upgraded();
    const snapshot = await snapshotOf(host);
    expect(snapshot.problems).toEqual([]);
    expect(snapshot.schemaVersion).toBe(SCHEMA_VERSION);
    for (const register of Object.values(snapshot.registers))
      expect({ id: register.id, missing: register.missing }).toEqual({ id: register.id, missing: [] });
    expect(snapshot.settings).toHaveProperty("assurancePlanned", null);
    expect(planUpgrade(await host.read({ tables: "all" }))).toBeNull();
  });

  test("is given the column Trend of Metrics only where the names over Series are there that it reads", async () => {
    const content = await schemaOne().read({ tables: "all" });
    const named = { ...content, names: [...content.names, { name: "Series_Trend", refersTo: "Series!$AE$30:$AE$63" }] };
    const adds = "Metrics: adds the column Trend at the right end of the table.";
    expect(planUpgrade(content)?.changes).not.toContain(adds);
    expect(planUpgrade(named)?.changes).toContain(adds);
  });

  test("keeps everything that people filled in", async () => {
    const [before, after] = [await snapshotOf(schemaOne()), await snapshotOf(await upgraded())];
    for (const [id, register] of Object.entries(before.registers)) {
      for (const [key, column] of Object.entries(register.columns).filter(([name]) => registersById.get(id)?.columns[name] !== undefined))
        expect({ id, key, values: after.registers[id]?.columns[key]?.values }).toEqual({ id, key, values: column.values });
    }
  });

  test("calculates as this program does, in rows that are added later too", async () => {
    const formulaOf = (bytes: Uint8Array) =>
      /name="Figure"[^>]*><calculatedColumnFormula>(.*?)<\/calculatedColumnFormula>/s.exec(textOfTables(bytes))?.[1];
    const [old, now] = [formulaOf(schemaOne().bytes()), formulaOf((await upgraded()).bytes())];
    expect(old).not.toContain("Counted on top");
    expect(now).not.toBe(old);
    expect(now).toContain("[Last numerator]");
    const changes = planUpgrade(await schemaOne().read({ tables: "all" }))?.changes;
    expect(changes?.some((change) => /^Metrics: brings \d+ calculated columns up to the formulas of this version\.$/.test(change))).toBe(true);
  });

  test("keeps its formulas where a heading has been reworded, because ours would not find the column", async () => {
    const content = await schemaOne().read({ tables: "all" });
    const asReworded = (formula: string | null) => formula?.replace("tblRisks[[#Headers],[Title]]", "tblRisks[[#Headers],[Risk in a word]]") ?? null;
    const reworded = {
      ...content,
      sheets: content.sheets.map((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((table) => ({
          ...table,
          headings: table.headings.map((heading) => (table.name === "tblRisks" && heading === "Title" ? "Risk in a word" : heading)),
          columns: table.columns.map(({ values, formulas }) => (formulas ? { values, formulas: formulas.map(asReworded) } : { values })),
        })),
      })),
    };
    expect(planUpgrade(reworded)?.changes.filter((change) => change.includes("formulas of this version"))).toEqual([]);
  });

  test("gives the new column its drop-down, and a file that our lint finds nothing wrong with", async () => {
    const bytes = (await upgraded()).bytes();
    expect(lintXlsx(bytes, semsCells).filter(({ check }) => check !== "f.volatile")).toEqual([]);
    expect(Buffer.from(nodeText(bytes, "Actions")).toString("latin1")).toContain("ids_evidence");
  });

  test("has the cross-check by a SEMS function in Metrics, which says that the add-in is not loaded until it is", async () => {
    const metrics = (await snapshotOf(await upgraded())).registers["metrics"];
    const shown = new Set(metrics?.columns["bySems"]?.values.filter((value) => value !== "" && value !== null));
    expect([...shown]).toEqual(["add-in not loaded"]);
    expect(metrics?.columns["agrees"]?.values).toEqual(metrics?.columns["bySems"]?.values);
  });

  test("is not upgraded when somebody changed its version in the meantime", async () => {
    const host = schemaOne();
    const plan = planUpgrade(await host.read({ tables: "all" }));
    const again = await upgraded();
    const report = await again.apply(plan?.edits.slice(-1) ?? []);
    expect(report.outcome).toBe("failed");
  });

  describeWith(libreOffice, "recalculated by LibreOffice after the upgrade", () => {
    test("has no error cell, and no stale figure in a register", async () => {
      const { differences, errors } = await differencesFromLibreOffice([{ name: "upgraded.xlsx", bytes: (await upgraded()).bytes() }]);
      expect(errors).toEqual([]);
      // The file asks Excel to calculate the pages that sum the registers up.
      expect(differences.filter(({ cell }) => !/^(Dashboard|Readiness|Series)!/.test(cell))).toEqual([]);
    }, 120_000);
  });
});

test("a SeMS of today has nothing to upgrade, and a workbook without a SeMS neither", async () => {
  expect(planUpgrade({ dateSystem: 1900, sheets: [], names: [], problems: [] })).toBeNull();
  expect(planUpgrade(await (await upgraded()).read({ tables: "all" }))).toBeNull();
});

/** The XML of the worksheet that holds a text of the sheet's own title row. */
function textOfTables(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /tables\/table\d+\.xml$/.test(name));
  return parts.map(([, part]) => Buffer.from(part).toString("utf8")).join("");
}

function nodeText(bytes: Uint8Array, title: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
  return (
    parts
      .map(([, part]) => part)
      .find((part) => Buffer.from(part).toString("latin1").includes(`>${title}<`) && Buffer.from(part).toString("latin1").includes("Days late")) ??
    new Uint8Array()
  );
}
