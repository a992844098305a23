import { choice, date, longText, person, reference, references, rowId, text } from "../column";
import { defineSheet } from "../define-sheet";
import { ALL_FORMS, EXPLAINED, formBalance, formBalanceFormula, MISSING, NO_METRIC } from "../calculations/form-balance";
import { metricStatusOf } from "../calculations/metric-status";
import { memberOfFormula } from "../calculations/member-of";
import type { ReadingState } from "../calculations/reading-state";
import { CHECK_DATA } from "../layout/check-data";
import { shownValue } from "../layout/shown-value";
import { assurance } from "../lists/assurance";
import { measurePurpose } from "../lists/measure-purpose";
import { measureStatus } from "../lists/measure-status";
import { measureType } from "../lists/measure-type";
import { yesNo } from "../lists/yes-no";
import { metrics } from "./metrics";

/** Metric states that cast doubt on a measure. */
const DOUBTFUL = ["NOT_MET_DEMONSTRATED", "RED"] as const;
/** Metric states that say nothing yet. */
const SILENT = ["NO_DATA"] as const;

/** States of a metric's data that are as fresh as they should be. Computed ones always are. */
const FRESH: readonly ReadingState[] = ["computed", "current", "due"];

const isMember = memberOfFormula("{metrics.metricId}", "{@metrics}");

/** One row a protection or mitigation (a *measure*; an indicator is a *metric*: CAP 1273, note 2). */
export const measures = defineSheet({
  id: "measures",
  name: "Measures",
  table: "tblMeasures",
  idPrefix: "MSR",
  chapter: 2,
  set: "essential",
  group: "risk",
  purpose:
    "The protections and mitigations that keep risks down, and the metrics that show whether they work. A measure protects; a metric indicates.",
  columns: {
    measureId: rowId("Measure ID"),
    title: text("Title", "Short name of the protection.", { required: true, width: 34 }),
    type: choice("Type", measureType, "What kind of protection.", { width: 14, required: true }),
    purpose: choice("Purpose", measurePurpose, "What it does to an attack.", { width: 12, required: true }),
    owner: person("Owner", "Who keeps it working.", { required: true }),
    regulatedRequirement: choice("Required by regulation", yesNo, "Yes if a rule asks for it.", { width: 13 }),
    status: choice("Status", measureStatus, "Planned, in place or suspended.", {
      width: 12,
      required: true,
      tones: { IN_PLACE: "good", SUSPENDED: "bad", PLANNED: "muted" },
    }),
    metrics: references("Metrics", "metrics", "Ids of the metrics that show whether it works: best one of each form."),
    balanceNote: longText("Why a form is missing", "If quantitative, qualitative and output metrics are not all there: why that is enough.", {
      width: 30,
    }),
    supplierId: reference("Supplier", "suppliers", "If somebody else provides it."),
    reviewOn: date("Review on", "Next look at whether it is still right."),
    note: longText("Note", "Anything else; no test methods, no weak points."),
  },
  calculated: {
    metricData: {
      heading: "Metric data",
      help: "Yes when at least one active metric of it has data that are as fresh as its frequency asks for.",
      width: 10,
      after: "metrics",
      list: yesNo,
      tones: { NO: "caution" },
      formula: `IF(SUMPRODUCT(--ISNUMBER(1/(${isMember}*({metrics.active}={label yesNo YES})*(${FRESH.map((state) => `({metrics.readingState}="${state}")`).join("+")}))))>0,{label yesNo YES},{label yesNo NO})`,
      calculate: (record, book) => {
        const byId = book.recordsBy(metrics, "metricId");
        const own = (record.metrics ?? []).flatMap((id) => byId.get(id) ?? []);
        return own.some((metric) => metric.active === "YES" && FRESH.some((state) => state === shownValue(metrics, "readingState", metric, book)))
          ? "YES"
          : "NO";
      },
    },
    forms: {
      heading: "Forms",
      help: "Whether its active metrics have all three forms (quantitative, qualitative, output), or Why a form is missing says why not.",
      width: 17,
      after: "balanceNote",
      formats: [
        { formula: `{@forms}="${ALL_FORMS}"`, tone: "good" },
        { formula: `{@forms}="${EXPLAINED}"`, tone: "muted" },
        { formula: `OR({@forms}="${NO_METRIC}",LEFT({@forms},${MISSING.length})="${MISSING}")`, tone: "caution" },
      ],
      formula: formBalanceFormula,
      calculate: (record, book) => {
        const byId = book.recordsBy(metrics, "metricId");
        const active = (record.metrics ?? []).flatMap((id) => byId.get(id) ?? []).filter((metric) => metric.active === "YES");
        return formBalance(active, (record.balanceNote ?? "").trim() !== "");
      },
    },
    assurance: {
      heading: "Assurance",
      help: "Degraded when a metric of it is shown not to meet its target; no data when none says anything.",
      width: 12,
      after: "metrics",
      list: assurance,
      tones: { ASSURED: "good", DEGRADED: "bad", NO_DATA: "caution" },
      formula: `IF(SUMPRODUCT(${isMember}*(${DOUBTFUL.map((code) => `({metrics.status}={label targetStatus ${code}})`).join("+")}))>0,{label assurance DEGRADED},IF(SUMPRODUCT(${isMember}*({metrics.status}<>"")*({metrics.status}<>"${CHECK_DATA}")*({metrics.status}<>{label targetStatus NO_DATA}))>0,{label assurance ASSURED},{label assurance NO_DATA}))`,
      calculate: (record, book) => {
        const byId = book.recordsBy(metrics, "metricId");
        const states = (record.metrics ?? [])
          .flatMap((id) => byId.get(id) ?? [])
          .filter((metric) => shownValue(metrics, "status", metric, book) !== CHECK_DATA)
          .map((metric) => metricStatusOf(metric, book));
        if (states.some((state) => DOUBTFUL.some((doubtful) => doubtful === state))) return "DEGRADED";
        return states.some((state) => !SILENT.some((silent) => silent === state)) ? "ASSURED" : "NO_DATA";
      },
    },
  },
});
