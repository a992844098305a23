import { riskBand } from "../workbook/lists/risk-band";
import { atSetting } from "./fault";
import { defineRule, NO_DATA } from "./rule";

export const toleranceAtHighestBand = defineRule({
  id: "X-08",
  title: "Tolerance set to the highest band",
  action: "Choose a lower band under Tolerance on Config.",
  why: "The Accountable Manager has to accept what is above the tolerance, and nothing would be.",
  source: { document: "CAP 1273", place: "chapter 2" },
  chapter: 2,
  severity: { GAP: "advice", "1": "explain" },
  reads: [],
  example: {
    passes: { settings: { riskTolerance: "MEDIUM_LOW" }, rows: [] },
    fails: { settings: { riskTolerance: "HIGH" }, rows: [] },
  },
  check: (book) => {
    const tolerance = book.setting("riskTolerance");
    if (tolerance === null) return NO_DATA;
    const [highest] = riskBand.codes;
    const name = book.label(riskBand.id, highest.code);
    return tolerance === highest.code
      ? [{ at: atSetting("riskTolerance"), message: `With the tolerance ${name}, the Accountable Manager never has to accept a risk.` }]
      : [];
  },
});
