import type { Finding } from "../../../src/core/assessment/finding";
import { nextPosition } from "../../../src/taskpane/check/next-finding";
import { finding } from "./finding";

const list = (...ids: readonly string[]): readonly Finding[] => ids.map((id) => finding({ id }));

test.each([
  ["the first one from the start", null, 1, "A"],
  ["the last one back from the start", null, -1, "C"],
  ["the one after", { id: "A", index: 0 }, 1, "B"],
  ["the one before", { id: "B", index: 1 }, -1, "A"],
  ["round the end", { id: "C", index: 2 }, 1, "A"],
  ["round the start", { id: "A", index: 0 }, -1, "C"],
  ["the one after where it moved in the list", { id: "A", index: 2 }, 1, "B"],
  ["the one that took the place of a finding that is gone", { id: "gone", index: 1 }, 1, "B"],
  ["back from a finding that is gone, the one before its place", { id: "gone", index: 1 }, -1, "A"],
  ["the first one where the last finding is gone", { id: "gone", index: 3 }, 1, "A"],
] as const)("goes to %s", (_name, from, step, id) => {
  expect(nextPosition(list("A", "B", "C"), from, step)?.id).toBe(id);
});

test("goes nowhere in an empty list", () => {
  expect(nextPosition([], { id: "A", index: 0 }, 1)).toBeNull();
});
