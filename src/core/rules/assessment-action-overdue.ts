import { dueStateOf } from "../workbook/calculations/due-state";
import type { RecordOf } from "../workbook/define-sheet";
import { actions } from "../workbook/sheets/actions";
import { assessments } from "../workbook/sheets/assessments";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell } from "./fault";
import { firstFew } from "./first-few";
import { forEach } from "./for-each";
import { isBlank } from "./is-blank";
import { defineRule, on, rows } from "./rule";

const VISIT = rows(assessments, [{ assessmentId: "ASM-004", kind: "ASSURANCE", date: on("2026-05-20"), actions: ["ACT-029"] }]);

/** That an action is overdue is said on Actions too; here it is the promise to the CAA that is open. */
export const assessmentActionOverdue = defineRule({
  id: "R-92",
  title: "Action of an Assurance Assessment overdue",
  action: "Finish them and enter Closed on in Actions, or agree new dates with the CAA.",
  why: "The next visit begins with what came of the last one.",
  source: "our suggestion",
  chapter: 8,
  severity: { "2B": "explain" },
  reads: [assessments, actions],
  example: {
    passes: { rows: [VISIT, rows(actions, [{ actionId: "ACT-029", dueOn: on("2026-10-15"), status: "OPEN" }])] },
    fails: { rows: [VISIT, rows(actions, [{ actionId: "ACT-029", dueOn: on("2026-10-14"), status: "OPEN" }])] },
  },
  check: (book) => {
    // Both kinds of visit of Phase 2B.
    const visits = book
      .records(assessments)
      .filter(({ kind }) => kind === "ASSURANCE" || kind === "OPERATIONAL")
      .flatMap((visit) => (visit.actions ? [{ visit, ids: visit.actions }] : []));
    const areOverdue = overdueAmong(new Set(visits.flatMap(({ ids }) => ids.map(lowered))), book);
    return forEach(visits, ({ visit, ids }) => {
      const overdue = ids.filter((id) => areOverdue.has(lowered(id)));
      if (overdue.length === 0) return undefined;
      const message = `${visit.assessmentId ?? "An assessment"} has overdue actions: ${firstFew(overdue)}.`;
      return { at: atCell(assessments, visit, "actions"), message };
    });
  },
});

function lowered(id: string): string {
  return id.toLowerCase();
}

/** A visit leaves few actions behind: a long register is looked through for them once, and no index of all of it is made. */
function overdueAmong(ids: ReadonlySet<string>, book: SnapshotBook): ReadonlySet<string> {
  const overdue = new Set<string>();
  if (ids.size === 0) return overdue;
  for (const action of book.records(actions)) {
    const id = lowered(action.actionId ?? "");
    if (ids.has(id) && isOverdue(action, book)) overdue.add(id);
  }
  return overdue;
}

function isOverdue(action: RecordOf<typeof actions.columns>, book: SnapshotBook): boolean {
  const isOpen = action.status !== "CLOSED" && isBlank(actions, action, "closedOn", book);
  const cancelled = action.status === "CANCELLED";
  return isOpen && dueStateOf({ due: action.dueOn, done: undefined, cancelled }, book.asOf) === "OVERDUE";
}
