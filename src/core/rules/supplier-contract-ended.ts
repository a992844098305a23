import { isoOfSerial } from "../workbook/serial-day";
import { suppliers } from "../workbook/sheets/suppliers";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { defineRule, on, rows } from "./rule";

export const supplierContractEnded = defineRule({
  id: "R-43",
  title: "Contract with a supplier or client in use has ended",
  action: "Enter the Contract end of the new contract, or set Status to Ended.",
  why: "Without a contract nobody owes what it says about security.",
  source: "our suggestion",
  chapter: 4,
  severity: { GAP: "explain" },
  reads: [suppliers],
  limit: { words: "days after Contract end before it counts as ended", value: 0, looser: "higher" },
  example: {
    passes: { rows: [rows(suppliers, [{ supplierId: "SUP-001", status: "IN_USE", contractEnd: on("2026-10-15") }])] },
    fails: { rows: [rows(suppliers, [{ supplierId: "SUP-001", status: "IN_USE", contractEnd: on("2026-10-14") }])] },
  },
  check: (book, { limit }) =>
    forEach(
      book.records(suppliers).filter((other) => other.status === "IN_USE" && other.contractEnd !== undefined),
      (supplier) => {
        const end = supplier.contractEnd ?? Infinity;
        if (end + limit >= book.asOf) return undefined;
        return {
          at: atCell(suppliers, supplier, "contractEnd"),
          message: `${supplier.supplierId ?? "A supplier"} is in use, but its contract ended on ${isoOfSerial(end)}.`,
        };
      },
    ),
});
