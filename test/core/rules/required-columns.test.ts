import { assess } from "../../../src/core/assessment/assess";
import { allRules } from "../../../src/core/rules";
import { requiredCellEmpty } from "../../../src/core/rules/required-cell-empty";
import { cellA1 } from "../../../src/core/workbook/a1";
import { keyColumn, type RecordOf } from "../../../src/core/workbook/define-sheet";
import { registersById } from "../../../src/core/workbook/sheets";
import { gapAnalysis } from "../../../src/core/workbook/sheets/gap-analysis";
import { sampleWith } from "./sample-with";

const whole = sampleWith({});

/** Columns whose empty cells another rule reports in place of the general one. */
const taken = allRules.flatMap(({ id, covers = [] }) =>
  covers.flatMap(({ register, columns }) => columns.map((column) => ({ id, register, column }))),
);

test("some rules take over what the general rule of required cells would say", () => {
  expect(taken.length).toBeGreaterThan(10);
});

/** An item that is set not to apply is asked for its reason, not for an answer. */
const NOT_ASKED: Readonly<Record<string, readonly string[]>> = {
  "gapAnalysis.response": whole.records(gapAnalysis).flatMap((item) => (item.applicable === "NO" ? [cellOf(item)] : [])),
};

function cellOf(item: RecordOf<typeof gapAnalysis.columns>): string {
  const address = whole.addressOf(gapAnalysis, item, "response");
  return address ? cellA1(address.row, address.column) : "nowhere";
}

test.each(taken)("$id reports each empty cell of $column in $register that the general rule would report", ({ register, column }) => {
  const sheet = registersById.get(register);
  if (!sheet) throw new Error(`there is no register ${register}`);
  const ids = whole.records(sheet).map((record) => String(Object(record)[keyColumn(sheet)]));
  const emptied = sampleWith({ edit: { [register]: Object.fromEntries(ids.map((id) => [id, { [column]: null }])) } });
  const cells = (rules: typeof allRules) =>
    assess(emptied, "2B", rules)
      .findings.filter((finding) => finding.sheet === sheet.name)
      .map(({ cell }) => cell);
  const found = new Set([...cells(allRules), ...(NOT_ASKED[`${register}.${column}`] ?? [])]);
  expect(cells([requiredCellEmpty]).filter((cell) => !found.has(cell))).toEqual([]);
});
