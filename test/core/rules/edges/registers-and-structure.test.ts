import { assess } from "../../../../src/core/assessment/assess";
import type { PhaseCode } from "../../../../src/core/framework/assessment-phase";
import { bookOfExample } from "../../../../src/core/reports/book-of-example";
import { noSems } from "../../../../src/core/rules/no-sems";
import { partUnreadable } from "../../../../src/core/rules/part-unreadable";
import { recordsHidden } from "../../../../src/core/rules/records-hidden";
import { registerLost } from "../../../../src/core/rules/register-lost";
import { registerNotInWorkbook } from "../../../../src/core/rules/register-not-in-workbook";
import { registerNotStarted } from "../../../../src/core/rules/register-not-started";
import { registerTwice } from "../../../../src/core/rules/register-twice";
import { rows, type ExampleRows, type ExampleWorkbook, type Rule } from "../../../../src/core/rules/rule";
import { gapAnalysis } from "../../../../src/core/workbook/sheets/gap-analysis";
import { risks } from "../../../../src/core/workbook/sheets/risks";
import type { RegisterSnapshot, StructureProblem, WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { judged } from "./judged";

type Change = (sound: WorkbookSnapshot) => WorkbookSnapshot;

function changed(snapshot: Change, ...own: readonly ExampleRows[]): ExampleWorkbook {
  return { rows: own, changed: { words: "Somebody changed the workbook itself.", snapshot } };
}

const withProblem = (...problems: readonly StructureProblem[]) => changed((sound) => ({ ...sound, problems }));
const withRegisters = (keep: (id: string) => boolean, more: Partial<WorkbookSnapshot> = {}) =>
  changed((sound) => ({ ...sound, ...more, registers: Object.fromEntries(Object.entries(sound.registers).filter(([id]) => keep(id))) }));

function chaptersOf(rule: Rule, example: ExampleWorkbook, phase: PhaseCode = "2B"): readonly (number | null)[] {
  return assess(bookOfExample(example), phase, [rule]).findings.map(({ chapter }) => chapter);
}

describe("a workbook", () => {
  const NONE = ["blocks  There is no SeMS in this workbook: not one register was found."];

  test.each<readonly [string, ExampleWorkbook, readonly string[]]>([
    ["with neither a version nor a register holds no SeMS", withRegisters(() => false, { schemaVersion: null }), NONE],
    ["with a single register and no version holds one", withRegisters((id) => id === "risks", { schemaVersion: null }), []],
    ["with a version and no register holds one that has lost everything", withRegisters(() => false), []],
  ])("%s", (_what, example, expected) => {
    expect(judged(noSems, example)).toEqual(expected);
  });

  test("without a SeMS is not told of each register as well", () => {
    expect(
      judged(
        registerNotInWorkbook,
        withRegisters(() => false, { schemaVersion: null }),
      ),
    ).toEqual([]);
  });
});

describe("a part that cannot be read", () => {
  const problem = (message: string, more: Partial<StructureProblem> = {}): StructureProblem => ({
    kind: "unreadable",
    sheet: "Risks",
    cell: "",
    message,
    ...more,
  });
  const EIGHTY = `${"The table of this sheet says the same word again and again: ".padEnd(79, "x")}.`;

  test.each<readonly [string, ExampleWorkbook, readonly string[]]>([
    ["is told in its own words", withProblem(problem("A table is missing from the file.")), ["blocks Risks A table is missing from the file."]],
    ["is told in eighty characters as they are", withProblem(problem(EIGHTY)), [`blocks Risks ${EIGHTY}`]],
    [
      "is cut at a word beyond that",
      withProblem(problem(`It ${"cannot be read ".repeat(6)}at all.`)),
      [`blocks Risks It ${"cannot be read ".repeat(4)}cannot be ….`],
    ],
    [
      "is cut before the space between two words, however wide",
      withProblem(problem(`${"T".repeat(60)}  ${"x".repeat(40)}`)),
      [`blocks Risks ${"T".repeat(60)} ….`],
    ],
    ["is not a single cell, which is another finding", withProblem(problem("This cell cannot be read.", { cell: "B3" })), []],
    ["is not another problem of the workbook", withProblem(problem("A copy.", { kind: "twin" })), []],
  ])("%s", (_what, example, expected) => {
    expect(judged(partUnreadable, example)).toEqual(expected);
  });

  test("is told from another of the same sheet by its number", () => {
    const { findings } = assess(bookOfExample(withProblem(problem("One."), problem("This cell.", { cell: "B3" }), problem("Two."))), "2B", [
      partUnreadable,
    ]);
    expect(findings.map(({ id, message }) => `${id} ${message}`)).toEqual(["S-19/Risks/1 One.", "S-19/Risks/2 Two."]);
  });
});

describe("hidden rows", () => {
  const hiding = (id: string, hidden: readonly number[], ...own: readonly ExampleRows[]) =>
    changed(
      (sound) => {
        const register = sound.registers[id];
        const hiddenRows: RegisterSnapshot | undefined = register && { ...register, hidden };
        return hiddenRows ? { ...sound, registers: { ...sound.registers, [id]: hiddenRows } } : sound;
      },
      ...own,
    );
  const THREE = rows(risks, [{ riskId: "RSK-001" }, { title: "Theft" }, { riskId: "RSK-003" }]);

  test.each<readonly [string, ExampleWorkbook, readonly string[]]>([
    ["one", hiding("risks", [2], THREE), ["advice Risks!A1 A record of Risks is hidden: RSK-003."]],
    ["one without an id, by its row", hiding("risks", [1], THREE), ["advice Risks!A1 A record of Risks is hidden: row 3."]],
    ["two", hiding("risks", [0, 1], THREE), ["advice Risks!A1 2 records of Risks are hidden, RSK-001 first."]],
    [
      "three, of which the first in the list has no id",
      hiding("risks", [1, 0, 2], THREE),
      ["advice Risks!A1 3 records of Risks are hidden, row 3 first."],
    ],
    ["none", hiding("risks", [], THREE), []],
  ])("hold records: %s", (_what, example, expected) => {
    expect(judged(recordsHidden, example)).toEqual(expected);
  });

  test("are not looked for in registers that are not in the workbook, nor told where the column of ids is gone", () => {
    expect(
      judged(
        recordsHidden,
        withRegisters((id) => id === "people"),
      ),
    ).toEqual([]);
    const withoutIds = changed((sound) => {
      const register = sound.registers["risks"];
      if (!register) return sound;
      const { riskId: _id, ...columns } = register.columns;
      return { ...sound, registers: { ...sound.registers, risks: { ...register, columns, hidden: [0] } } };
    }, THREE);
    expect(judged(recordsHidden, withoutIds)).toEqual([]);
  });

  test("belong to the chapter of their register, where it has one", () => {
    expect(chaptersOf(recordsHidden, hiding("risks", [0], THREE))).toEqual([2]);
    expect(chaptersOf(recordsHidden, hiding("gapAnalysis", [0], rows(gapAnalysis, [{ itemId: "1.1.a" }])))).toEqual([null]);
  });
});

describe("a register that was here", () => {
  const lost = (...ids: readonly string[]) =>
    withProblem(
      ...ids.map((register): StructureProblem => ({ kind: "lostRegister", register, sheet: "Config", cell: "O90", message: "It cannot be found." })),
    );
  const words = (name: string, table: string) => `Config!O90 The register ${name} (table ${table}) was here and cannot be found.`;

  test.each<readonly [string, PhaseCode, string]>([
    ["gapAnalysis", "GAP", `blocks ${words("Gap analysis", "tblGap")}`],
    ["risks", "GAP", `explain ${words("Risks", "tblRisks")}`],
    ["risks", "1", `blocks ${words("Risks", "tblRisks")}`],
    ["surveys", "2B", `explain ${words("Culture", "tblSurveys")}`],
    ["equipment", "1", `explain ${words("Equipment", "tblEquipment")}`],
    ["equipment", "2", `advice ${words("Equipment", "tblEquipment")}`],
    ["explanations", "2B", `explain ${words("Explanations", "tblExplanations")}`],
  ])("%s in phase %s", (register, phase, finding) => {
    expect(judged(registerLost, lost(register), phase)).toEqual([finding]);
  });

  test("is told by its chapter, where it has one", () => {
    expect(chaptersOf(registerLost, lost("risks"))).toEqual([2]);
    expect(chaptersOf(registerLost, lost("gapAnalysis"))).toEqual([null]);
  });

  test("is not told where it is none that we know", () => {
    expect(judged(registerLost, lost("horoscopes"))).toEqual([]);
  });

  test("is not missing as well", () => {
    const without = withRegisters((id) => id !== "risks" && id !== "actions", {
      problems: [{ kind: "lostRegister", register: "risks", sheet: "Config", cell: "O90", message: "It cannot be found." }],
    });
    expect(judged(registerNotInWorkbook, without)).toEqual(["blocks  The register Actions is not in this workbook; the gap analysis needs it."]);
  });
});

describe("a register that a phase needs", () => {
  const LIST = { registerList: { sheet: "Config", cell: "G5" } };
  const without = (id: string, more: Partial<WorkbookSnapshot> = LIST) => withRegisters((other) => other !== id, more);

  test.each<readonly [string, PhaseCode, readonly string[]]>([
    ["actions", "GAP", ["blocks Config!G5 The register Actions is not in this workbook; the gap analysis needs it."]],
    ["risks", "GAP", []],
    ["risks", "1", ["blocks Config!G5 The register Risks is not in this workbook; Phase 1 needs it."]],
    ["meetings", "1", []],
    ["meetings", "2", ["blocks Config!G5 The register Meetings is not in this workbook; Phase 2 needs it."]],
    ["spd", "2", []],
    ["spd", "2B", ["blocks Config!G5 The register SPD is not in this workbook; Phase 2B needs it."]],
    ["improvement", "2B", ["explain Config!G5 The register Improvement is not in this workbook; Phase 2 needs it."]],
    ["explanations", "2B", []],
  ])("%s, in phase %s", (id, phase, expected) => {
    expect(judged(registerNotInWorkbook, without(id), phase)).toEqual(expected);
  });

  test("is told without a place where Config has no list of registers", () => {
    expect(judged(registerNotInWorkbook, without("risks", { registerList: undefined } as object))).toEqual([
      "blocks  The register Risks is not in this workbook; Phase 1 needs it.",
    ]);
  });

  test("is told by its chapter, where it has one", () => {
    expect(chaptersOf(registerNotInWorkbook, without("risks"))).toEqual([2]);
    expect(chaptersOf(registerNotInWorkbook, without("gapAnalysis"))).toEqual([null]);
  });
});

describe("a register that has not begun", () => {
  const only = (...ids: readonly string[]) => withRegisters((id) => ids.includes(id));

  test.each<readonly [string, PhaseCode, readonly string[] | string]>([
    ["people", "GAP", ["explain People!A1 People is not started: it holds no record."]],
    ["people", "1", ["blocks People!A1 People is not started: it holds no record."]],
    ["readings", "1", "skipped: no data"],
    ["readings", "2", ["blocks Readings!A1 Readings is not started: it holds no record."]],
    ["training", "1", ["explain Training!A1 Training is not started: it holds no record."]],
    ["training", "2", ["blocks Training!A1 Training is not started: it holds no record."]],
    ["communications", "2B", ["explain Communications!A1 Communications is not started: it holds no record."]],
    ["incidents", "2B", "skipped: no data"],
    ["spd", "2B", "skipped: no data"],
  ])("%s, in phase %s", (id, phase, expected) => {
    expect(judged(registerNotStarted, only(id), phase)).toEqual(expected);
  });

  test("has begun with its first record", () => {
    expect(judged(registerNotStarted, { ...only("people", "risks"), rows: [rows(risks, [{ riskId: "RSK-001" }])] })).toEqual([
      "blocks People!A1 People is not started: it holds no record.",
    ]);
  });

  test("is told by its chapter, where it has one", () => {
    expect(chaptersOf(registerNotStarted, only("risks"))).toEqual([2]);
    expect(chaptersOf(registerNotStarted, only("gapAnalysis"))).toEqual([null]);
  });
});

test("a copy of a register that is not in the workbook is none", () => {
  const copy: StructureProblem = { kind: "twin", register: "horoscopes", table: "tblRisks5", sheet: "Risks (2)", cell: "A5", message: "A copy." };
  expect(judged(registerTwice, withProblem(copy))).toEqual([]);
});

test("a copy of a register is told by both tables, and each copy is a finding of its own", () => {
  const copy = (table: string): StructureProblem => ({ kind: "twin", register: "risks", table, sheet: "Risks (2)", cell: "A5", message: "A copy." });
  const { findings } = assess(bookOfExample(withProblem(copy("tblRisks5"), copy("tblRisks6"))), "2B", [registerTwice]);
  expect(findings.map(({ id, message }) => `${id} ${message}`)).toEqual([
    "S-05/risks/tblRisks5 The table tblRisks5 looks like a copy of Risks (table tblRisks).",
    "S-05/risks/tblRisks6 The table tblRisks6 looks like a copy of Risks (table tblRisks).",
  ]);
});
