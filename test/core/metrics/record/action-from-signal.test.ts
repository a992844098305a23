import { actionFromSignal } from "../../../../src/core/metrics/record/action-from-signal";
import { actions } from "../../../../src/core/workbook/sheets/actions";
import { SnapshotBook } from "../../../../src/core/workbook/snapshot-book";
import { day, readFrom, readingOf, workbookWith } from "./recording-scene";

const TITLE = "Find the cause of the signal of COM-32";

test("the action names the metric that it comes from and is due in a month; its id is the next", async () => {
  const host = await workbookWith([]);
  const plan = actionFromSignal("COM-32", TITLE, await readFrom(host));
  if ("refusal" in plan) throw new Error(plan.refusal);
  await host.apply(plan.edits);
  const { book } = await readFrom(host);
  const made = book.recordsBy(actions, "actionId").get(plan.ids[0] ?? "")?.[0];
  expect(made).toMatchObject({
    source: "METRIC",
    sourceId: "COM-32",
    title: TITLE,
    status: "OPEN",
    priority: "MEDIUM",
    raisedOn: day("2026-11-21"),
    dueOn: day("2026-12-21"),
    originalDueOn: day("2026-12-21"),
  });
  expect(book.label("actionSource", "METRIC")).toBe("Metric");
});

test("the same action is not made twice while it is open", async () => {
  const host = await workbookWith([]);
  const first = actionFromSignal("COM-32", TITLE, await readFrom(host));
  if ("refusal" in first) throw new Error(first.refusal);
  await host.apply(first.edits);
  expect(actionFromSignal("COM-32", TITLE, await readFrom(host))).toEqual({ refusal: `ACT-001 is open for this already: ${TITLE}.` });
  expect(actionFromSignal("COM-32", "Another one", await readFrom(host))).toHaveProperty("edits");
});

test("without the register, or without the source in its list, it says what to do", async () => {
  const { content, book } = await readingOf([]);
  const { actions: _gone, ...others } = book.snapshot.registers;
  const without = new SnapshotBook({ ...book.snapshot, registers: others }, new Map());
  expect(actionFromSignal("COM-32", TITLE, { content, book: without })).toEqual({
    refusal: "The register Actions is not in this workbook: add it first.",
  });
  const list = book.snapshot.lists["actionSource"];
  const old = { ...book.snapshot.lists, actionSource: { codes: ["GAP"], labels: list?.labels.slice(0, 1) ?? [] } };
  expect(actionFromSignal("COM-32", TITLE, { content, book: new SnapshotBook({ ...book.snapshot, lists: old }, new Map()) })).toHaveProperty(
    "refusal",
    "The list Action source of this workbook has no Metric yet: bring the workbook up to date on Overview first.",
  );
});
