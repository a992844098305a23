import { defineList } from "../define-list";

export const implementationLevel = defineList({
  id: "implementationLevel",
  title: "Implementation level",
  purpose: "How far a process has come from plan to proven effect",
  codes: [
    { code: "PLANNED", label: "Planned", meaning: "A credible plan with a date exists", score: 1 },
    { code: "DOCUMENTED", label: "Documented", meaning: "The process is written and approved, as Phase 1 looks for", score: 2 },
    { code: "OPERATING", label: "Operating", meaning: "The process is in use and leaves records, the least that Phase 2 looks for", score: 3 },
    { code: "EFFECTIVE", label: "Effective", meaning: "The process is in use and data show that it achieves its aim", score: 4 },
  ],
  scoreHeading: "Step",
  source: "CAP 1273 (phases); levels suggested",
});
