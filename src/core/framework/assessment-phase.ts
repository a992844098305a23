/** Phases of a SeMS in the order in which an entity goes through them (CAP 1273; CAA SeMS FAQ). */
export const phases = [
  { code: "GAP", name: "Gap analysis", standard: "Where we stand today" },
  { code: "1", name: "Phase 1", standard: "Present and Suitable" },
  { code: "2", name: "Phase 2", standard: "Operating and Effective" },
  { code: "2B", name: "Phase 2B", standard: "Continued assurance" },
] as const;

export type PhaseCode = (typeof phases)[number]["code"];
