import { isoOfSerial } from "../workbook/serial-day";
import { suppliers } from "../workbook/sheets/suppliers";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { defineRule, on, rows } from "./rule";

/** Critical suppliers need a day for the next check; of the others only a day that has passed is reported. */
export const supplierCheckOverdue = defineRule({
  id: "R-41",
  title: "Check of a supplier overdue",
  action: "Check the supplier, then enter Last check on and the new Next check due.",
  why: "The entity itself has to make sure that others deliver the security that was agreed.",
  source: { document: "CAP 1273", place: "chapter 4" },
  chapter: 4,
  severity: { "2": "explain" },
  reads: [suppliers],
  limit: { words: "days after Next check due before it counts as overdue", value: 0, looser: "higher" },
  example: {
    passes: { rows: [rows(suppliers, [{ supplierId: "SUP-001", status: "IN_USE", nextCheckDue: on("2026-10-15") }])] },
    fails: { rows: [rows(suppliers, [{ supplierId: "SUP-001", status: "IN_USE", nextCheckDue: on("2026-10-14") }])] },
  },
  check: (book, { limit }) => {
    const needsDay = (supplier: { criticality?: string | undefined; direction?: string | undefined }) =>
      supplier.criticality === "CRITICAL" && supplier.direction !== "PROVIDED";
    return forEach(
      book.records(suppliers).filter((other) => other.status === "IN_USE" && (other.nextCheckDue !== undefined || needsDay(other))),
      (supplier) => {
        const name = supplier.supplierId ?? "A supplier";
        const at = atCell(suppliers, supplier, "nextCheckDue");
        const due = supplier.nextCheckDue ?? Infinity;
        if (due + limit < book.asOf) return { at, message: `The check of ${name} was due on ${isoOfSerial(due)}.` };
        if (book.nothing(suppliers, supplier, "nextCheckDue") === "empty")
          return { at, message: `${name} is critical, and no next check is planned.`, action: "Plan a check and enter the day in Next check due." };
        return undefined;
      },
    );
  },
});
