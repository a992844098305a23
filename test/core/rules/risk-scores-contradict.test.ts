import { assess } from "../../../src/core/assessment/assess";
import { riskScoresContradict } from "../../../src/core/rules/risk-scores-contradict";
import { rows } from "../../../src/core/rules/rule";
import type { RecordFor } from "../../../src/core/workbook/records-for";
import { risks } from "../../../src/core/workbook/sheets/risks";
import { bookOfExample } from "../../../src/core/reports/book-of-example";

function found(risk: RecordFor<typeof risks.columns>, riskMethod: "A" | "B"): readonly string[] {
  const book = bookOfExample({ settings: { riskMethod }, rows: [rows(risks, [{ riskId: "RSK-001", status: "OPEN", ...risk }])] });
  return assess(book, "GAP", [riskScoresContradict]).findings.map(({ id, message }) => `${id}: ${message}`);
}

describe("the scores of a risk", () => {
  test("in method B are its likelihoods: residual above inherent is found at the residual one", () => {
    expect(found({ likelihoodB: 3, residualLikelihoodB: 4, severityB: "B" }, "B")).toEqual([
      "R-30/RSK-001/residualLikelihoodB: RSK-001: residual likelihood 4 is above inherent likelihood 3.",
    ]);
  });

  test("in method B, target above residual is found at the target one", () => {
    expect(found({ likelihoodB: 4, residualLikelihoodB: 2, targetLikelihoodB: 3 }, "B")).toEqual([
      "R-30/RSK-001/targetLikelihoodB: RSK-001: target likelihood 3 is above residual likelihood 2.",
    ]);
  });

  test("of the method that is not in use are left alone", () => {
    expect(found({ likelihoodB: 3, residualLikelihoodB: 4 }, "A")).toEqual([]);
  });

  test("may stay equal", () => {
    expect(found({ likelihoodB: 3, residualLikelihoodB: 3, targetLikelihoodB: 3 }, "B")).toEqual([]);
  });

  test("of a closed risk are history", () => {
    expect(found({ likelihoodB: 3, residualLikelihoodB: 4, status: "CLOSED" }, "B")).toEqual([]);
  });
});
