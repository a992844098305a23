import { risks } from "../../workbook/sheets/risks";
import { countIdentified, identified } from "../count-identified";
import { defineMetric } from "../metric-card";
import { showsCode } from "../../workbook/layout/shown-value";
import { isWithin, withinPeriod } from "../within-period";

/** The register keeps the last review and the next one: the review that was due then, and the one that is due and has not been done. */
const REVIEWED = withinPeriod("{risks.reviewWasDue}");
const OPEN = `${withinPeriod("{risks.nextReview}")},${identified("{risks.review}")}`;

export const com20 = defineMetric({
  id: "COM-20",
  name: "Risk reviews on time",
  form: "QN",
  sectors: "ALL",
  purpose: "Tells whether risks are looked at again when they should be",
  formulaKind: "PROPORTION",
  numerator: "Risk reviews done by their due date",
  denominator: "Risk reviews due, done or not",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 1,
  amber: 1,
  red: 0.9,
  suggested: true,
  frequency: "Q",
  nMin: null,
  source: {
    kind: "register",
    register: "risks",
    counter: {
      reads: ["risks"],
      numerator: `COUNTIFS(${REVIEWED},{risks.lastReviewState},{label dueState DONE})`,
      denominator: `COUNTIFS(${REVIEWED},${identified("{risks.lastReviewState}")})+COUNTIFS(${OPEN})-COUNTIFS(${OPEN},{risks.status},{label riskStatus CLOSED})`,
      count: (book, period) =>
        countIdentified(risks, book, (risk) => {
          const wasDue = isWithin(risk.reviewWasDue, period);
          const isDue = isWithin(risk.nextReview, period) && risk.status !== "CLOSED";
          if (wasDue || isDue) {
            const onTime = wasDue && showsCode(risks, "lastReviewState", "DONE", risk, book);
            return { numerator: onTime ? 1 : 0, denominator: Number(wasDue) + Number(isDue) };
          }
          return isWithin(risk.lastReview, period) && risk.reviewWasDue === undefined ? "it does not say by when its last review was due" : undefined;
        }),
    },
  },
  dataKind: "CENSUS",
  chart: "XMR",
  chapters: [2],
  riskCategories: "ALL",
  trap: "Count everything that was due in the period, done or not: leaving out what was never done flatters the figure",
  definitionVersion: 1,
});
