import { chapterStates, themeStates } from "../../../src/core/assessment/chapter-states";
import type { Finding } from "../../../src/core/assessment/finding";
import { themes } from "../../../src/core/framework/theme";
import { bookOfExample } from "../../../src/core/reports/book-of-example";
import { rows } from "../../../src/core/rules/rule";
import { gapAnalysis } from "../../../src/core/workbook/sheets/gap-analysis";
import { aFinding } from "./a-finding";

const ITEMS = [
  { itemId: "1.1.a", core: "YES", applicable: "YES", response: "IN_PLACE" },
  { itemId: "1.1.b", core: "NO", applicable: "YES", response: "PARTIAL" },
  { itemId: "1.1.c", core: "YES", applicable: "YES", response: "NOT_ASSESSED" },
  { itemId: "1.2.a", core: "NO", applicable: "NO", response: "IN_PLACE" },
  { itemId: "1.2.b", core: "NO", applicable: "YES", response: "NOT_APPLICABLE" },
  { itemId: "1.2.c", core: "NO", applicable: "YES" },
  { itemId: "2.1.a", core: "NO", applicable: "YES", response: "NOT_ASSESSED" },
  { core: "NO", applicable: "YES", response: "IN_PLACE" },
] as const;
const book = bookOfExample({ rows: [rows(gapAnalysis, ITEMS)] });
const of = (chapter: number, findings: readonly Finding[] = []) => chapterStates(book, findings).find((state) => state.chapter === chapter);

test("a chapter counts the items that apply, those answered, and its core items apart", () => {
  expect(of(1)).toMatchObject({
    all: { items: 4, answered: 2, share: 1.5 / 4 },
    core: { items: 2, answered: 1, share: 0.5 },
  });
});

test("a chapter in which nothing is answered is not started, whatever else was found in it", () => {
  expect(of(2, [aFinding({ chapter: 2, severity: "blocks" })])).toMatchObject({
    state: "NOT_STARTED",
    counts: { blocks: 1 },
    all: { items: 1, answered: 0, share: 0 },
  });
  expect(of(3)).toMatchObject({ state: "NOT_STARTED", all: { items: 0, answered: 0, share: null } });
});

test("the result of a chapter goes by its own findings", () => {
  expect(of(1)?.state).toBe("READY");
  expect(of(1, [aFinding({ chapter: 1 })])).toMatchObject({ state: "READY_WITH_ISSUES", counts: { explain: 1 } });
  expect(of(1, [aFinding({ chapter: 2 }), aFinding({ chapter: null })])).toMatchObject({ state: "READY", counts: { explain: 0 } });
});

test("a theme takes its chapters together", () => {
  const states = themeStates(book, [aFinding({ chapter: 1 })]);
  expect(states.map(({ theme }) => theme)).toEqual(themes.map(({ code }) => code));
  for (const { theme, counts } of states) {
    const holdsChapter1 = themes.find(({ code }) => code === theme)?.chapters.some((chapter: number) => chapter === 1) === true;
    expect(counts.explain).toBe(holdsChapter1 ? 1 : 0);
  }
});
