import type { Finding } from "../../../../src/core/assessment/finding";
import { cellA1 } from "../../../../src/core/workbook/a1";
import type { TableContent } from "../../../../src/core/workbook/content";
import type { WorkbookEdit } from "../../../../src/core/workbook/edits";
import { registersById } from "../../../../src/core/workbook/sheets";
import { aFinding } from "../a-finding";
import { checked, essentialSems, planOf, semsOf, unmapped, withoutColumn, withSheets, withTable, writtenCells } from "./changed-content";
import { inWords, type ReadSems } from "./mended-workbook";

jest.setTimeout(60_000);

let sems: ReadSems;
beforeAll(async () => {
  sems = await essentialSems();
});

function tableNamed(now: ReadSems, name: string): TableContent {
  const table = now.content.sheets.flatMap(({ tables }) => tables).find((other) => other.name === name);
  if (!table) throw new RangeError(`there is no table ${name}`);
  return table;
}

const without = (now: ReadSems, name: string): ReadSems =>
  semsOf({ ...now.content, names: now.content.names.filter((other) => other.name.toLowerCase() !== name.toLowerCase()) });

describe("a register that is not in the workbook", () => {
  const absent = (register: string | null): Finding => aFinding({ id: `S-02/${register ?? ""}`, rule: "S-02", register, sheet: "", cell: "" });
  const ON_NO_SHEET = "It stands on no sheet of its own: bring the workbook up to date instead.";

  function linesOf(edits: readonly WorkbookEdit[], table: string): readonly unknown[][] {
    return edits.flatMap((edit) => (edit.kind === "appendRows" && edit.table === table ? edit.rows.map((row) => [...row]) : []));
  }

  test("is added with its sheet first and its lines on Config last, those of each table in one go", () => {
    const plan = planOf(sems, [absent("threats"), absent("incidents")]);
    const kinds = plan.edits.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "addSheet")).toHaveLength(2);
    expect(plan.edits.slice(-2).map((edit) => edit.kind === "appendRows" && edit.table)).toEqual(["tblRegisters", "tblColumns"]);
    expect(kinds.filter((kind) => kind === "appendRows")).toHaveLength(2);
    expect(
      linesOf(plan.edits, "tblRegisters")
        .map(([id]) => id)
        .sort(),
    ).toEqual(["incidents", "threats"]);
    const columns = linesOf(plan.edits, "tblColumns").map(([key]) => key);
    const expected = ["threats", "incidents"].flatMap((id) => {
      const { columns: own = {}, calculated = {} } = registersById.get(id) ?? {};
      return [...Object.keys(own), ...Object.keys(calculated)].map((key) => `${id}.${key}`);
    });
    expect([...columns].sort()).toEqual([...expected].sort());
  });

  test("is shown as a whole sheet", () => {
    const finding = absent("threats");
    expect(planOf(sems, [finding]).outcomes).toEqual([
      {
        finding,
        changes: [{ sheet: "Threats", cell: "", before: "(no sheet)", after: "the sheet Threats with tblThreats, and its lines on Config" }],
      },
    ]);
  });

  test("is added once where two of one sheet are missed, and both are shown with it", () => {
    const plan = planOf(sems, [absent("assessments"), absent("meetings")]);
    expect(inWords(plan)).toEqual(
      Array.from({ length: 2 }, () => "Meetings: (no sheet) → the sheet Meetings with tblMeetings, tblAssessments, and its lines on Config"),
    );
    expect(plan.edits.filter(({ kind }) => kind === "addSheet")).toHaveLength(1);
  });

  test.each(["checks", "bandsA", "explanations", null, "nothing of ours"])("is not added where it has no sheet of its own: %p", (register) => {
    const finding = absent(register);
    expect(planOf(sems, [finding])).toEqual({ outcomes: [{ finding, refusal: ON_NO_SHEET }], edits: [] });
  });

  test("is not added where the name of its sheet is taken, and the others are", () => {
    const taken = withSheets(sems, (sheet) => (sheet.name === "Suppliers" ? { ...sheet, name: "Threats" } : sheet));
    const plan = planOf(taken, [absent("threats"), absent("incidents"), absent(null)]);
    expect(inWords(plan)).toEqual([
      "This workbook already has a sheet called Threats: rename it, then try again.",
      "Incidents: (no sheet) → the sheet Incidents with tblIncidents, and its lines on Config",
      ON_NO_SHEET,
    ]);
    expect(plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.plan.name] : []))).toEqual(["Incidents"]);
    expect(linesOf(plan.edits, "tblRegisters")).toHaveLength(1);
    expect(planOf(taken, [absent("threats")]).edits).toEqual([]);
  });
});

