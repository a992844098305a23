import { FIRST, findingsPart, MOST, partWith, type FindingsPart } from "../../../src/taskpane/check/findings-in-parts";
import { listedFindings, NO_FILTER, type ListedFindings } from "../../../src/taskpane/check/listed-findings";
import { finding } from "./finding";

const NONE: ReadonlySet<string> = new Set();
const numbered = (count: number, rule: string, more: Parameters<typeof finding>[0] = {}) =>
  Array.from({ length: count }, (_, index) => finding({ id: `${rule}/${index}/owner`, rule, row: String(index), ...more }));
const listed = (findings: readonly ReturnType<typeof finding>[]): ListedFindings => listedFindings(findings, NO_FILTER, () => "");
const shownIn = ({ sections }: FindingsPart): readonly string[] =>
  sections.flatMap(({ groups }) => groups.flatMap(({ shown }) => shown.map(({ id }) => id)));

/** 5,000 of one rule, before a short group of another. */
const long = listed([...numbered(5000, "R-01", { severity: "blocks" }), ...numbered(2, "R-02")]);

test("of a long group the first few are shown, and a short list is one part", () => {
  const part = findingsPart(long, NONE, 0);
  expect(shownIn(part)).toEqual(["R-01/0/owner", "R-01/1/owner", "R-01/2/owner", "R-02/0/owner", "R-02/1/owner"]);
  expect(part.parts).toBe(1);
  expect(part.sections.map(({ kind, count }) => [kind, count])).toEqual([
    ["blocks", 5000],
    ["explain", 2],
  ]);
});

test("a group of 5,000 that is opened goes over many parts, none of them longer than fits, and every finding is in exactly one", () => {
  const opened = new Set(["R-01/0/owner"]);
  const { parts } = findingsPart(long, opened, 0);
  const all = Array.from({ length: parts }, (_, part) => shownIn(findingsPart(long, opened, part)));
  expect(Math.max(...all.map((shown) => shown.length))).toBe(MOST);
  expect(all.flat()).toHaveLength(5002);
  expect(new Set(all.flat()).size).toBe(5002);
  expect(parts).toBe(Math.ceil(5002 / MOST));
});

test("of many short groups a part shows as many as fit", () => {
  const many = listed(Array.from({ length: 100 }, (_, index) => numbered(5, `R-${index + 100}`)).flat());
  expect(shownIn(findingsPart(many, NONE, 0))).toHaveLength(MOST);
  expect(findingsPart(many, NONE, 0).parts).toBe(Math.ceil((100 * FIRST) / MOST));
});

test("a part that is not there any more is the last one", () => {
  expect(findingsPart(long, NONE, 7).part).toBe(0);
  expect(findingsPart(listed([]), NONE, 2)).toEqual({ sections: [], part: 0, parts: 1 });
});

test("a finding that is hidden in its group opens it, and is in the part that is told", () => {
  const place = partWith(long, NONE, "R-01/4321/owner");
  expect(place?.opened).toEqual(new Set(["R-01/0/owner"]));
  expect(shownIn(findingsPart(long, place?.opened ?? NONE, place?.part ?? 0))).toContain("R-01/4321/owner");
});

test("a finding that is shown already opens nothing", () => {
  expect(partWith(long, NONE, "R-02/1/owner")).toEqual({ opened: NONE, part: 0 });
  expect(partWith(long, NONE, "R-09/1/owner")).toBeNull();
});
