import type { Finding } from "../../../src/core/assessment/finding";
import { groupedFindings } from "../../../src/core/assessment/grouped-findings";

function finding(id: string, others: Partial<Finding> = {}): Finding {
  const [rule = "", row = ""] = id.split("/");
  return {
    id,
    rule,
    severity: "explain",
    phase: "1",
    chapter: 2,
    register: "risks",
    row,
    sheet: "Risks",
    cell: "A6",
    message: `${row} lacks something.`,
    action: "Fill it in.",
    source: "our suggestion",
    ...others,
  };
}

const idsOf = (findings: readonly Finding[]) => groupedFindings(findings).map((group) => group.findings.map(({ id }) => id));

test("what one rule says of one column is told once", () => {
  expect(idsOf([finding("C-01/RSK-001/owner"), finding("C-01/RSK-002/title"), finding("C-01/RSK-002/owner")])).toEqual([
    ["C-01/RSK-001/owner", "C-01/RSK-002/owner"],
    ["C-01/RSK-002/title"],
  ]);
});

test.each([
  ["another severity", { severity: "advice" }],
  ["another thing to do", { action: "Ask the owner." }],
] as const)("%s is another group", (_title, others) => {
  expect(idsOf([finding("R-25/RSK-001/owner"), finding("R-25/RSK-002/owner", others)])).toHaveLength(2);
});

test("registers that are not started are told together", () => {
  const empty = (register: string, column: string) => finding(`S-04/${register}/${column}`, { row: null, register });
  expect(idsOf([empty("people", "personId"), empty("risks", "riskId")])).toHaveLength(1);
});

test("groups stand in the order of their first finding", () => {
  expect(idsOf([finding("R-28/RSK-002/nextReview"), finding("R-25/RSK-001/owner"), finding("R-28/RSK-001/nextReview")])).toEqual([
    ["R-28/RSK-002/nextReview", "R-28/RSK-001/nextReview"],
    ["R-25/RSK-001/owner"],
  ]);
});
