import { allMetricCards } from "../metrics/cards";
import { metrics } from "../workbook/sheets/metrics";
import { risks } from "../workbook/sheets/risks";
import type { Fault } from "./fault";
import { forEachColumn, forEachValue, shortened, type InputColumn } from "./found-column";
import { defineRule, rows } from "./rule";

export const idOfUnusualForm = defineRule({
  id: "C-13",
  title: "Id that does not fit its register",
  action: "Use the prefix of the register, a hyphen and a number, without spaces.",
  why: "The next free id is counted from ids of that form, so that none is given twice.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "advice" },
  reads: [],
  example: {
    passes: { rows: [rows(risks, [{ riskId: "RSK-001" }])] },
    fails: { rows: [rows(risks, [{ riskId: "Risk 1" }])] },
  },
  check: (book) => forEachColumn(book, ({ kind }, { idPrefix }) => kind === "rowId" && idPrefix !== undefined, unusual),
});

const LIBRARY_IDS: ReadonlySet<string> = new Set(allMetricCards.map(({ id }) => id.toLowerCase()));

function unusual(found: InputColumn): readonly Fault[] {
  const { idPrefix = "", id } = found.sheet;
  const form = new RegExp(`^${idPrefix}-\\d{1,9}$`, "i");
  const isOfLibrary = (value: string) => id === metrics.id && LIBRARY_IDS.has(value.toLowerCase());
  return forEachValue(found, (value) => {
    if (form.test(String(value)) || isOfLibrary(String(value))) return undefined;
    const action = `Write it like ${idPrefix}-001, without spaces; correct references to it too.`;
    const quoted = `“${shortened(String(value))}”`;
    const hasSpace = String(value).trim() !== value;
    return {
      message: hasSpace ? `${quoted} has a space beside it: to Excel that is another id.` : `${quoted} is not of the form ${idPrefix}-001.`,
      action,
    };
  });
}
