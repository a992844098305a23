import { on, type PlantedFault } from "./planted-fault";

export const plantedRisksMetrics: readonly PlantedFault[] = [
  {
    rule: "R-28",
    what: "a risk whose review is overdue",
    change: { edit: { risks: { "RSK-002": { nextReview: on("2026-10-30") } } } },
    finds: ["R-28/RSK-002/nextReview"],
  },
];
