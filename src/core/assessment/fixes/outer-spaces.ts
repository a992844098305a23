import { sameWhateverCase } from "../../rules/same-whatever-case";
import { keyColumn } from "../../workbook/define-sheet";
import { registers } from "../../workbook/sheets";
import { people } from "../../workbook/sheets/people";
import type { OpenBook } from "../../workbook/open-book";
import type { Fix, Refusal } from "./fix";
import { cellAt, foundRegister, type FoundCell } from "./found-cell";
import { cellFix, type CellMend, type InputCell } from "./mended-cells";

export const outerSpaces: Fix = {
  rules: ["C-09", "C-10", "C-13"],
  title: "Takes the spaces around an id or a name away, and puts semicolons between several ids",
  plan: cellFix((cell, given) => {
    const { kind } = cell.place.column;
    if (kind === "rowId") return trimmedId(cell, given);
    if (kind === "person") return trimmedName(cell, given);
    return trimmedReference(cell, given);
  }),
};

/** With the references to it, so that none of them comes to point at nothing. */
function trimmedId(cell: InputCell, given: OpenBook): readonly CellMend[] | Refusal {
  const { raw, register, sheet, place } = cell;
  const trimmed = String(raw).trim();
  if (typeof raw !== "string" || trimmed === raw) return { refusal: "Only you can say which id it is to have; references to it change with it." };
  const others = (register.columns[place.key]?.values ?? []).filter((_, row) => row !== cell.tableRow);
  if (others.some((id) => sameWhateverCase(String(id).trim()) === sameWhateverCase(trimmed)))
    return { refusal: `Another row has the id ${trimmed} already: give one of the two the next free id.` };
  return [{ cell, input: trimmed }, ...referencesTo(raw, sheet.id, given).map((reference) => ({ cell: reference, input: trimmed }))];
}

function referencesTo(id: string, register: string, given: OpenBook): readonly FoundCell[] {
  return registers.flatMap((sheet) => {
    const found = foundRegister(sheet.id, given);
    if (!found) return [];
    const keys = Object.entries(sheet.columns).filter(([, { kind, to }]) => kind === "reference" && to === register);
    return keys.flatMap(([key]) =>
      found.register.records.flatMap((row) => {
        const cell = cellAt(found, key, row);
        const isSame = typeof cell?.raw === "string" && sameWhateverCase(cell.raw) === sameWhateverCase(id);
        return isSame && cell.formula === null ? [cell] : [];
      }),
    );
  });
}

function trimmedName(cell: InputCell, given: OpenBook): readonly CellMend[] | Refusal {
  const names = given.book.snapshot.registers[people.id]?.columns["name"]?.values ?? [];
  const wanted = plain(cell.raw);
  const found = [...new Set(names.flatMap((name) => (typeof name === "string" && plain(name) === wanted ? [name] : [])))];
  const [name] = found;
  if (name === undefined) return { refusal: "Nobody on People has this name, in whatever spelling: correct it, or add the person." };
  if (found.length > 1) return { refusal: "On People this name stands in more than one spelling: choose the one that is meant." };
  if (name !== name.trim()) return { refusal: "On People the name itself has a space beside it: take it away there." };
  return [{ cell, input: name }];
}

function plain(value: unknown): string {
  return sameWhateverCase(String(value).trim().replace(/\s+/g, " "));
}

/** Ids hold no spaces and no commas, so both can only stand between them. */
function trimmedReference(cell: InputCell, given: OpenBook): readonly CellMend[] | Refusal {
  const target = foundRegister(cell.place.column.to ?? null, given);
  const ids = new Map(
    (target?.register.columns[keyColumn(target.sheet)]?.values ?? []).flatMap((id): [string, string][] =>
      typeof id === "string" ? [[sameWhateverCase(id), id]] : [],
    ),
  );
  const parts = String(cell.raw)
    .split(cell.place.column.kind === "references" ? /[\s;,]+/ : /^\s+|\s+$/)
    .filter((part) => part !== "");
  const known = parts.flatMap((part) => ids.get(sameWhateverCase(part)) ?? []);
  if (known.length === 0 || known.length < parts.length)
    return { refusal: `No record of ${target?.register.sheet ?? "that register"} has this id: only you can say which one is meant.` };
  return [{ cell, input: known.join("; ") }];
}
