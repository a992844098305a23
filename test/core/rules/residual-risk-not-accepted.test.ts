import { assess } from "../../../src/core/assessment/assess";
import { residualRiskNotAccepted } from "../../../src/core/rules/residual-risk-not-accepted";
import { riskAcceptanceLapsed } from "../../../src/core/rules/risk-acceptance-lapsed";
import { on, rows } from "../../../src/core/rules/rule";
import type { RecordFor } from "../../../src/core/workbook/records-for";
import { matrixB } from "../../../src/core/workbook/sheets/matrix-b";
import { people } from "../../../src/core/workbook/sheets/people";
import { risks } from "../../../src/core/workbook/sheets/risks";
import { bookOfExample } from "../../../src/core/reports/book-of-example";

/** Method B, in which the cell 3C is Medium and 3E is Low; tolerance is Medium-Low. */
function found(risk: RecordFor<typeof risks.columns>): readonly string[] {
  const book = bookOfExample({
    settings: { riskMethod: "B", riskTolerance: "MEDIUM_LOW" },
    rows: [
      rows(matrixB, [
        { likelihood: 3, severity: "C", region: "TOLERABLE", band: "MEDIUM" },
        { likelihood: 3, severity: "E", region: "ACCEPTABLE", band: "LOW" },
      ]),
      rows(people, [
        { personId: "PER-001", name: "Ada Quill", role: "ACCOUNTABLE_MANAGER", endedOn: on("2026-08-10") },
        { personId: "PER-002", name: "Ben Frost", role: "ACCOUNTABLE_MANAGER", appointedOn: on("2026-08-11") },
        { personId: "PER-003", name: "Cora Lund", role: "DEPUTY", deputyFor: "Ben Frost" },
      ]),
      rows(risks, [{ riskId: "RSK-001", status: "OPEN", residualLikelihoodB: 3, severityB: "C", acceptanceValidTo: on("2027-03-01"), ...risk }]),
    ],
  });
  return assess(book, "2", [residualRiskNotAccepted, riskAcceptanceLapsed]).findings.map(({ id }) => id);
}

const NOT_ACCEPTED = ["R-26/RSK-001/acceptedBy"];

describe("a residual risk above tolerance", () => {
  test("is accepted by whoever was Accountable Manager on that very day", () => {
    expect(found({ acceptedBy: "Ada Quill", acceptedOn: on("2026-08-10") })).toEqual([]);
    expect(found({ acceptedBy: "ben frost ", acceptedOn: on("2026-08-11") })).toEqual([]);
    expect(found({ acceptedBy: "Ada Quill", acceptedOn: on("2026-08-11") })).toEqual(NOT_ACCEPTED);
    expect(found({ acceptedBy: "Ben Frost", acceptedOn: on("2026-08-10") })).toEqual(NOT_ACCEPTED);
  });

  test("is not accepted by a deputy, by a stranger, or in advance", () => {
    expect(found({ acceptedBy: "Cora Lund", acceptedOn: on("2026-09-01") })).toEqual(NOT_ACCEPTED);
    expect(found({ acceptedBy: "Dan Other", acceptedOn: on("2026-09-01") })).toEqual(NOT_ACCEPTED);
    expect(found({ acceptedBy: "Ben Frost", acceptedOn: on("2026-10-16") })).toEqual(NOT_ACCEPTED);
  });

  test("needs nobody's acceptance once it is closed", () => {
    expect(found({ status: "CLOSED" })).toEqual([]);
  });
});

describe("a residual risk within tolerance", () => {
  test("needs no acceptance", () => {
    expect(found({ severityB: "E" })).toEqual([]);
  });

  test("may let an old acceptance run out, unless its status rests on it", () => {
    const ended = { severityB: "E", acceptedBy: "Cora Lund", acceptedOn: on("2026-01-05"), acceptanceValidTo: on("2026-10-14") } as const;
    expect(found(ended)).toEqual([]);
    expect(found({ ...ended, status: "ACCEPTED" })).toEqual(["R-27/RSK-001/acceptanceValidTo"]);
    expect(found({ ...ended, status: "ACCEPTED", acceptanceValidTo: on("2026-10-15") })).toEqual([]);
  });
});
