import { bandsA } from "../workbook/sheets/bands-a";
import { measures } from "../workbook/sheets/measures";
import { metrics } from "../workbook/sheets/metrics";
import { bandRank } from "../workbook/sheets/risk-scoring";
import { risks } from "../workbook/sheets/risks";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { isUnreadable } from "./is-unreadable";
import { metricsOfRisk } from "./metrics-of-risk";
import { openRisks, riskName } from "./open-risks";
import { residualBand } from "./residual-risk";
import { defineRule, rows } from "./rule";

const FROM = bandRank("MEDIUM_HIGH");
const HIGH = { riskId: "RSK-001", status: "OPEN", treatment: "REDUCE", residualThreat: 4, residualConsequence: 4, residualVulnerability: 3 } as const;
const BANDS = rows(bandsA, [{ band: "MEDIUM_HIGH", fromScore: 43 }]);
const SEALS = rows(measures, [{ measureId: "MSR-001", title: "Seals checked", status: "IN_PLACE", metrics: ["COM-05"] }]);

export const highRiskWithoutQualityMetric = defineRule({
  id: "R-33",
  title: "High residual risk without a quality or output metric",
  action: "Give one of its measures an active Qualitative or Output metric on Measures.",
  why: "Counting how often something was done does not show that it protects.",
  source: { document: "CAP 1273", place: "chapters 2 and 5" },
  chapter: 2,
  severity: { "1": "explain" },
  reads: [risks, measures, metrics],
  example: {
    passes: {
      rows: [BANDS, rows(risks, [{ ...HIGH, measures: ["MSR-001"] }]), SEALS, rows(metrics, [{ metricId: "COM-05", active: "YES", form: "QL" }])],
    },
    fails: {
      rows: [BANDS, rows(risks, [{ ...HIGH, measures: ["MSR-001"] }]), SEALS, rows(metrics, [{ metricId: "COM-05", active: "YES", form: "QN" }])],
    },
  },
  check: (book) =>
    forEach(
      openRisks(book).filter((risk) => bandRank(residualBand(risk, book)) >= FROM),
      (risk) => {
        // Without any measure the risk is the matter of R-32, unless it is to be accepted or avoided.
        const hasNone = (risk.measures ?? []).length === 0 && risk.treatment !== "ACCEPT" && risk.treatment !== "AVOID";
        if (hasNone || isUnreadable(risks, risk, "measures", book)) return undefined;
        const isShown = metricsOfRisk(risk, book).some(
          (metric) => metric.form === "QL" || metric.form === "OUT" || isUnreadable(metrics, metric, "form", book),
        );
        return isShown
          ? undefined
          : { at: atCell(risks, risk, "measures"), message: `No active Qualitative or Output metric watches ${riskName(risk)}.` };
      },
    ),
});
