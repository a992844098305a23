import { assess } from "../../../src/core/assessment/assess";
import { criticalSupplierWithoutClauses } from "../../../src/core/rules/critical-supplier-without-clauses";
import { on, rows } from "../../../src/core/rules/rule";
import { supplierApprovalExpired } from "../../../src/core/rules/supplier-approval-expired";
import { supplierCheckOverdue } from "../../../src/core/rules/supplier-check-overdue";
import { supplierContractEnded } from "../../../src/core/rules/supplier-contract-ended";
import type { RecordFor } from "../../../src/core/workbook/records-for";
import { suppliers } from "../../../src/core/workbook/sheets/suppliers";
import { bookOfExample } from "../../../src/core/reports/book-of-example";

type Supplier = RecordFor<typeof suppliers.columns>;

const LONG_AGO = on("2026-01-31");
const RULES = [criticalSupplierWithoutClauses, supplierCheckOverdue, supplierApprovalExpired, supplierContractEnded];

/** A haulier for whom everything has run out. */
const LAPSED: Supplier = {
  supplierId: "SUP-001",
  direction: "RECEIVED",
  status: "IN_USE",
  criticality: "CRITICAL",
  securityClauses: "NO",
  auditRights: "NO",
  approvalKind: "HAULIER",
  approvalValidTo: LONG_AGO,
  contractEnd: LONG_AGO,
  nextCheckDue: LONG_AGO,
};

function check(supplier: Supplier) {
  return assess(bookOfExample({ rows: [rows(suppliers, [supplier])] }), "2B", RULES);
}

function found(supplier: Supplier): readonly string[] {
  return check(supplier)
    .findings.map(({ rule }) => rule)
    .sort();
}

test("a critical supplier in use is held to its contract, its approval and its checks", () => {
  expect(found(LAPSED)).toEqual(["R-40", "R-40", "R-41", "R-42", "R-43"]);
});

test.each(["SUSPENDED", "ENDED"] as const)("a supplier that is %s is left alone, and counts as nothing to look at", (status) => {
  const { findings, rules } = check({ ...LAPSED, status });
  expect(findings).toEqual([]);
  expect(rules.skipped.map(({ reason }) => reason)).toEqual(RULES.map(() => "no data"));
});

test("a client whom we serve owes us no clauses, but its approval, contract and check have their day", () => {
  expect(found({ ...LAPSED, direction: "PROVIDED" })).toEqual(["R-41", "R-42", "R-43"]);
});

test("clauses and a planned check are asked of critical suppliers alone", () => {
  expect(found({ supplierId: "SUP-002", direction: "RECEIVED", status: "IN_USE", criticality: "CRITICAL", securityClauses: "NO" })).toEqual([
    "R-40",
    "R-41",
  ]);
  expect(found({ supplierId: "SUP-002", direction: "RECEIVED", status: "IN_USE", criticality: "IMPORTANT", securityClauses: "NO" })).toEqual([]);
});

test("a client who is critical needs no planned check", () => {
  expect(found({ supplierId: "SUP-009", direction: "PROVIDED", status: "IN_USE", criticality: "CRITICAL" })).toEqual([]);
});

test("clauses and audit rights that nobody has answered are no finding of this rule", () => {
  expect(check({ supplierId: "SUP-001", status: "IN_USE", criticality: "CRITICAL", nextCheckDue: on("2026-12-01") }).findings).toEqual([]);
});

test("an approval that is not required cannot expire, one without a kind can", () => {
  expect(found({ supplierId: "SUP-004", status: "IN_USE", approvalKind: "NOT_REQUIRED", approvalValidTo: LONG_AGO })).toEqual([]);
  expect(found({ supplierId: "SUP-004", status: "IN_USE", approvalValidTo: LONG_AGO })).toEqual(["R-42"]);
});

test("an expired approval blocks from Phase 2 on, an ended contract is to be explained from the first gap analysis", () => {
  const book = bookOfExample({ rows: [rows(suppliers, [LAPSED])] });
  const severities = (phase: "GAP" | "1" | "2") => assess(book, phase, RULES).findings.map(({ rule, severity }) => `${rule} ${severity}`);
  expect(severities("GAP")).toEqual(["R-43 explain"]);
  expect(severities("1")).toEqual(["R-40 explain", "R-40 explain", "R-43 explain"]);
  expect(severities("2")).toContain("R-42 blocks");
});
