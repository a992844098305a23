import { ALL_FORMS, EXPLAINED, MISSING, NO_METRIC } from "../../calculations/form-balance";
import type { Book } from "../../define-sheet";
import type { Figure } from "../../layout/composition";
import { metricForm } from "../../lists/metric-form";
import { measures } from "../../sheets/measures";
import { shownValue } from "../../layout/shown-value";
import { activeMetrics } from "./key-figures";
import { rankedPosition } from "./ranked-rows";

/** Ids that the block names before it only counts. */
const NAMED_IDS = 5;

export interface BalanceFigure extends Figure {
  readonly heading: string;
  /** First column and number of columns on the page. */
  readonly place: readonly [column: number, columns: number];
}

const QUESTIONS = {
  QN: "Quantitative metrics: was it done?",
  QL: "Qualitative metrics: was it done well?",
  OUT: "Output metrics: with what result?",
} as const;

const IN_PLACE = '({measures.status}={label measureStatus IN_PLACE})*({measures.measureId}<>"")';
const LACKS = `(({measures.forms}="${NO_METRIC}")+(LEFT({measures.forms},${MISSING.length})="${MISSING}"))`;

function inPlace(book: Book) {
  return book.records(measures).filter(({ measureId, status }) => measureId !== undefined && status === "IN_PLACE");
}

function formsOf(measure: ReturnType<typeof inPlace>[number], book: Book): string {
  return String(shownValue(measures, "forms", measure, book));
}

/** Whether quality and results are looked at, and not only whether the work was done (CAP 1273). */
export const formBalanceFigures: readonly BalanceFigure[] = [
  ...metricForm.codes.map(({ code }, index): BalanceFigure => ({
    heading: QUESTIONS[code],
    place: [index * 2, 2],
    formula: `SUMPRODUCT(({metrics.active}={label yesNo YES})*({metrics.metricId}<>"")*({metrics.form}={label metricForm ${code}}))`,
    calculate: (book) => activeMetrics(book).filter(({ form }) => form === code).length,
  })),
  {
    heading: "Measures in place with all three forms",
    place: [6, 4],
    formula: `SUMPRODUCT(${IN_PLACE}*({measures.forms}="${ALL_FORMS}"))&" of "&SUMPRODUCT(${IN_PLACE})`,
    calculate: (book) => `${inPlace(book).filter((measure) => formsOf(measure, book) === ALL_FORMS).length} of ${inPlace(book).length}`,
  },
  {
    heading: "A form missing, explained",
    place: [10, 3],
    formula: `SUMPRODUCT(${IN_PLACE}*({measures.forms}="${EXPLAINED}"))`,
    calculate: (book) => inPlace(book).filter((measure) => formsOf(measure, book) === EXPLAINED).length,
  },
];

/** Measures in place that lack a form and do not say why: the first ids, then how many more. */
export const measuresWithoutForms: BalanceFigure = {
  heading: "A form missing, not explained",
  place: [13, 4],
  formula: `IF(SUMPRODUCT(${IN_PLACE}*${LACKS})=0,"None",${idsFormula()}&IF(SUMPRODUCT(${IN_PLACE}*${LACKS})>${NAMED_IDS}," +"&(SUMPRODUCT(${IN_PLACE}*${LACKS})-${NAMED_IDS}),""))`,
  calculate: (book) => {
    const ids = inPlace(book).flatMap((measure) => {
      const forms = formsOf(measure, book);
      return forms === NO_METRIC || forms.startsWith(MISSING) ? [measure.measureId ?? ""] : [];
    });
    if (ids.length === 0) return "None";
    return `${ids.slice(0, NAMED_IDS).join("; ")}${ids.length > NAMED_IDS ? ` +${ids.length - NAMED_IDS}` : ""}`;
  },
};

function idsFormula(): string {
  return Array.from({ length: NAMED_IDS }, (_, index) => {
    const position = rankedPosition("{measures.measureId}", "{#measures.measureId}", "0", `(${IN_PLACE}*${LACKS})`, index + 1);
    return `IFERROR(${index === 0 ? "" : '"; "&'}INDEX({measures.measureId},${position}),"")`;
  }).join("&");
}
