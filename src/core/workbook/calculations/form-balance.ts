import type { CodeOf } from "../define-list";
import type { metricForm } from "../lists/metric-form";
import { memberOfFormula } from "./member-of";

type Form = CodeOf<typeof metricForm>;

/** The three forms of CAP 1273 as the column names them. */
export const forms: readonly { readonly code: Form; readonly word: string }[] = [
  { code: "QN", word: "quantitative" },
  { code: "QL", word: "qualitative" },
  { code: "OUT", word: "output" },
];

export const ALL_FORMS = "all three forms";
export const EXPLAINED = "explained";
export const NO_METRIC = "no metric";
export const MISSING = "missing: ";

/** Whether the active metrics of a measure have all three forms. */
export function formBalance(active: readonly { readonly form?: string | undefined }[], isExplained: boolean): string {
  if (active.length === 0) return NO_METRIC;
  const missing = forms.filter(({ code }) => !active.some(({ form }) => form === code)).map(({ word }) => word);
  if (missing.length === 0) return ALL_FORMS;
  return isExplained ? EXPLAINED : `${MISSING}${missing.join(", ")}`;
}

// A row of Metrics that shows an error is overlooked: it says so on its own sheet.
const IS_OWN = `${memberOfFormula("{metrics.metricId}", "{@metrics}")}*({metrics.active}={label yesNo YES})`;
const hasForm = (code: Form) => `SUMPRODUCT(--ISNUMBER(1/(${IS_OWN}*({metrics.form}={label metricForm ${code}}))))>0`;
const missingWords = forms.map(({ code, word }) => `IF(${hasForm(code)},"",", ${word}")`).join("&");

export const formBalanceFormula =
  `IF(SUMPRODUCT(--ISNUMBER(1/(${IS_OWN})))=0,"${NO_METRIC}",IF(AND(${forms.map(({ code }) => hasForm(code)).join(",")}),"${ALL_FORMS}",` +
  `IF(TRIM({@balanceNote})<>"","${EXPLAINED}","${MISSING}"&MID(${missingWords},3,50))))`;
