import { listedWord } from "../../../../src/core/assessment/fixes/listed-word";
import { registerCounters } from "../../../../src/core/metrics/cards";
import { bookOfExample } from "../../../../src/core/reports/book-of-example";
import { measureStatus } from "../../../../src/core/workbook/lists/measure-status";
import { riskStatus } from "../../../../src/core/workbook/lists/risk-status";
import { SnapshotBook } from "../../../../src/core/workbook/snapshot-book";
import { essentialSems, findingAt, planOf, withCells, type Cell } from "./changed-content";
import { inWords, type ReadSems } from "./mended-workbook";

jest.setTimeout(60_000);

/** A workbook whose list of the statuses of a risk says this for open, treating, accepted and closed. */
function withStatuses(labels: readonly string[]): SnapshotBook {
  const { snapshot } = bookOfExample({ rows: [] });
  const lists = { ...snapshot.lists, [riskStatus.id]: { codes: riskStatus.codes.map(({ code }) => code), labels } };
  return new SnapshotBook({ ...snapshot, lists }, registerCounters);
}

describe("a word of a list", () => {
  const book = bookOfExample({ rows: [] });

  test.each([" in place", "IN PLACE ", "In  place", "in\tplace", "IN_PLACE", "in_place"])("is known in another spelling: %p", (text) => {
    expect(listedWord(text, measureStatus, book)).toBe("In place");
  });

  test.each(["Inplace", "In pla ce", "In", "place", "", " ", "In place; In place"])("is not guessed at: %p", (text) => {
    expect(listedWord(text, measureStatus, book)).toBeUndefined();
  });
});

describe("a list whose labels were reworded", () => {
  const reworded = withStatuses(["Live", "Open", "Accepted", "Shut  for good"]);

  test.each([
    [" live", "Live"],
    ["OPEN ", "Open"],
    ["shut for good", "Shut  for good"],
  ])("gives the word that it has now: %p is %p", (text, word) => {
    expect(listedWord(text, riskStatus, reworded)).toBe(word);
  });

  test.each([
    ["closed", "Shut  for good"],
    ["CLOSED ", "Shut  for good"],
    ["treating", "Open"],
  ])("takes the word that it came with for the one of the same code: %p is %p", (text, word) => {
    expect(listedWord(text, riskStatus, reworded)).toBe(word);
  });

  test("takes a label that it came with for the one of the same code, also where label and code are not the same word", () => {
    const { snapshot } = bookOfExample({ rows: [] });
    const { codes, labels } = snapshot.lists[measureStatus.id] ?? { codes: [], labels: [] };
    const lists = { ...snapshot.lists, [measureStatus.id]: { codes, labels: labels.map((label) => (label === "In place" ? "Working" : label)) } };
    const book = new SnapshotBook({ ...snapshot, lists }, registerCounters);
    expect([" in place", "IN_PLACE", "working"].map((text) => listedWord(text, measureStatus, book))).toEqual(["Working", "Working", "Working"]);
  });

  test("gives none where the text could be two of its words", () => {
    expect(listedWord("live ", riskStatus, withStatuses(["Live", "LIVE", "Accepted", "Closed"]))).toBeUndefined();
    expect(listedWord("live ", riskStatus, withStatuses(["Live", "Live", "Accepted", "Closed"]))).toBe("Live");
  });
});

describe("a cell", () => {
  const NO_WORD = "It is no word of the list, in whatever spelling: choose one from the drop-down.";
  let sems: ReadSems;
  beforeAll(async () => {
    sems = await essentialSems();
  });

  function mended(rule: string, key: string, input: Cell[3]): readonly string[] {
    const now = withCells(sems, [["risks", "RSK-001", key, input]]);
    const plan = planOf(now, [findingAt(now, rule, "risks", "RSK-001", key)]);
    if (plan.outcomes.some((outcome) => "refusal" in outcome)) expect(plan.edits).toEqual([]);
    return inWords(plan);
  }

  test.each<Cell[3]>(["Opn", "Open;", "Open; Closed", "Open, Closed", "Open; Open", "", null, 7, true, { error: "#N/A" }])(
    "for one word that holds %p is left to the user",
    (input) => {
      expect(mended("C-06", "status", input)).toEqual([NO_WORD]);
    },
  );

  test.each([
    ["fatigue;PRESSURE", "Fatigue; Pressure"],
    ["Fatigue,, pressure", "Fatigue; Pressure"],
    ["Fatigue\r\nPressure", "Fatigue; Pressure"],
    ["; fatigue ;", "Fatigue"],
    ["Fatigue; fatigue", "Fatigue; Fatigue"],
  ])("for several words is spelt as the list is: %p is %p", (text, words) => {
    expect(mended("C-07", "humanFactors", text)).toEqual([`Risks: “${text}” → “${words}”`]);
  });

  test.each<Cell[3]>(["Fatigue; Tired", "Tired, Fatigue", "Tired", "Fatigue Pressure", ";", " , ", "", null, 3])(
    "for several words that holds %p is left to the user",
    (input) => {
      expect(mended("C-07", "humanFactors", input)).toEqual([NO_WORD]);
    },
  );

  test("of a column without a list is left to the user", () => {
    expect(mended("C-06", "title", "open ")).toEqual([NO_WORD]);
  });
});
