import { cellInWords } from "../../workbook/cell-in-words";
import type { RecordOf } from "../../workbook/define-sheet";
import { addedRecords } from "../../workbook/record-edits";
import type { RecordFor } from "../../workbook/records-for";
import { actions } from "../../workbook/sheets/actions";
import { gapAnalysis } from "../../workbook/sheets/gap-analysis";
import type { SnapshotBook } from "../../workbook/snapshot-book";
import type { Finding } from "../finding";
import type { OpenBook } from "../../workbook/open-book";
import type { Fix, FixChange, FixOutcome, Refusal } from "./fix";
import { cellAt, foundCell, type FoundCell } from "./found-cell";
import { changeOf, editOf } from "./mended-cells";

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
    const steps = findings.map((finding) => ({ finding, planned: planOne(finding, given) }));
    const wanted = steps.flatMap(({ planned }) => ("refusal" in planned ? [] : [planned]));
    const inputs = wanted.map(({ item }) => actionOf(item, given.book));
    const added = addedRecords(actions, inputs, given);
    if ("refusal" in added) return { outcomes: findings.map((finding) => ({ finding, ...added })), edits: [] };
    const made = new Map(wanted.map((planned, index) => [planned, { ...inputs[index], actionId: added.ids[index] ?? "" }]));
    const outcomes = steps.map(({ finding, planned }): FixOutcome =>
      "refusal" in planned ? { finding, refusal: planned.refusal } : { finding, changes: changesOf(planned, made.get(planned) ?? {}, given.book) },
    );
    const links = [...made].map(([{ cell }, { actionId }]) => editOf({ cell, input: actionId }));
    return { outcomes, edits: [...added.edits, ...links] };
  },
};

function planOne(finding: Finding, given: OpenBook): Planned | Refusal {
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
export function actionOf(item: GapItem, book: SnapshotBook): ActionInput {
  const suggested = gapAnalysis.calculated["suggestedPriority"]?.calculate(item, book);
  const priority = item.priority ?? PRIORITIES.find((code) => code === suggested);
  return {
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

function changesOf({ cell }: Planned, action: ActionInput, { snapshot }: SnapshotBook): readonly FixChange[] {
  const owner = action.owner === undefined ? "no owner yet" : `owner ${action.owner}`;
  const due = action.dueOn === undefined ? "no due day yet" : `due on ${cellInWords(action.dueOn, true)}`;
  const after = `the row ${action.actionId ?? ""}: ${cellInWords(action.title ?? "")}, ${owner}, ${due}`;
  return [
    { sheet: snapshot.registers[actions.id]?.sheet ?? actions.name, cell: "", before: "(no row)", after },
    changeOf({ cell, input: action.actionId ?? "" }),
  ];
}
