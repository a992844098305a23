import { isoOfSerial } from "../workbook/serial-day";
import { suppliers } from "../workbook/sheets/suppliers";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { defineRule, on, rows } from "./rule";

export const supplierApprovalExpired = defineRule({
  id: "R-42",
  title: "Approval of a supplier or client in use has expired",
  action: "Stop using it and set Status to Suspended, or enter the new Approval valid to.",
  why: "What comes from somebody whose approval has ended does not count as secure.",
  source: "our suggestion",
  chapter: 4,
  severity: { "2": "blocks" },
  reads: [suppliers],
  example: {
    passes: { rows: [rows(suppliers, [{ supplierId: "SUP-001", status: "IN_USE", approvalKind: "HAULIER", approvalValidTo: on("2026-10-15") }])] },
    fails: { rows: [rows(suppliers, [{ supplierId: "SUP-001", status: "IN_USE", approvalKind: "HAULIER", approvalValidTo: on("2026-10-14") }])] },
  },
  check: (book) =>
    forEach(
      book
        .records(suppliers)
        .filter((other) => other.status === "IN_USE" && other.approvalKind !== "NOT_REQUIRED" && other.approvalValidTo !== undefined),
      (supplier) => {
        const end = supplier.approvalValidTo ?? Infinity;
        if (end >= book.asOf) return undefined;
        return {
          at: atCell(suppliers, supplier, "approvalValidTo"),
          message: `${supplier.supplierId ?? "A supplier"} is in use, but its approval ended on ${isoOfSerial(end)}.`,
        };
      },
    ),
});
