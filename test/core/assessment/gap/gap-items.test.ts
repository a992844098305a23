import { assessedItems, type AssessedItem } from "../../../../src/core/assessment/gap/assessed-item";
import { sinceBefore } from "../../../../src/core/assessment/gap/answer-change";
import { lastAssessor, levelChanges, notApplicable, responseChanges } from "../../../../src/core/assessment/gap/answers";
import { gapProgress } from "../../../../src/core/assessment/gap/gap-progress";
import { continueAt, neighbour, nextItem } from "../../../../src/core/assessment/gap/item-order";
import { ALL_ITEMS, countFitting, listedItems } from "../../../../src/core/assessment/gap/listed-items";
import { newAssessment } from "../../../../src/core/assessment/gap/new-assessment";
import { on, rows } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { gapAnalysis } from "../../../../src/core/workbook/sheets/gap-analysis";
import { bookOfExample } from "../../../../src/core/reports/book-of-example";

type Item = RecordFor<typeof gapAnalysis.columns>;

const ANSWERING = { by: "Sam Okoye", on: on("2026-10-15") };
const JUNE = on("2026-06-15");

/** Today is 2026-10-15. */
function itemsOf(records: readonly Item[], pending?: Parameters<typeof assessedItems>[1]): readonly AssessedItem[] {
  return assessedItems(bookOfExample({ rows: [rows(gapAnalysis, records)] }), pending);
}

function oneOf(record: Item): AssessedItem {
  const [item] = itemsOf([{ itemId: "1.1.a", ...record }]);
  if (!item) throw new Error("the item was left out");
  return item;
}

describe("an item", () => {
  test("is due while nobody has answered it, and not when it does not apply", () => {
    expect(oneOf({}).isDue).toBe(true);
    expect(oneOf({ response: "NOT_ASSESSED" }).isDue).toBe(true);
    expect(oneOf({ response: "PARTIAL" }).isDue).toBe(false);
    expect(oneOf({ applicable: "NO" })).toMatchObject({ isDue: false, applies: false });
    expect(oneOf({ response: "NOT_APPLICABLE" })).toMatchObject({ isDue: false, applies: false, hasGap: false });
  });

  test("of a new assessment is due until somebody has looked at its answer again, on the day of its beginning or later", () => {
    const answered: Item = { response: "IN_PLACE", previousResponse: "IN_PLACE", previousUntil: JUNE };
    expect(oneOf({ ...answered, assessedOn: JUNE - 1 }).isDue).toBe(true);
    expect(oneOf({ ...answered, assessedOn: JUNE - 1, reviewedOn: JUNE }).isDue).toBe(false);
    expect(oneOf({ ...answered, assessedOn: JUNE, reviewedOn: JUNE - 300 }).isDue).toBe(false);
    expect(oneOf(answered).isDue).toBe(true);
  });

  test("counts as answered when its answer is on its way to the workbook", () => {
    const pending = new Map([["1.1.a", { response: "PARTIAL", assessedOn: ANSWERING.on } as const]]);
    expect(itemsOf([{ itemId: "1.1.a", core: "YES" }, { itemId: "1.1.b" }], pending)).toMatchObject([
      { response: "PARTIAL", isDue: false, hasGap: true, isCore: true, lookedOn: ANSWERING.on },
      { response: undefined, isDue: true },
    ]);
  });

  test("without an id, or with that of a row above, is left out; one of no chapter is kept", () => {
    expect(itemsOf([{ itemId: "1.1.a" }, { item: "Text" }, { itemId: "1.1.A" }, { itemId: "OWN" }]).map(({ id, chapter }) => [id, chapter])).toEqual([
      ["1.1.a", 1],
      ["OWN", 0],
    ]);
  });
});

