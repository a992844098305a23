import { assess } from "../../../src/core/assessment/assess";
import { phases, type PhaseCode } from "../../../src/core/framework/assessment-phase";
import { allRules } from "../../../src/core/rules";
import { severityAt } from "../../../src/core/rules/severity";
import { plantedFaults } from "./planted";
import { plantedElsewhere } from "./planted/elsewhere";
import type { SnapshotBook } from "../../../src/core/workbook/snapshot-book";
import { sampleWith } from "./sample-with";

const byId = new Map(allRules.map((rule) => [rule.id, rule]));
const ALL_PHASES = phases.map(({ code }) => code);

function idsIn(book: SnapshotBook, phase: PhaseCode): readonly string[] {
  return assess(book, phase).findings.map(({ id }) => id);
}

const sound = sampleWith({});
const clean = new Map(ALL_PHASES.map((phase) => [phase, idsIn(sound, phase)]));

function belongsTo(finding: string, phase: PhaseCode): boolean {
  const rule = byId.get(finding.slice(0, finding.indexOf("/")));
  return rule !== undefined && severityAt(rule.severity, phase) !== undefined;
}

describe.each(plantedFaults.map((fault) => [`${fault.rule} finds ${fault.what}`, fault] as const))(
  "%s",
  (_title, { rule, change, finds, early = [], loses = [], phases: lookedAt = ALL_PHASES }) => {
    let spoilt: SnapshotBook;
    beforeAll(() => {
      spoilt = sampleWith(change);
    });

    test("and is among what is found", () => {
      expect(finds.some((id) => id.startsWith(`${rule}/`))).toBe(true);
    });

    test.each(lookedAt)("in phase %s where it belongs there, and nothing else", (phase) => {
      const before = clean.get(phase) ?? [];
      const after = idsIn(spoilt, phase);
      const expectedEarly = belongsTo(`${rule}/`, phase) ? [] : early;
      expect(after.filter((id) => !before.includes(id)).sort()).toEqual([...finds.filter((id) => belongsTo(id, phase)), ...expectedEarly].sort());
      expect(before.filter((id) => !after.includes(id)).sort()).toEqual(loses.filter((id) => before.includes(id)).sort());
    });
  },
);

test.each(allRules.map((rule) => rule.id))("%s has a planted fault", (id) => {
  expect([...plantedFaults.map((fault) => fault.rule), ...plantedElsewhere]).toContain(id);
});
