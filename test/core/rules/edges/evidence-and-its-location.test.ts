import { evidenceNotChecked } from "../../../../src/core/rules/evidence-not-checked";
import { evidenceWithoutLocation } from "../../../../src/core/rules/evidence-without-location";
import { on, rows } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { evidence } from "../../../../src/core/workbook/sheets/evidence";
import { gapAnalysis } from "../../../../src/core/workbook/sheets/gap-analysis";
import { advised, judged } from "./judged";
import { without } from "./without";

type Document = RecordFor<typeof evidence.columns>;
type Item = RecordFor<typeof gapAnalysis.columns>;

const POLICY: Document = { evidenceId: "EVD-001", title: "Policy", location: "Share, 01", checkedOn: on("2026-10-15"), opens: "YES" };

describe("a document", () => {
  test.each([
    ["was opened today", POLICY, []],
    ["was opened a year ago", { ...POLICY, checkedOn: on("2025-10-15") }, []],
    ["was opened a year and a day ago", { ...POLICY, checkedOn: on("2025-10-14") }, ["advice Evidence!P2 EVD-001 was last opened on 2025-10-14."]],
    ["was never opened", without(POLICY, "checkedOn"), ["advice Evidence!P2 Nobody has opened EVD-001 to see that it is there."]],
    [
      "was never opened, and has no id",
      without(POLICY, "checkedOn", "evidenceId"),
      ["advice Evidence!P2 Nobody has opened a document to see that it is there."],
    ],
    [
      "was opened long ago, and has no id",
      { ...without(POLICY, "evidenceId"), checkedOn: on("2024-01-10") },
      ["advice Evidence!P2 A document was last opened on 2024-01-10."],
    ],
    ["did not open", { ...POLICY, opens: "NO" }, ["advice Evidence!Q2 EVD-001 could not be opened at its location."]],
    [
      "did not open, and has no id",
      { ...without(POLICY, "evidenceId"), opens: "NO" },
      ["advice Evidence!Q2 A document could not be opened at its location."],
    ],
    ["has no location, which another rule finds", { ...without(POLICY, "location", "checkedOn") }, "skipped: no data"],
  ] as const)("%s", (_what, document, expected) => {
    expect(judged(evidenceNotChecked, { rows: [rows(evidence, [document])] })).toEqual(expected);
  });

  test("that did not open is to be put right", () => {
    expect(advised(evidenceNotChecked, { rows: [rows(evidence, [{ ...POLICY, opens: "NO" }])] })).toEqual([
      `${evidenceNotChecked.chapter ?? "none"} Correct Location, open it there, then set It opened to Yes.`,
    ]);
  });
});

describe("a document without a location", () => {
  const LOST = without(POLICY, "location");
  const ITEM: Item = { itemId: "1.2.a", core: "YES", evidencePhase2: ["evd-001"] };

  test.each([
    [
      "on which nothing rests has to be explained",
      LOST,
      { ...ITEM, evidencePhase2: ["EVD-002"] },
      "2B",
      ["explain Evidence!I2 EVD-001 has no location."],
    ],
    ["on which another item rests has to be explained", LOST, { ...ITEM, core: "NO" }, "2B", ["explain Evidence!I2 EVD-001 has no location."]],
    ["on which a core item rests blocks", LOST, ITEM, "1", ["blocks Evidence!I2 EVD-001 has no location, and core item 1.2.a rests on it."]],
    [
      "on which a core item without a number rests blocks",
      LOST,
      without(ITEM, "itemId"),
      "1",
      ["blocks Evidence!I2 EVD-001 has no location, and a core item rests on it."],
    ],
    ["and without an id is left to the rule on ids", without(LOST, "evidenceId"), ITEM, "2B", "skipped: no data"],
  ] as const)("%s", (_what, document, item, phase, expected) => {
    expect(judged(evidenceWithoutLocation, { rows: [rows(evidence, [document]), rows(gapAnalysis, [item])] }, phase)).toEqual(expected);
  });
});
