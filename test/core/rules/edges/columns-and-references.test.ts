import { memberOutsideList } from "../../../../src/core/rules/member-outside-list";
import { nameNotOnPeople } from "../../../../src/core/rules/name-not-on-people";
import { numberOutsideLimits } from "../../../../src/core/rules/number-outside-limits";
import { referenceToNothing } from "../../../../src/core/rules/reference-to-nothing";
import { rows, type ExampleWorkbook } from "../../../../src/core/rules/rule";
import { actions } from "../../../../src/core/workbook/sheets/actions";
import { courses } from "../../../../src/core/workbook/sheets/courses";
import { findings } from "../../../../src/core/workbook/sheets/findings";
import { measures } from "../../../../src/core/workbook/sheets/measures";
import { metrics } from "../../../../src/core/workbook/sheets/metrics";
import { people } from "../../../../src/core/workbook/sheets/people";
import { risks } from "../../../../src/core/workbook/sheets/risks";
import { judged } from "./judged";

const RISK = rows(risks, [{ riskId: "RSK-001" }]);
const factors = (humanFactors: string): ExampleWorkbook => ({ rows: [RISK], raw: { risks: { "RSK-001": { humanFactors } } } });

test.each<readonly [string, ExampleWorkbook, readonly string[]]>([
  ["words of the list in any letters", factors("FATIGUE; stress"), []],
  [
    "a strange word among words of the list in any letters",
    factors("fatigue; Tired; STRESS"),
    ["blocks Risks!J2 “Human factors” of RSK-001 holds words outside its list: Tired."],
  ],
  [
    "four strange words",
    factors("Tired; Bored; Late; Ill"),
    ["blocks Risks!J2 “Human factors” of RSK-001 holds words outside its list: Tired, Bored and 2 more."],
  ],
  ["one strange word where a single choice belongs", { rows: [RISK], raw: { risks: { "RSK-001": { status: "Sleeping" } } } }, []],
  ["an error", { rows: [RISK], raw: { risks: { "RSK-001": { humanFactors: { error: "#N/A" } } } } }, []],
])("a cell for several choices with %s", (_what, example, expected) => {
  expect(judged(memberOutsideList, example)).toEqual(expected);
});

const owned = (owner: string, ...names: readonly (string | undefined)[]): ExampleWorkbook => ({
  rows: [
    rows(
      people,
      names.map((name, index) => ({ personId: `PER-00${index + 1}`, ...(name === undefined ? {} : { name }) })),
    ),
    rows(risks, [{ riskId: "RSK-001", owner }]),
  ],
});

test.each<readonly [string, ExampleWorkbook, readonly string[]]>([
  ["stands there in other letters", owned("SAM OKOYE", "Sam Okoye"), []],
  ["is a part of one that stands there", owned("Sam", "Sam Okoye"), ["advice Risks!W2 “Owner” of RSK-001 is “Sam”, who is not on People."]],
  [
    "is long",
    owned("The Head of Security at Kingsbridge", "Sam Okoye"),
    ["advice Risks!W2 “Owner” of RSK-001 is “The Head of Secur…”, who is not on People."],
  ],
  [
    "is “Null”, while a row of People has no name",
    owned("Null", "Sam Okoye", undefined),
    ["advice Risks!W2 “Owner” of RSK-001 is “Null”, who is not on People."],
  ],
  [
    "has nothing to be compared with, since People has lost its names",
    {
      ...owned("Sam", "Sam Okoye"),
      changed: {
        words: "The column Name of People was deleted.",
        snapshot: (sound) => {
          const register = sound.registers["people"];
          if (!register) return sound;
          const { name: _name, ...columns } = register.columns;
          return { ...sound, registers: { ...sound.registers, people: { ...register, columns } } };
        },
      },
    },
    [],
  ],
])("a name that %s", (_what, example, expected) => {
  expect(judged(nameNotOnPeople, example)).toEqual(expected);
});

const scored = (threat: number): ExampleWorkbook => ({ rows: [rows(risks, [{ riskId: "RSK-001", threat }])] });

test.each<readonly [string, ExampleWorkbook, readonly string[]]>([
  ["the lowest of its limits", scored(1), []],
  ["the highest of its limits", scored(5), []],
  ["below its limits", scored(0), ["blocks Risks!K2 “Threat” of RSK-001 is 0; it has to be from 1 to 5."]],
  ["above its limits", scored(6), ["blocks Risks!K2 “Threat” of RSK-001 is 6; it has to be from 1 to 5."]],
  ["between two levels", scored(2.5), ["blocks Risks!K2 “Threat” of RSK-001 is 2.5; it has to be a whole number."]],
  [
    "half a move of a date",
    { rows: [rows(actions, [{ actionId: "ACT-001", extensions: 1.5 }])] },
    ["blocks Actions!J2 “Extensions” of ACT-001 is 1.5; it has to be a whole number."],
  ],
  ["a decimal where decimals belong", { rows: [rows(metrics, [{ metricId: "COM-01", target: 0.95 }])] }, []],
  ["a text, which is another finding", { rows: [RISK], raw: { risks: { "RSK-001": { threat: "9" } } } }, []],
  ["a date far away, which is another finding", { rows: [rows(risks, [{ riskId: "RSK-001", nextReview: 1_000_000 }])] }, []],
])("a number that is %s", (_what, example, expected) => {
  expect(judged(numberOutsideLimits, example)).toEqual(expected);
});

const acted = (...ids: readonly string[]): ExampleWorkbook => ({
  rows: [rows(measures, [{ measureId: "MSR-001" }, { measureId: "MSR-002" }]), rows(risks, [{ riskId: "RSK-001", measures: ids }])],
});

test.each<readonly [string, ExampleWorkbook, readonly string[] | string]>([
  ["that are there, in any letters", acted("msr-001", "MSR-002"), []],
  ["of which one is not there", acted("MSR-001", "msr-009"), ["blocks Risks!N2 “Measures” of RSK-001 names msr-009, not found on Measures."]],
  ["that are nothing but a semicolon", { ...acted(), raw: { risks: { "RSK-001": { measures: " ; " } } } }, []],
  [
    "to one record, with a semicolon in it",
    { rows: [rows(findings, [{ findingId: "FND-001" }, { findingId: "FND-002", repeatOf: "FND-001; FND-003" }])] },
    ["blocks Findings!AF3 “Repeat of” of FND-002 names FND-001; FND-003, not found on Findings."],
  ],
  ["to one record in small letters", { rows: [rows(findings, [{ findingId: "FND-001" }, { findingId: "FND-002", repeatOf: "fnd-001" }])] }, []],
])("references %s", (_what, example, expected) => {
  expect(judged(referenceToNothing, example)).toEqual(expected);
});

test("references are not looked for where no register with records has any", () => {
  expect(judged(referenceToNothing, { rows: [rows(courses, [{ courseId: "CRS-001" }])] })).toBe("skipped: no data");
});

test("references into a register without its column of ids are not called wrong", () => {
  const example: ExampleWorkbook = {
    ...acted("MSR-009"),
    changed: {
      words: "The column Measure ID was deleted.",
      snapshot: (sound) => {
        const register = sound.registers["measures"];
        if (!register) return sound;
        const { measureId: _id, ...columns } = register.columns;
        return { ...sound, registers: { ...sound.registers, measures: { ...register, columns } } };
      },
    },
  };
  expect(judged(referenceToNothing, example)).toEqual([]);
});
