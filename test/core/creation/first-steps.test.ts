import { semsEngine } from "../../../src/core/creation/engine";
import { parseA1 } from "../../../src/core/workbook/a1";
import { newFileHost } from "../../../src/hosts/file/file-host";

const NOTHING = { dateSystem: 1900, sheets: [], names: [], problems: [] } as const;

test("each first step leads to where somebody begins: the first row of a register, the title of a page without one", async () => {
  const host = newFileHost();
  await host.apply(
    semsEngine.planCreation(
      NOTHING,
      { sector: "CGO", entityName: "Northport Cargo", sites: ["Shed 12"], phase: "1", set: "essential", asOf: 46347 },
      46347,
    ),
  );
  const steps = semsEngine.firstSteps(await host.read({ tables: "all" }));
  const at = (a1: string) => ({ row: parseA1(a1)?.top, column: parseA1(a1)?.left });
  expect(steps.map(({ cell }) => cell)).toEqual([
    { sheet: "People", ...at("A6") },
    { sheet: "Gap analysis", ...at("A6") },
    { sheet: "Metrics", ...at("A6") },
    { sheet: "Actions", ...at("A6") },
    { sheet: "Dashboard", ...at("A1") },
  ]);
});
