import { assess } from "../../src/core/assessment/assess";
import { phases } from "../../src/core/framework/assessment-phase";
import { allRules } from "../../src/core/rules";
import { plantedFaults } from "../core/rules/planted";
import { sampleWith } from "../core/rules/sample-with";

/** It looks at what the entity changed in the others, so it needs them. */
const JUDGES_THE_RULES = "S-18";

/** The planted faults again, each seen by its own rule alone: the tests run every rule over each of them, which is too slow for a thousand mutants. */
describe.each(plantedFaults.map((fault) => [`${fault.rule} alone finds ${fault.what}`, fault] as const))(
  "%s",
  (_title, { rule, change, finds, phases: own }) => {
    test("where it was planted", () => {
      const alone = rule === JUDGES_THE_RULES ? allRules : allRules.filter(({ id }) => id === rule);
      const phase = own?.at(-1) ?? phases.at(-1)?.code ?? "2B";
      const before = assess(sampleWith({}), phase, alone).findings.map(({ id }) => id);
      const after = assess(sampleWith(change), phase, alone).findings.map(({ id }) => id);
      expect(after.filter((id) => id.startsWith(`${rule}/`) && !before.includes(id)).sort()).toEqual(
        finds.filter((id) => id.startsWith(`${rule}/`)).sort(),
      );
    });
  },
);
