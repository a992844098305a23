import type { Columns, RecordOf, SheetRecord } from "../../workbook/define-sheet";
import { placedColumns } from "../../workbook/define-sheet";
import { calculatedValue } from "../../workbook/layout/record-cells";
import { nextRowIds } from "../../workbook/next-row-ids";
import type { RecordFor } from "../../workbook/records-for";
import type { CellInput } from "../../workbook/sheet-plan";
import { actions } from "../../workbook/sheets/actions";
import { gapAnalysis } from "../../workbook/sheets/gap-analysis";
import type { SnapshotBook } from "../../workbook/snapshot-book";
import type { Finding } from "../finding";
import type { Fix, FixChange, FixGiven, FixOutcome, Refusal } from "./fix";
import { cellAt, foundCell, foundRegister, type FoundCell, type FoundRegister } from "./found-cell";
import { changeOf, editOf, inWords } from "./mended-cells";

type GapItem = RecordOf<typeof gapAnalysis.columns>;
type ActionInput = RecordFor<typeof actions.columns>;

/** The cell of the gap that gets the id of a new action. */
interface Planned {
  readonly item: GapItem;
  readonly cell: FoundCell;
}

export const actionForGap: Fix = {
  rules: ["R-16", "R-17"],
  title: "Creates the action that closes a gap, and links the two",
  givesIdsOf: () => actions.id,
  plan: (findings, given) => {
    const register = foundRegister(actions.id, given);
    if (!register)
      return {
        outcomes: findings.map((finding) => ({ finding, refusal: "The register Actions is not in this workbook: add it first." })),
        edits: [],
      };
    const planned = findings.map((finding) => planOne(finding, given));
    const wanted = planned.flatMap((one) => ("refusal" in one ? [] : [one]));
    const taken = given.book.records(actions).flatMap(({ actionId }) => actionId ?? []);
    const { ids, edits } = nextRowIds(given.content, actions.id, actions.idPrefix ?? "", taken, wanted.length);
    const made = new Map(wanted.map((one, index) => [one, actionOf(one.item, ids[index] ?? "", given.book)]));
    const outcomes = findings.map((finding, index): FixOutcome => {
      const one = planned[index];
      if (!one || "refusal" in one) return { finding, refusal: one?.refusal ?? "" };
      const action = made.get(one);
      return { finding, changes: action ? changesOf(one, action, register) : [] };
    });
    const rows = [...made.values()].map((action) => rowOf(action, register, given.book));
    const links = [...made].map(([one, action]) => editOf({ cell: one.cell, input: action.actionId ?? "" }));
    return { outcomes, edits: rows.length === 0 ? [] : [{ kind: "appendRows", table: register.table.name, rows }, ...links, ...edits] };
  },
};

function planOne(finding: Finding, given: FixGiven): Planned | Refusal {
  const cell = foundCell(finding, given);
  const item = given.book.records(gapAnalysis).find(({ place }) => place.tableRow === cell?.tableRow);
  const link = cell && cellAt(cell, "actions", cell.tableRow);
  if (!cell || !item || !link) return { refusal: "Its item cannot be found on the gap analysis." };
  if (finding.rule === "R-17" && cell.place.key !== "actions") return { refusal: `Only you can say what belongs into ${cell.place.heading}.` };
  if (link.raw !== null && String(link.raw).trim() !== "")
    return { refusal: "It has an action: what is missing is an owner, or a due day that holds." };
  if (link.formula !== null) return { refusal: "The cell is calculated by a formula of your own: mend the formula." };
  if (item.itemId === undefined) return { refusal: "The item has no id that an action could name: give it one first." };
  return { item, cell: link };
}

/** What is known of the gap; what is not stays empty, and is a finding of the action then. */
function actionOf(item: GapItem, actionId: string, book: SnapshotBook): ActionInput {
  const suggested = gapAnalysis.calculated["suggestedPriority"]?.calculate(item, book);
  const priority = item.priority ?? PRIORITIES.find((code) => code === suggested);
  return {
    actionId,
    source: "GAP",
    ...(item.itemId === undefined ? {} : { sourceId: item.itemId }),
    kind: "CORRECTIVE",
    title: item.gap === undefined ? `Close the gap at ${item.itemId ?? ""}` : `Close the gap: ${item.gap}`,
    ...(item.owner === undefined ? {} : { owner: item.owner }),
    raisedOn: book.asOf,
    ...(item.dueOn === undefined ? {} : { dueOn: item.dueOn, originalDueOn: item.dueOn }),
    ...(priority === undefined ? {} : { priority }),
    status: "OPEN",
    ...(item.resourceNeed === undefined ? {} : { resources: item.resourceNeed }),
  };
}

const PRIORITIES = ["HIGH", "MEDIUM", "LOW"] as const;

function changesOf({ cell }: Planned, action: ActionInput, { register }: FoundRegister): readonly FixChange[] {
  const owner = action.owner === undefined ? "no owner yet" : `owner ${action.owner}`;
  const due = action.dueOn === undefined ? "no due day yet" : `due on ${inWords(action.dueOn, true)}`;
  const after = `the row ${action.actionId ?? ""}: ${inWords(action.title ?? "")}, ${owner}, ${due}`;
  return [{ sheet: register.sheet, cell: "", before: "(no row)", after }, changeOf({ cell, input: action.actionId ?? "" })];
}

/** In the order of the table as it stands; columns that are not ours stay empty. */
function rowOf(action: ActionInput, { register, table }: FoundRegister, book: SnapshotBook): readonly CellInput[] {
  const cells: CellInput[] = table.headings.map(() => null);
  const place = { tableRow: table.rowCount, sheetRow: register.top + 1 + table.rowCount };
  const record: RecordOf<Columns> = { ...action, place };
  for (const { key, column, calculation } of placedColumns(SHEET)) {
    const index = (register.columns[key]?.column ?? -1) - table.left;
    if (index < 0) continue;
    const value = calculation ? null : action[key as keyof ActionInput]; // the keys of placed columns are those of the sheet
    if (calculation) cells[index] = calculatedInput(calculatedValue(SHEET, calculation, record, book), table.columns[index]?.formulas);
    else if (typeof value === "string") cells[index] = column.list ? book.label(column.list.id, value) : value;
    else if (typeof value === "number") cells[index] = value;
  }
  return cells;
}

const SHEET: SheetRecord = actions as SheetRecord; // only its columns are gone over, and its calculations are given records of its own

/** The formula of the rows above: headings in it may have been reworded. */
function calculatedInput(value: ReturnType<typeof calculatedValue>, formulas: readonly (string | null)[] | undefined): CellInput {
  const formula = [...(formulas ?? [])].reverse().find((other) => other !== null) ?? null;
  return formula === null ? null : { formula, value };
}
