import { allLists } from "../../../src/core/workbook/lists";
import { registers } from "../../../src/core/workbook/sheets";
import { placedColumns } from "../../../src/core/workbook/define-sheet";
import { snapshotInSteps, takeSnapshot } from "../../../src/core/workbook/take-snapshot";
import { sampleChoices, sampleEdits } from "../../../src/core/creation/sample/sample-edits";
import { newFileHost } from "../../../src/hosts/file/file-host";

test("a workbook is taken in steps of at most a column, and comes to the same as at once", async () => {
  const host = newFileHost();
  await host.apply(sampleEdits(sampleChoices()));
  const content = await host.read({ tables: "all" });
  const catalogue = { sheets: registers, lists: allLists };
  const steps = snapshotInSteps(content, catalogue, 0);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  expect(step.value).toEqual(takeSnapshot(content, catalogue, 0));
  const columns = registers.reduce((sum, sheet) => sum + placedColumns(sheet).length, 0);
  expect(count).toBeGreaterThan(0.9 * columns);
});
