import { defineList } from "../define-list";

export const regionB = defineList({
  id: "regionB",
  title: "Risk region (method B)",
  purpose: "What the matrix says must happen",
  codes: [
    { code: "INTOLERABLE", label: "Intolerable", meaning: "Act now or stop the activity", score: 3 },
    { code: "TOLERABLE", label: "Tolerable", meaning: "Acceptable with mitigation and a management decision", score: 2 },
    { code: "ACCEPTABLE", label: "Acceptable", meaning: "Acceptable as it is", score: 1 },
  ],
  scoreHeading: "Rank",
  source: "ICAO safety management guidance (general knowledge)",
});
