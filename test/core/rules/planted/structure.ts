import type { PlantedFault } from "./planted-fault";

export const plantedStructure: readonly PlantedFault[] = [
  {
    rule: "S-16",
    what: "no sites",
    change: { settings: { sites: null } },
    finds: ["S-16/config/sites"],
  },
  {
    rule: "S-18",
    what: "a changed rule that there is not",
    change: { add: { ruleChanges: [{ rule: "R-999", severity: "INFO", reason: "A slip.", decidedBy: "Priya Raman", decidedOn: 46000 }] } },
    finds: ["S-18/R-999/rule"],
  },
  {
    rule: "S-18",
    what: "a blocking rule that somebody would make milder, and a number for a rule without one",
    change: {
      add: { ruleChanges: [{ rule: "S-01", severity: "ADVICE", number: 3, reason: "A wish.", decidedBy: "Priya Raman", decidedOn: 46000 }] },
    },
    finds: ["S-18/S-01/severity", "S-18/S-01/number"],
  },
];
