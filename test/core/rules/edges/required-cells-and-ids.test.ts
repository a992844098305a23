import { allRules } from "../../../../src/core/rules";
import { assess } from "../../../../src/core/assessment/assess";
import type { PhaseCode } from "../../../../src/core/framework/assessment-phase";
import { bookOfExample } from "../../../../src/core/reports/book-of-example";
import { requiredCellEmpty } from "../../../../src/core/rules/required-cell-empty";
import { rowIds } from "../../../../src/core/rules/row-ids";
import { rowWithoutId } from "../../../../src/core/rules/row-without-id";
import { on, rows, type ExampleWorkbook, type Rule } from "../../../../src/core/rules/rule";
import { sameWhateverCase } from "../../../../src/core/rules/same-whatever-case";
import { textForDate } from "../../../../src/core/rules/text-for-date";
import { textForNumber } from "../../../../src/core/rules/text-for-number";
import { wordOutsideList } from "../../../../src/core/rules/word-outside-list";
import { worseCellMilderBand } from "../../../../src/core/rules/worse-cell-milder-band";
import { actions } from "../../../../src/core/workbook/sheets/actions";
import { bandsA } from "../../../../src/core/workbook/sheets/bands-a";
import { improvement } from "../../../../src/core/workbook/sheets/improvement";
import { matrixB } from "../../../../src/core/workbook/sheets/matrix-b";
import { metrics } from "../../../../src/core/workbook/sheets/metrics";
import { retention } from "../../../../src/core/workbook/sheets/retention";
import { ruleChanges } from "../../../../src/core/workbook/sheets/rule-changes";
import { risks } from "../../../../src/core/workbook/sheets/risks";
import { drafts, type Draft } from "./drafts";
import { actionsOf, judged } from "./judged";

const ERROR = { error: "#N/A" } as const;
const UNREAD = { actions: { "ACT-001": { actionId: ERROR } } };
const linesWith = (words: string, lines: readonly string[] | string) =>
  typeof lines === "string" ? lines : lines.filter((line) => line.includes(words));

describe("a required cell", () => {
  const idea = { ideaId: "IMP-001", date: on("2026-10-01"), source: "STAFF" } as const;

  test("that is empty is found at its place, by its heading and the id of its row", () => {
    expect(
      judged(requiredCellEmpty, {
        rows: [
          rows(improvement, [
            { ...idea, description: "Spare seals" },
            { ...idea, ideaId: "IMP-002" },
          ]),
        ],
      }),
    ).toEqual(["explain Improvement!D3 “Idea” of IMP-002 is empty."]);
  });

  test("that holds an error is not called empty, while an empty one beside it is", () => {
    const example = {
      rows: [rows(improvement, [{ ideaId: "IMP-001", source: "STAFF" }])],
      raw: { improvement: { "IMP-001": { description: ERROR } } },
    } as const;
    expect(judged(requiredCellEmpty, example)).toEqual(["explain Improvement!B2 “Date” of IMP-001 is empty."]);
  });

  test("is asked for in a row whose id shows an error: it has one", () => {
    const example = { rows: [rows(improvement, [idea])], raw: { improvement: { "IMP-001": { ideaId: ERROR } } } };
    expect(judged(requiredCellEmpty, example)).toEqual(["explain Improvement!D2 “Idea” of row 2 is empty."]);
  });

  test("is asked for in tables whose rows have no ids at all", () => {
    expect(judged(requiredCellEmpty, { rows: [rows(ruleChanges, [{ number: 5 }])] })).toEqual(["explain Changed rules!A2 “Rule” of row 2 is empty."]);
  });

  test("is asked for under a condition where that holds, and the action says which", () => {
    const action = { actionId: "ACT-001", status: "CLOSED" } as const;
    const closed = { rows: [rows(actions, [action])] };
    const open = { rows: [rows(actions, [{ ...action, status: "OPEN" }])] };
    const words = "Fill it in, because the action is closed.";
    expect(actionsOf(requiredCellEmpty, closed).filter((own) => own === words)).toHaveLength(1);
    expect(actionsOf(requiredCellEmpty, open)).not.toContain(words);
    expect(actionsOf(requiredCellEmpty, open)).toContain("Fill it in.");
  });

  test("goes by the condition of its own row", () => {
    const both = (one: "OPEN" | "CLOSED", other: "OPEN" | "CLOSED") => ({
      rows: [
        rows(actions, [
          { actionId: "ACT-001", status: one },
          { actionId: "ACT-002", status: other },
        ]),
      ],
    });
    const asked = (example: ExampleWorkbook) => linesWith("“Closed on”", judged(requiredCellEmpty, example)).length;
    expect([asked(both("OPEN", "OPEN")), asked(both("OPEN", "CLOSED")), asked(both("CLOSED", "CLOSED"))]).toEqual([0, 1, 2]);
  });

  test("is asked for in a metric that nobody has put out of use, and only Metrics knows that", () => {
    const named = (active: "YES" | "NO" | undefined) =>
      linesWith("“Name”", judged(requiredCellEmpty, { rows: [drafts(metrics, [{ metricId: "OWN-01", active }])] }));
    expect(named("NO")).toEqual([]);
    expect(named("YES")).toHaveLength(1);
    expect(named(undefined)).toHaveLength(1);
  });

  test("is left to a rule of its own only from the phase of that rule on", () => {
    const example = { rows: [rows(retention, [{ retentionId: "RET-001" }])] };
    const found = (phase: PhaseCode) =>
      assess(
        bookOfExample(example),
        phase,
        allRules.filter(({ id }) => id === "C-01" || id === "R-66"),
      )
        .findings.filter(({ id }) => id.endsWith("/storage"))
        .map(({ rule }) => rule);
    expect([found("GAP"), found("1")]).toEqual([["C-01"], ["R-66"]]);
  });
});

