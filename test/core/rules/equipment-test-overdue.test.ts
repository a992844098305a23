import { assess } from "../../../src/core/assessment/assess";
import { equipmentTestOverdue } from "../../../src/core/rules/equipment-test-overdue";
import { on, rows } from "../../../src/core/rules/rule";
import type { RecordFor } from "../../../src/core/workbook/records-for";
import { equipment } from "../../../src/core/workbook/sheets/equipment";
import { bookOfExample } from "../../../src/core/reports/book-of-example";

const OVERDUE = { testEveryDays: 7, lastTestOn: on("2026-10-01") } as const;

function messages(piece: RecordFor<typeof equipment.columns>): readonly string[] {
  const book = bookOfExample({ rows: [rows(equipment, [{ equipmentId: "EQP-004", ...piece }])] });
  return assess(book, "2", [equipmentTestOverdue]).findings.map(({ message }) => message);
}

test("a test is due so many days after the last one", () => {
  expect(messages(OVERDUE)).toEqual(["The test of EQP-004 was due on 2026-10-08."]);
});

test("a piece that was never tested is reported, one without an interval is left to the general rule", () => {
  expect(messages({ testEveryDays: 7 })).toEqual(["EQP-004 has no test on record."]);
  expect(messages({})).toEqual([]);
});

test("a piece that is out of service waits with its test until it is back", () => {
  expect(messages({ ...OVERDUE, faultOn: on("2026-10-02") })).toEqual([]);
  expect(messages({ ...OVERDUE, faultOn: on("2026-10-02"), backInServiceOn: on("2026-05-01") })).toEqual([]);
  expect(messages({ ...OVERDUE, faultOn: on("2026-10-02"), backInServiceOn: on("2026-10-02") })).toHaveLength(1);
});
