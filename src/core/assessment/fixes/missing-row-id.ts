import { allMetricCards } from "../../metrics/cards";
import { sameWhateverCase } from "../../rules/same-whatever-case";
import { nextRowIds } from "../../workbook/next-row-ids";
import { partsOf } from "../../workbook/snapshot-book";
import { registers } from "../../workbook/sheets";
import { metrics } from "../../workbook/sheets/metrics";
import type { Finding } from "../finding";
import type { OpenBook } from "../../workbook/open-book";
import type { Fix, FixOutcome, FixPlan } from "./fix";
import { cellAt, foundCell, foundRegister, type FoundCell } from "./found-cell";
import { changeOf, editOf, type CellMend } from "./mended-cells";
import { joinedEdits } from "../../workbook/joined-edits";

export const missingRowId: Fix = {
  rules: ["C-12"],
  title: "Gives a row without an id the next free one",
  givesIdsOf: (finding) => finding.register,
  plan: (findings, given) => {
    const byRegister = [...new Set(findings.map(({ register }) => register))].map((register) => planRegister(register, findings, given));
    const outcomes = new Map(byRegister.flatMap((plan) => plan.outcomes.map((outcome) => [outcome.finding.id, outcome] as const)));
    return { outcomes: findings.flatMap(({ id }) => outcomes.get(id) ?? []), edits: byRegister.flatMap(({ edits }) => edits) };
  },
};

function planRegister(register: string | null, findings: readonly Finding[], given: OpenBook): FixPlan {
  const own = findings.filter((finding) => finding.register === register).map((finding) => ({ finding, cell: mendable(finding, given) }));
  const found = foundRegister(register, given);
  const cells = own.flatMap(({ cell }) => ("refusal" in cell ? [] : [cell]));
  const prefix = found?.sheet.idPrefix ?? "";
  const key = cells[0]?.place.key ?? "";
  const taken = (found?.register.columns[key]?.values ?? []).flatMap((id) => (typeof id === "string" ? [id] : []));
  const { ids, edits } = nextRowIds(given.content, register ?? "", prefix, taken, cells.length);
  const idOf = new Map(cells.map((cell, index) => [cell, ids[index] ?? ""]));
  const mendOf = (cell: FoundCell): CellMend => ({ cell, input: idOf.get(cell) ?? "" });
  const outcomes = own.map(({ finding, cell }): FixOutcome =>
    "refusal" in cell ? { finding, refusal: cell.refusal } : { finding, changes: [changeOf(mendOf(cell))] },
  );
  return { outcomes, edits: [...joinedEdits(cells.map((cell) => editOf(mendOf(cell)))), ...edits] };
}

function mendable(finding: Finding, given: OpenBook): FoundCell | { readonly refusal: string } {
  const cell = foundCell(finding, given);
  if (!cell || cell.tableRow < 0) return { refusal: "It points at no cell of a record." };
  if (cell.formula !== null) return { refusal: "The cell is calculated by a formula of your own: mend the formula." };
  if (cell.sheet.idPrefix === undefined) return { refusal: `Ids of ${cell.register.sheet} are not numbered: only you can say which one it is.` };
  const named = namedElsewhere(cell, given);
  if (named !== undefined)
    return { refusal: `${named} is named elsewhere and has no row: type it here if this is its row, or mend that reference first.` };
  if (cell.sheet.id !== metrics.id) return cell;
  const name = cellAt(cell, "name", cell.tableRow)?.raw;
  const card = allMetricCards.find((other) => typeof name === "string" && other.name.toLowerCase() === name.trim().toLowerCase());
  return card ? { refusal: `It has the name of ${card.id} of the library: type that id, if it is that metric.` } : cell;
}

/** An id that records refer to and that no row has: it may have been the one of this row. */
function namedElsewhere({ sheet, register, place }: FoundCell, { book }: OpenBook): string | undefined {
  const known = new Set(register.columns[place.key]?.values.map((id) => sameWhateverCase(String(id))));
  for (const other of registers) {
    for (const [key, { kind, to }] of Object.entries(other.columns)) {
      if ((kind !== "reference" && kind !== "references") || to !== sheet.id) continue;
      const ids = (book.snapshot.registers[other.id]?.columns[key]?.values ?? []).flatMap((value) => (value === null ? [] : partsOf(String(value))));
      const lost = ids.find((id) => !known.has(sameWhateverCase(id)));
      if (lost !== undefined) return lost;
    }
  }
  return undefined;
}