describe("a lost column", () => {
  const lost = (register: string, key: string): Finding =>
    aFinding({ id: `S-06/${register}/${key}`, rule: "S-06", register, sheet: "Config", cell: "O97" });

  test("that people fill is added empty behind the last one, and the preview says that what it held is gone", () => {
    const now = withoutColumn(sems, "actions", "note");
    const { top, left, headings } = tableNamed(now, "tblActions");
    const plan = checked("S-06", now);
    const after = "the column “Note”, empty: what it held comes back only from an earlier copy";
    expect(plan.outcomes).toMatchObject([
      { changes: [{ sheet: "Actions", cell: cellA1(top, left + headings.length), before: "(no column)", after }] },
    ]);
    expect(plan.edits[0]).toMatchObject({ kind: "addTableColumn", table: "tblActions", heading: "Note", values: [null, null, null] });
  });

  test("is added behind the last one where the table does not begin at column A", () => {
    const now = withTable(withoutColumn(sems, "actions", "note"), "tblActions", (table) => ({ ...table, left: 4 }));
    const { top, headings } = tableNamed(now, "tblActions");
    expect(checked("S-06", now).outcomes).toMatchObject([{ changes: [{ cell: cellA1(top, 4 + headings.length) }] }]);
  });

  test("that is calculated is added with its formula in every row", () => {
    const plan = checked("S-06", withoutColumn(sems, "actions", "daysLate"));
    expect(inWords(plan)).toEqual(["Actions: (no column) → the column “Days late”, calculated in every row"]);
    // The first action was due yesterday, the second is today, the third tomorrow.
    expect(plan.edits[0]).toMatchObject({ kind: "addTableColumn", values: [{ value: 1 }, { value: "" }, { value: "" }] });
  });

  test("that is there under its own heading is put back into the list of columns, and the table is left alone", () => {
    const now = withTable(unmapped(sems, "actions.note"), "tblActions", (table) => ({ ...table, left: 2 }));
    const { top, left, headings } = tableNamed(now, "tblActions");
    const plan = checked("S-06", now);
    expect(plan.outcomes).toMatchObject([
      {
        changes: [
          {
            sheet: "Actions",
            cell: cellA1(top, left + headings.indexOf("Note")),
            before: "(not in the list of columns)",
            after: "“Note”, in the list of columns again",
          },
        ],
      },
    ]);
    expect(plan.edits).toHaveLength(1);
    expect(writtenCells(plan)).toEqual([[expect.stringMatching(/^Config!/), { formula: "tblActions[[#Headers],[Note]]", value: "Note" }]]);
  });

  test.each(["note", "NOTE"])("is not added beside a column that has its heading in another case: %s", (heading) => {
    const now = withTable(unmapped(sems, "actions.note"), "tblActions", (table) => ({
      ...table,
      headings: table.headings.map((other) => (other === "Note" ? heading : other)),
    }));
    const plan = checked("S-06", now);
    expect([inWords(plan), plan.edits]).toEqual([[`The table has a column “${heading}” already: rename it, then try again.`], []]);
  });

  test("that held the ids is not added: what pointed to them would point to nothing", () => {
    const plan = checked("S-06", withoutColumn(sems, "measures", "measureId"));
    expect([inWords(plan), plan.edits]).toEqual([
      ["With it went the ids that other registers point to: undo what removed it, or take it from an earlier copy."],
      [],
    ]);
  });

  test("is not added where Config has no list of columns to put it into", () => {
    const plan = planOf(without(withoutColumn(sems, "actions", "note"), "SeMS_columnMap"), [lost("actions", "note")]);
    expect([inWords(plan), plan.edits]).toEqual([["The list of columns on Config cannot be found: undo what removed it."], []]);
  });

  test.each([
    ["a register that is not in the workbook", lost("incidents", "title")],
    ["a register that nobody knows", lost("nothing of ours", "note")],
    ["a column that nobody knows", lost("actions", "nothing of ours")],
    ["a column of another register", { ...lost("risks", "note"), id: "S-06/actions/note" }],
    ["no register", { ...lost("actions", "note"), register: null }],
  ])("of %s is left alone", (_, finding) => {
    const plan = planOf(sems, [finding]);
    expect([inWords(plan), plan.edits]).toEqual([["Its register cannot be found either."], []]);
  });
});
