import { actionForItem, changedItem } from "../../../../src/core/assessment/gap/item-edits";
import { beginAssessment } from "../../../../src/core/assessment/gap/new-assessment";
import { newFileHost, openFileHost, type FileHost } from "../../../../src/hosts/file/file-host";
import { nodeCompression } from "../../../../src/hosts/file/node-compression";
import { essentialEdits } from "../../../support/essential-workbook";
import { applied, rawCell, readSems, written } from "../fixes/mended-workbook";

jest.setTimeout(240_000);

let bytes: Uint8Array;
beforeAll(async () => {
  const host = newFileHost(nodeCompression);
  await applied(host, essentialEdits());
  bytes = host.bytes();
});

function workbook(): FileHost {
  return openFileHost(bytes, nodeCompression);
}

test("an action is added and named by its item together, behind the ids that stand there, with what is known of the gap now", async () => {
  const host = workbook();
  const before = await readSems(host);
  await written(host, [
    ["gapAnalysis", "1.1.a", "gap", "No budget."],
    ["gapAnalysis", "1.1.b", "actions", "ACT-001; ACT-002"],
  ]);
  const now = await readSems(host);
  const edits = actionForItem("1.1.a", before, now);
  if ("refusal" in edits) throw new Error(edits.refusal);
  await applied(host, edits);
  const after = await readSems(host);
  expect(rawCell(after, "gapAnalysis", "1.1.a", "actions")).toBe("ACT-004");
  expect(["source", "sourceId", "title", "raisedOn"].map((key) => rawCell(after, "actions", "ACT-004", key))).toEqual([
    "Gap analysis",
    "1.1.a",
    "Close the gap: No budget.",
    46_347,
  ]);
  const more = actionForItem("1.1.b", after, after);
  if ("refusal" in more) throw new Error(more.refusal);
  await applied(host, more);
  expect(rawCell(await readSems(host), "gapAnalysis", "1.1.b", "actions")).toBe("ACT-001; ACT-002; ACT-005");
});

test("an action is refused whole when somebody has entered another one meanwhile, or the item is gone", async () => {
  const host = workbook();
  const before = await readSems(host);
  await written(host, [["gapAnalysis", "1.1.a", "actions", "ACT-003"]]);
  const now = await readSems(host);
  expect(actionForItem("1.1.a", before, now)).toEqual({
    refusal: "Actions of 1.1.a was changed in the sheet meanwhile, from (empty) to “ACT-003”: look at it, then do it again. Nothing was written.",
  });
  await written(host, [["gapAnalysis", "1.1.b", "itemId", "1.1.z"]]);
  expect(actionForItem("1.1.b", before, await readSems(host))).toEqual({ refusal: "1.1.b is no longer on Gap analysis: nothing was written." });
  expect(actionForItem("9.9.z", before, now)).toEqual({ refusal: "9.9.z is not on Gap analysis: nothing was written." });
});

test("an answer is written beside what somebody else changed in other cells of the item, and refused over their answer", async () => {
  const host = workbook();
  const before = await readSems(host);
  await written(host, [["gapAnalysis", "1.1.a", "comment", "Seen."]]);
  const edits = changedItem("1.1.a", { response: "PARTIAL" }, before, await readSems(host));
  expect(edits).toMatchObject([{ kind: "setCells", rows: [["Partially in place"]], expected: [["Not yet assessed"]] }]);
  await written(host, [["gapAnalysis", "1.1.a", "response", "In place"]]);
  expect(changedItem("1.1.a", { response: "PARTIAL" }, before, await readSems(host))).toEqual({
    refusal:
      "Response of 1.1.a was changed in the sheet meanwhile, from “Not yet assessed” to “In place”: look at it, then do it again. Nothing was written.",
  });
});

test("a new assessment keeps every answer beside the new ones and changes none; begun twice on a day it writes nothing more", async () => {
  const host = workbook();
  await written(host, [
    ["gapAnalysis", "1.1.a", "response", "Partially in place"],
    ["gapAnalysis", "1.1.a", "implementationLevel", "Documented"],
    ["gapAnalysis", "1.1.b", "response", null],
  ]);
  const edits = beginAssessment(await readSems(host));
  if ("refusal" in edits) throw new Error(edits.refusal);
  expect(edits).toHaveLength(3);
  await applied(host, edits);
  const sems = await readSems(host);
  const keys = ["response", "previousResponse", "previousLevel", "previousUntil"];
  const cells = (id: string) => keys.map((key) => rawCell(sems, "gapAnalysis", id, key));
  expect(cells("1.1.a")).toEqual(["Partially in place", "Partially in place", "Documented", 46_347]);
  expect(cells("1.1.b")).toEqual([null, "Not yet assessed", null, 46_347]);
  expect(beginAssessment(sems)).toEqual([]);
});
