import fc from "fast-check";
import { groupColumn } from "../../../src/core/statistics/group-column";
import { amountColumn, textColumn } from "../../../src/functions/reading/column";
import { dueAndDone } from "../../../src/functions/reading/due-and-done";
import { plainAmounts, plainDueAndDone, plainGroups } from "../../../src/functions/reading/plain-column";

const plain = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(46_030, 46_030.5, 0.5, 2_958_465.9, 1e300) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, "", 0) },
);
const words = fc.constantFrom<unknown>("North", " North", "North ", "south", "1", "", "  ", null);
const odd = fc.constantFrom<unknown>(true, "  ", "abc", -1, 2_958_466, Infinity, NaN, undefined, 1, { type: "CustomFunctionError" }, [1]);
const cell = (usual: fc.Arbitrary<unknown>) => fc.oneof({ weight: 30, arbitrary: usual }, { weight: 1, arbitrary: odd });
const column = (usual: fc.Arbitrary<unknown>) => fc.array(cell(usual), { maxLength: 20 }).map((cells) => cells.map((value) => [value]));
const range = (usual: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 8, arbitrary: column(usual) },
    { weight: 1, arbitrary: fc.array(cell(usual), { minLength: 1, maxLength: 4 }).map((row) => [row]) },
    { weight: 1, arbitrary: fc.array(fc.array(cell(usual), { maxLength: 2 }), { maxLength: 4 }) },
    { weight: 1, arbitrary: cell(usual) },
  );

/** What a reader gives, or the sentence of its refusal. */
function outcome(read: () => unknown): unknown {
  try {
    return read();
  } catch (problem) {
    return problem instanceof Error ? problem.message : problem;
  }
}

test("figures are read, and refused, as by the general reader", () => {
  fc.assert(
    fc.property(range(plain), (cells) => expect(outcome(() => plainAmounts(cells, "values"))).toEqual(outcome(() => amountColumn(cells, "values")))),
    { numRuns: 2000 },
  );
});

test("dates are read, and refused, as by the general reader", () => {
  fc.assert(
    fc.property(range(plain), range(plain), (due, done) =>
      expect(outcome(() => plainDueAndDone(due, done))).toEqual(outcome(() => dueAndDone(due, done))),
    ),
    { numRuns: 2000 },
  );
});

test("groups are those of the general reader, whatever spaces stand around a word", () => {
  fc.assert(
    fc.property(range(words), (cells) =>
      expect(outcome(() => plainGroups(cells, "groups"))).toEqual(outcome(() => groupColumn(textColumn(cells, "groups")))),
    ),
    { numRuns: 2000 },
  );
});
