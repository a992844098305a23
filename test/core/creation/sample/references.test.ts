import type { RecordValues } from "../../../../src/core/workbook/column";
import type { RecordInput } from "../../../../src/core/workbook/layout/composition";
import { registers, registersById } from "../../../../src/core/workbook/sheets";
import { records } from "./sample-book";

function idsOf(register: string): readonly string[] {
  const sheet = registersById.get(register);
  const key = Object.keys(sheet?.columns ?? {})[0] ?? "";
  return (records.get(register) ?? []).map((record) => String(record[key]));
}

function membersOf(value: unknown): readonly string[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value.map(String) : [String(value)];
}

function valuesOf(record: RecordInput): RecordValues {
  const values: Record<string, NonNullable<RecordInput[string]>> = {};
  for (const [key, value] of Object.entries(record)) if (value !== undefined && value !== null) values[key] = value;
  return values;
}

const names = new Set((records.get("people") ?? []).map((person) => String(person["name"])));

/** Nothing of the sample needs an explanation, it keeps to the rules as they come, and nothing was brought into it. */
const NEEDS_NONE = ["explanations", "ruleChanges", "adoptions", "checks", "checkFindings"];

describe.each(registers.filter((sheet) => !NEEDS_NONE.includes(sheet.id)).map((sheet) => [sheet.id, sheet] as const))(
  "the sample's register %s",
  (id, sheet) => {
    const own = records.get(id) ?? [];

    test("is not empty", () => {
      expect(own.length).toBeGreaterThan(0);
    });

    test("gives each id once", () => {
      const ids = Object.values(sheet.columns)[0]?.kind === "rowId" ? idsOf(id) : [];
      expect(ids.filter((one, index) => ids.indexOf(one) !== index)).toEqual([]);
    });

    test("knows only its own columns", () => {
      expect(own.flatMap((record) => Object.keys(record).filter((key) => !(key in sheet.columns)))).toEqual([]);
    });

    test("refers only to records that exist", () => {
      const dangling = Object.entries(sheet.columns).flatMap(([key, column]) => {
        if (column.kind !== "reference" && column.kind !== "references") return [];
        const known = new Set(idsOf(column.to ?? ""));
        return own.flatMap((record) => membersOf(record[key]).filter((member) => !known.has(member)));
      });
      expect(dangling).toEqual([]);
    });

    test("names only people who are on People", () => {
      const unknown = Object.entries(sheet.columns).flatMap(([key, column]) =>
        column.kind === "person" ? own.flatMap((record) => membersOf(record[key]).filter((name) => !names.has(name))) : [],
      );
      expect(unknown).toEqual([]);
    });

    test("holds only codes of its lists", () => {
      const wrong = Object.entries(sheet.columns).flatMap(([key, column]) => {
        const codes = new Set(column.list?.codes.map((code) => code.code));
        return column.list ? own.flatMap((record) => membersOf(record[key]).filter((code) => !codes.has(code))) : [];
      });
      expect(wrong).toEqual([]);
    });

    test("keeps numbers and dates within the limits of their columns", () => {
      const outside = Object.entries(sheet.columns).flatMap(([key, { min, max }]) =>
        own.flatMap((record, index) => {
          const value = record[key];
          return typeof value === "number" && ((min !== undefined && value < min) || (max !== undefined && value > max))
            ? [`${String(index)} ${key} ${String(value)}`]
            : [];
        }),
      );
      expect(outside).toEqual([]);
    });

    test("fills every cell that is required", () => {
      const empty = own.flatMap((record, row) => {
        const values = valuesOf(record);
        return Object.entries(sheet.columns).flatMap(([key, { required }]) => {
          const isRequired = required === true || (required !== undefined && required.holds(values));
          return isRequired && (values[key] === undefined || values[key] === "") ? [`${String(row)} ${key}`] : [];
        });
      });
      expect(empty).toEqual([]);
    });
  },
);

test("every id in the free columns for sources exists", () => {
  const known = new Set(registers.flatMap((sheet) => idsOf(sheet.id)));
  const cited = [...records.values()].flat().flatMap((record) =>
    [record["sourceId"], record["sourceRefs"]].flatMap((cell) =>
      String(cell ?? "")
        .split("; ")
        .filter((id) => id !== ""),
    ),
  );
  expect(cited.filter((id) => !known.has(id))).toEqual([]);
});

test("every id in running text exists", () => {
  const known = new Set(registers.flatMap((sheet) => idsOf(sheet.id)));
  const cited = JSON.stringify([...records.values()]).match(/\b(?:ACT|ASM|CHG|EVD|FND|INC|MSR|MTG|RSK|SUP|THR|SPD|POL|COM|CGO|OWN)-\d\d\d?\b/g) ?? [];
  expect([...new Set(cited)].filter((id) => !known.has(id))).toEqual([]);
});