describe("beside the previous assessment", () => {
  const now = (response: Item["response"], level?: Item["implementationLevel"]) => ({ response, level, applies: true });

  test.each([
    ["improved", now("PARTIAL", "OPERATING"), now("IN_PLACE", "DOCUMENTED")],
    ["improved", now("NOT_IN_PLACE"), now("PARTIAL")],
    ["improved", now("IN_PLACE", "DOCUMENTED"), now("IN_PLACE", "OPERATING")],
    ["slipped", now("IN_PLACE"), now("PARTIAL")],
    ["slipped", now("PARTIAL", "OPERATING"), now("PARTIAL", "PLANNED")],
    ["slipped", now("PARTIAL"), now("NOT_ASSESSED")],
    ["new", now("NOT_ASSESSED"), now("NOT_IN_PLACE")],
    ["new", now("NOT_APPLICABLE"), now("IN_PLACE")],
    ["unchanged", now("PARTIAL", "OPERATING"), now("PARTIAL")],
    ["unchanged", now("NOT_ASSESSED"), now(undefined)],
  ] as const)("it %s", (change, before, after) => {
    expect(sinceBefore(before, after)).toBe(change);
  });

  test("nothing is said without an earlier answer, nor of an item that no longer applies", () => {
    expect(sinceBefore({ response: undefined, level: "PLANNED" }, now("IN_PLACE"))).toBeNull();
    expect(sinceBefore({ response: "PARTIAL", level: undefined }, { ...now("PARTIAL"), applies: false })).toBeNull();
  });
});

describe("progress", () => {
  const items = itemsOf([
    { itemId: "1.1.a", core: "YES", response: "IN_PLACE", previousResponse: "PARTIAL" },
    { itemId: "1.1.b", core: "NO", response: "PARTIAL", previousResponse: "IN_PLACE" },
    { itemId: "1.1.c", core: "YES", response: "NOT_APPLICABLE" },
    { itemId: "2.1.a", core: "YES", response: "NOT_ASSESSED" },
    { itemId: "X", response: "NOT_IN_PLACE" },
  ]);

  test("counts in full, by half and not at all, core items apart, and leaves out what does not apply", () => {
    expect(gapProgress(items)).toMatchObject({
      all: { items: 4, answered: 3, share: 1.5 / 4 },
      core: { items: 2, answered: 1, share: 0.5 },
      due: 1,
      changes: { improved: 1, slipped: 1, new: 0, unchanged: 0 },
    });
  });

  test("is told by theme and chapter; a chapter without items has no share and nothing to compare", () => {
    const [assurance, culture] = gapProgress(items).themes;
    expect(assurance).toMatchObject({ name: "Corporate Assurance", all: { items: 1, answered: 0, share: 0 }, due: 1 });
    expect(assurance?.chapters.map(({ chapter, all, changes }) => [chapter, all.share, changes])).toEqual([
      [2, 0, null],
      [5, null, null],
    ]);
    expect(culture?.chapters[0]).toMatchObject({ chapter: 1, all: { items: 2, share: 0.75 }, core: { items: 1, share: 1 } });
  });
});

describe("the way through the items", () => {
  const due = (id: string, lookedOn?: number) => ({ id, isDue: true, lookedOn });
  const done = (id: string, lookedOn?: number) => ({ id, isDue: false, lookedOn });

  test("goes on behind the item that was answered last, and round to what was left before it", () => {
    expect(continueAt([due("a"), done("b", 2), done("c", 1), due("d")])).toBe("d");
    expect(continueAt([due("a"), done("b", 1), done("c", 2)])).toBe("a");
    expect(continueAt([done("a", 3), done("b", 3), due("c"), done("d", 1)])).toBe("c");
  });

  test("begins at the top where nobody has answered, or nothing is left, and nowhere without items", () => {
    expect(continueAt([due("a"), due("b")])).toBe("a");
    expect(continueAt([done("a", 1), done("b", 2)])).toBe("a");
    expect(continueAt([])).toBeUndefined();
  });

  test("leads to the next item that is due, round the end, and to the next of all where none is", () => {
    const items = [due("a"), done("b"), due("c"), done("d")];
    expect(nextItem(items, "a")).toBe("c");
    expect(nextItem(items, "d")).toBe("a");
    expect(nextItem([done("a"), done("b")], "a")).toBe("b");
    expect(nextItem([due("a"), done("b")], "a")).toBe("b");
  });

  test("stops at both ends", () => {
    const items = [done("a"), done("b")];
    expect([neighbour(items, "a", -1), neighbour(items, "a", 1), neighbour(items, "b", 1)]).toEqual(["a", "b", "b"]);
  });
});

