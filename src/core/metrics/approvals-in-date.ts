import { countWithout } from "../workbook/calculations/count-without";
import type { CodeOf } from "../workbook/define-list";
import type { approvalKind } from "../workbook/lists/approval-kind";
import type { RegisterCounter } from "../workbook/register-counter";
import { suppliers } from "../workbook/sheets/suppliers";
import { countRecords } from "./count-records";

/** Suppliers in use that need an approval of one of these kinds, and those of them whose approval is in date; clients that we serve are none of them. */
export function approvalsInDate(kinds: readonly CodeOf<typeof approvalKind>[]): RegisterCounter {
  const sum = (more: string) =>
    kinds.map((kind) => countWithout(`{suppliers.approvalKind},{label approvalKind ${kind}},${IN_USE}${more}`, [PROVIDED])).join("+");
  return {
    reads: ["suppliers"],
    numerator: sum(',{suppliers.approvalValidTo},">="&{@lastPeriod}'),
    denominator: sum(""),
    count: (book, { end }) =>
      countRecords(suppliers, book, (supplier) => {
        if (supplier.status !== "IN_USE" || supplier.direction === "PROVIDED") return undefined;
        if (supplier.approvalKind === undefined) return "it does not say which approval they need";
        if (!kinds.includes(supplier.approvalKind)) return undefined;
        return { numerator: supplier.approvalValidTo !== undefined && supplier.approvalValidTo >= end ? 1 : 0, denominator: 1 };
      }),
  };
}

const IN_USE = "{suppliers.status},{label supplierStatus IN_USE}";
const PROVIDED = "{suppliers.direction},{label supplierDirection PROVIDED}";
