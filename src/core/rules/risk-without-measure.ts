import { risks } from "../workbook/sheets/risks";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { isUnreadable } from "./is-unreadable";
import { openRisks, riskName } from "./open-risks";
import { defineRule, rows } from "./rule";

export const riskWithoutMeasure = defineRule({
  id: "R-32",
  title: "Risk without a measure",
  action: "Enter the ids of its measures, or choose Accept or Avoid as treatment.",
  why: "A risk that is to be reduced needs something that reduces it.",
  source: { document: "CAP 1273", place: "chapter 2" },
  chapter: 2,
  severity: { "1": "explain" },
  reads: [risks],
  example: {
    passes: { rows: [rows(risks, [{ riskId: "RSK-001", status: "OPEN", treatment: "ACCEPT" }])] },
    fails: { rows: [rows(risks, [{ riskId: "RSK-001", status: "OPEN", treatment: "REDUCE" }])] },
  },
  check: (book) =>
    forEach(openRisks(book), (risk) => {
      const isLeftAlone = risk.treatment === "ACCEPT" || risk.treatment === "AVOID" || isUnreadable(risks, risk, "treatment", book);
      if (isLeftAlone || (risk.measures ?? []).length > 0 || isUnreadable(risks, risk, "measures", book)) return undefined;
      return { at: atCell(risks, risk, "measures"), message: `No measure acts on ${riskName(risk)}, and it is not to be accepted or avoided.` };
    }),
});
