import { suppliers } from "../workbook/sheets/suppliers";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { defineRule, rows } from "./rule";

/** An answer that is not there yet is left to the general rule on required cells. */
export const criticalSupplierWithoutClauses = defineRule({
  id: "R-40",
  title: "Critical supplier without security clauses or audit rights",
  action: "Agree on it in the contract or in a letter, then set the cell to Yes.",
  why: "The responsibility stays with the entity, so the contract has to say what is owed and that it may be checked.",
  source: { document: "CAP 1273", place: "chapter 4" },
  chapter: 4,
  severity: { "1": "explain" },
  reads: [suppliers],
  example: {
    passes: {
      rows: [
        rows(suppliers, [
          { supplierId: "SUP-001", direction: "RECEIVED", status: "IN_USE", criticality: "CRITICAL", securityClauses: "YES", auditRights: "YES" },
        ]),
      ],
    },
    fails: {
      rows: [
        rows(suppliers, [
          { supplierId: "SUP-001", direction: "RECEIVED", status: "IN_USE", criticality: "CRITICAL", securityClauses: "YES", auditRights: "NO" },
        ]),
      ],
    },
  },
  check: (book) =>
    forEach(
      book.records(suppliers).filter((other) => other.status === "IN_USE" && other.criticality === "CRITICAL" && other.direction !== "PROVIDED"),
      (supplier) => {
        const name = supplier.supplierId ?? "A supplier";
        return [
          ...(supplier.securityClauses === "NO"
            ? [{ at: atCell(suppliers, supplier, "securityClauses"), message: `${name} is critical, and its contract has no security clauses.` }]
            : []),
          ...(supplier.auditRights === "NO"
            ? [{ at: atCell(suppliers, supplier, "auditRights"), message: `${name} is critical, and its contract gives us no right to check.` }]
            : []),
        ];
      },
    ),
});
