import { criticalSupplierWithoutClauses } from "../../../../src/core/rules/critical-supplier-without-clauses";
import { rows } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { suppliers } from "../../../../src/core/workbook/sheets/suppliers";
import { judged } from "./judged";
import { without } from "./without";

type Supplier = RecordFor<typeof suppliers.columns>;

const GUARDS: Supplier = {
  supplierId: "SUP-001",
  direction: "RECEIVED",
  status: "IN_USE",
  criticality: "CRITICAL",
  securityClauses: "YES",
  auditRights: "YES",
};

test.each([
  ["says what is owed and that it may be checked", GUARDS, []],
  [
    "says nothing of security",
    { ...GUARDS, securityClauses: "NO" },
    ["explain Suppliers!J2 SUP-001 is critical, and its contract has no security clauses."],
  ],
  [
    "gives no right to check",
    { ...GUARDS, auditRights: "NO" },
    ["explain Suppliers!K2 SUP-001 is critical, and its contract gives us no right to check."],
  ],
  [
    "is that of a supplier without an id",
    { ...without(GUARDS, "supplierId"), securityClauses: "NO" },
    ["explain Suppliers!J2 A supplier is critical, and its contract has no security clauses."],
  ],
  ["has not been looked at yet", without(GUARDS, "securityClauses", "auditRights"), []],
  ["is about what we do for others", { ...GUARDS, direction: "PROVIDED", securityClauses: "NO" }, "skipped: no data"],
] as const)("the contract with a critical supplier %s", (_what, supplier, expected) => {
  expect(judged(criticalSupplierWithoutClauses, { rows: [rows(suppliers, [supplier])] })).toEqual(expected);
});