describe("a row with data", () => {
  test("and no id is found where the id belongs, with its number in Excel", () => {
    expect(judged(rowWithoutId, { rows: [rows(risks, [{ riskId: "RSK-001" }, { title: "Freight" }])] }, "GAP")).toEqual([
      "blocks Risks!A3 Row 3 has no “Risk ID”, so no figure counts it.",
    ]);
  });

  test("and an id that shows an error has one", () => {
    expect(judged(rowWithoutId, { rows: [rows(actions, [{ actionId: "ACT-001" }])], raw: UNREAD })).toEqual([]);
  });

  test("needs none where the rows of a table have no ids", () => {
    expect(judged(rowWithoutId, { rows: [rows(bandsA, [{ fromScore: 1 }])] })).toBe("skipped: no data");
  });
});

describe("the ids of a register", () => {
  const bookOfFour = () =>
    bookOfExample({
      rows: [rows(risks, [{ riskId: "RSK-001" }, { riskId: "rsk-001" }, { riskId: "RSK-002" }, { title: "Freight" }])],
    });

  test("are known in capitals, each once, and those that stand twice", () => {
    const book = bookOfFour();
    expect([...(rowIds("risks", book)?.all ?? [])]).toEqual(["RSK-001", "RSK-002"]);
    expect([...(rowIds("risks", book)?.twice ?? [])]).toEqual(["RSK-001"]);
  });

  test("are looked up once a book", () => {
    const book = bookOfFour();
    expect(rowIds("risks", book)).toBe(rowIds("risks", book));
  });

  test("of no register are none", () => {
    expect(rowIds("nowhere", bookOfFour())).toBeUndefined();
  });

  test("are unknown without their column or their register", () => {
    const without = (change: "column" | "register") =>
      bookOfExample({
        rows: [],
        changed: {
          words: "Gone.",
          snapshot: (sound) => {
            const { risks: own, ...others } = sound.registers;
            if (!own || change === "register") return { ...sound, registers: others };
            const { riskId: _gone, ...columns } = own.columns;
            return { ...sound, registers: { ...others, risks: { ...own, columns } } };
          },
        },
      });
    expect(rowIds("risks", without("column"))).toBeUndefined();
    expect(rowIds("risks", without("register"))).toBeUndefined();
  });
});

test.each([
  ["rsk-001", "RSK-001"],
  ["RSK-001", "RSK-001"],
  ["Zoë Marsh", "ZOË MARSH"],
  ["ZOë", "ZOË"],
  ["z", "Z"],
  ["a", "A"],
  ["", ""],
])("%s is the same as %s", (text, expected) => {
  expect(sameWhateverCase(text)).toBe(expected);
});