describe("an answer", () => {
  test("is written with its day and who gave it; the same once more is a review", () => {
    const item = oneOf({ response: "PARTIAL" });
    expect(responseChanges(item, "IN_PLACE", ANSWERING)).toEqual({ response: "IN_PLACE", assessedOn: ANSWERING.on, assessedBy: "Sam Okoye" });
    expect(responseChanges(item, "PARTIAL", ANSWERING)).toEqual({ reviewedOn: ANSWERING.on });
  });

  test("by nobody leaves the name that is there", () => {
    expect(responseChanges(oneOf({}), "PARTIAL", { by: "", on: 1 })).toEqual({ response: "PARTIAL", assessedOn: 1 });
  });

  test("that is taken back leaves the rest, and taken back once more changes nothing", () => {
    expect(responseChanges(oneOf({ response: "PARTIAL" }), "NOT_ASSESSED", ANSWERING)).toEqual({ response: "NOT_ASSESSED" });
    expect(responseChanges(oneOf({ response: "NOT_ASSESSED" }), "NOT_ASSESSED", ANSWERING)).toEqual({});
  });

  test("makes an item apply again that was set not to", () => {
    expect(responseChanges(oneOf({ response: "PARTIAL", applicable: "NO" }), "PARTIAL", ANSWERING)).toMatchObject({
      applicable: "YES",
      response: "PARTIAL",
    });
  });

  test("not applicable carries its reason", () => {
    expect(notApplicable("No drivers.", ANSWERING)).toMatchObject({ applicable: "NO", naReason: "No drivers.", response: "NOT_APPLICABLE" });
  });

  test("with another level is an assessment of today; a level before any answer is none", () => {
    expect(levelChanges(oneOf({ response: "PARTIAL", implementationLevel: "PLANNED" }), "DOCUMENTED", ANSWERING)).toMatchObject({
      implementationLevel: "DOCUMENTED",
      assessedOn: ANSWERING.on,
    });
    expect(levelChanges(oneOf({ response: "PARTIAL", implementationLevel: "PLANNED" }), "PLANNED", ANSWERING)).toEqual({ reviewedOn: ANSWERING.on });
    expect(levelChanges(oneOf({}), "PLANNED", ANSWERING)).toEqual({ implementationLevel: "PLANNED" });
  });

  test("is taken to come from who answered last", () => {
    const items = itemsOf([
      { itemId: "1.1.a", assessedBy: "Priya", assessedOn: 10 },
      { itemId: "1.1.b", assessedBy: "Sam", assessedOn: 20 },
      { itemId: "1.1.c", assessedBy: "Joe" },
    ]);
    expect(lastAssessor(items)).toBe("Sam");
    expect(lastAssessor([])).toBe("");
  });
});

test("the list leaves what fits every choice and every word, by chapter, items of no chapter last", () => {
  const items = itemsOf([
    { itemId: "X", item: "Own item", response: "PARTIAL" },
    { itemId: "2.1.a", item: "Threats are known", core: "YES", response: "PARTIAL", owner: "Sam Okoye" },
    { itemId: "1.1.a", item: "Budget is there", core: "YES", response: "IN_PLACE", previousResponse: "IN_PLACE" },
    { itemId: "1.1.b", item: "Threats are told", core: "NO", response: "NOT_IN_PLACE", previousResponse: "PARTIAL" },
  ]);
  const ids = (choice: Parameters<typeof listedItems>[1]) => listedItems(items, choice).map(({ items: own }) => own.map(({ id }) => id).join(" "));
  expect(ids(ALL_ITEMS)).toEqual(["1.1.a 1.1.b", "2.1.a", "X"]);
  expect(ids({ filters: ["gap", "core"], text: "" })).toEqual(["2.1.a"]);
  expect(ids({ filters: ["changed"], text: "" })).toEqual(["1.1.b"]);
  expect(ids({ filters: [], text: "  SAM threats" })).toEqual(["2.1.a"]);
  expect(ids({ filters: ["due"], text: "" })).toEqual([]);
  expect([countFitting(items, "gap"), countFitting(items, "core"), countFitting(items, "due")]).toEqual([3, 2, 0]);
});

test("before a new assessment begins it is known what would be kept, replaced and left behind", () => {
  const items = itemsOf([
    { itemId: "1.1.a", response: "PARTIAL", assessedOn: JUNE - 10, previousUntil: JUNE },
    { itemId: "1.1.b", response: "PARTIAL", assessedOn: JUNE + 10, previousUntil: JUNE - 1 },
    { itemId: "1.1.c" },
  ]);
  expect(newAssessment(items)).toEqual({ kept: 3, answered: 2, replaces: JUNE, notLookedAt: 1 });
  expect(newAssessment([])).toEqual({ kept: 0, answered: 0, replaces: null, notLookedAt: 0 });
});
