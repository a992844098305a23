import { monthsLater } from "../../workbook/calculations/months-later";
import type { OpenBook } from "../../workbook/open-book";
import { addedRecords, type AddedRecords, type NotWritable } from "../../workbook/record-edits";
import { actions } from "../../workbook/sheets/actions";
import { metrics } from "../../workbook/sheets/metrics";

/**
 * Plans the action that looks into a signal of a metric: due in a month, as a suggestion, for the owner of the metric. Refuses where the same action is open
 * already, and where the register or the source Metric is not in the workbook.
 * @param title what is to be done, in words
 */
export function actionFromSignal(metricId: string, title: string, open: OpenBook): AddedRecords | NotWritable {
  const { book } = open;
  const standing = book.records(actions).find((action) => {
    const isOpen = action.status !== "CLOSED" && action.status !== "CANCELLED";
    return isOpen && action.sourceId === metricId && action.title === title;
  });
  if (standing) return { refusal: `${standing.actionId ?? "An action"} is open for this already: ${title}.` };
  const sources = book.snapshot.lists["actionSource"]?.codes ?? [];
  if (book.snapshot.registers[actions.id] && !sources.includes("METRIC"))
    return { refusal: "The list Action source of this workbook has no Metric yet: bring the workbook up to date on Overview first." };
  const owner = book.recordsBy(metrics, "metricId").get(metricId)?.[0]?.owner;
  const dueOn = monthsLater(book.asOf, 1);
  return addedRecords(
    actions,
    [
      {
        source: "METRIC",
        sourceId: metricId,
        kind: "CORRECTIVE",
        title,
        ...(owner === undefined ? {} : { owner }),
        raisedOn: book.asOf,
        dueOn,
        originalDueOn: dueOn,
        priority: "MEDIUM",
        status: "OPEN",
      },
    ],
    open,
  );
}