describe("a cell that holds the wrong thing", () => {
  const one = rows(risks, [{ riskId: "RSK-001" }]);
  const cell = (key: string, raw: string | number | boolean | typeof ERROR): ExampleWorkbook => ({
    rows: [one],
    raw: { risks: { "RSK-001": { [key]: raw } } },
  });

  test.each<readonly [string, Rule, ExampleWorkbook, readonly string[]]>([
    [
      "a text for a date",
      textForDate,
      cell("nextReview", "1/12/2026"),
      ["blocks Risks!AE2 “Next review” of RSK-001 is the text “1/12/2026”, not a date."],
    ],
    ["TRUE for a date", textForDate, cell("nextReview", true), ["blocks Risks!AE2 “Next review” of RSK-001 is TRUE, not a date."]],
    ["an error for a date", textForDate, cell("nextReview", ERROR), []],
    ["a text for a number is no text for a date", textForDate, cell("threat", "3"), []],
    ["a text for a number", textForNumber, cell("threat", "three"), ["blocks Risks!K2 “Threat” of RSK-001 is the text “three”, not a number."]],
    ["a text for a date is no text for a number", textForNumber, cell("nextReview", "soon"), []],
    ["a word of no list", wordOutsideList, cell("status", "Opened"), ["blocks Risks!AG2 “Status” of RSK-001 is “Opened”, which is not in its list."]],
    [
      "a long word of no list",
      wordOutsideList,
      cell("status", "open since the last meeting"),
      ["blocks Risks!AG2 “Status” of RSK-001 is “open since the la…”, which is not in its list."],
    ],
    ["words of which one is in no list, another rule's", wordOutsideList, cell("humanFactors", "Fatigue; Hunger"), []],
    ["a word of the list", wordOutsideList, cell("status", "Open"), []],
  ])("%s", (_what, rule, example, expected) => {
    expect(judged(rule, example, "GAP")).toEqual(expected);
  });
});

describe("a cell of the matrix of method B", () => {
  type Cell = Draft<typeof matrixB.columns>;
  const found = (riskMethod: "A" | "B", ...cells: readonly Cell[]) =>
    judged(worseCellMilderBand, { settings: { riskMethod }, rows: [drafts(matrixB, cells)] }, "GAP");
  const MEDIUM_4A: Cell = { likelihood: 4, severity: "A", band: "MEDIUM" };

  test.each<readonly [string, readonly Cell[], readonly string[]]>([
    [
      "that is more likely, but milder",
      [MEDIUM_4A, { likelihood: 3, severity: "A", band: "HIGH" }],
      ["4 Catastrophic is Medium, while the better 3 Catastrophic is High."],
    ],
    [
      "that is more severe, but milder",
      [MEDIUM_4A, { likelihood: 4, severity: "B", band: "HIGH" }],
      ["4 Catastrophic is Medium, while the better 4 Hazardous is High."],
    ],
    [
      "whose neighbours have its band",
      [MEDIUM_4A, { likelihood: 3, severity: "A", band: "MEDIUM" }, { likelihood: 4, severity: "B", band: "MEDIUM" }],
      [],
    ],
    ["whose worse neighbour has a higher band", [MEDIUM_4A, { likelihood: 5, severity: "A", band: "HIGH" }], []],
    ["that is no neighbour of the higher band", [MEDIUM_4A, { likelihood: 3, severity: "B", band: "HIGH" }], []],
    [
      "without a band",
      [
        { ...MEDIUM_4A, band: undefined },
        { likelihood: 3, severity: "A", band: "HIGH" },
      ],
      [],
    ],
    ["whose neighbour has no band", [MEDIUM_4A, { likelihood: 3, severity: "A" }], []],
    [
      "without a severity",
      [
        { ...MEDIUM_4A, severity: undefined },
        { likelihood: 4, severity: "A", band: "HIGH" },
        { likelihood: 3, band: "HIGH" },
      ],
      [],
    ],
    [
      "without a likelihood",
      [
        { ...MEDIUM_4A, likelihood: undefined },
        { severity: "A", band: "HIGH" },
        { severity: "B", band: "HIGH" },
      ],
      [],
    ],
    [
      "of the least severity and likelihood",
      [
        { likelihood: 1, severity: "E", band: "LOW" },
        { likelihood: 2, severity: "E", band: "HIGH" },
      ],
      [],
    ],
  ])("%s", (_what, cells, expected) => {
    expect(found("B", ...cells)).toEqual(expected.map((message) => expect.stringMatching(`^explain .*${message}$`)));
  });

  test("is only worth knowing where method A is used", () => {
    expect(found("A", MEDIUM_4A, { likelihood: 3, severity: "A", band: "HIGH" })).toEqual([expect.stringMatching(/^info /)]);
  });
});
