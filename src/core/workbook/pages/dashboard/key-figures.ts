import type { Book } from "../../define-sheet";
import type { Figure } from "../../layout/composition";
import { actions } from "../../sheets/actions";
import { gapAnalysis } from "../../sheets/gap-analysis";
import { metrics } from "../../sheets/metrics";
import { risks } from "../../sheets/risks";
import { showsCode } from "../../layout/shown-value";

export interface KeyFigure extends Figure {
  readonly label: string;
  readonly words: string;
  /** Sheet that shows the rows behind the figure. */
  readonly sheet: string;
}

const isUnaccepted = (book: Book) => (risk: ReturnType<typeof risksOf>[number]) =>
  showsCode(risks, "acceptance", "NEEDED", risk, book) || showsCode(risks, "acceptance", "EXPIRED", risk, book);

function risksOf(book: Book) {
  return book.records(risks).filter((risk) => risk.riskId !== undefined);
}

/** Risks that wait for a decision of the Accountable Manager. */
export function risksToAccept(book: Book) {
  return risksOf(book).filter(isUnaccepted(book));
}

export const RISKS_TO_ACCEPT_CONDITION = "(({risks.acceptance}={label acceptanceState NEEDED})+({risks.acceptance}={label acceptanceState EXPIRED}))";

export function overdueActions(book: Book) {
  return book.records(actions).filter((action) => action.actionId !== undefined && showsCode(actions, "state", "OVERDUE", action, book));
}

export const keyFigures: readonly KeyFigure[] = [
  {
    label: "Risks to accept",
    words: "above tolerance, not accepted",
    sheet: "risks",
    formula: `SUMPRODUCT(--${RISKS_TO_ACCEPT_CONDITION})`,
    calculate: (book) => risksToAccept(book).length,
  },
  {
    label: "Actions overdue",
    words: "open past their date",
    sheet: "actions",
    formula: "SUMPRODUCT(--({actions.state}={label dueState OVERDUE}))",
    calculate: (book) => overdueActions(book).length,
  },
  {
    label: "Core items open",
    words: "not in place, partial or not assessed",
    sheet: "gapAnalysis",
    formula:
      "SUMPRODUCT(({gapAnalysis.core}={label yesNo YES})*({gapAnalysis.applicable}<>{label applicable NO})*({gapAnalysis.response}<>{label response IN_PLACE})*({gapAnalysis.response}<>{label response NOT_APPLICABLE}))",
    calculate: (book) =>
      book
        .records(gapAnalysis)
        .filter((item) => item.core === "YES" && item.applicable !== "NO" && item.response !== "IN_PLACE" && item.response !== "NOT_APPLICABLE")
        .length,
  },
  {
    label: "Metrics off target",
    words: "beyond red, or shown not to be met",
    sheet: "metrics",
    formula:
      "SUMPRODUCT(({metrics.active}={label yesNo YES})*(({metrics.status}={label targetStatus RED})+({metrics.status}={label targetStatus NOT_MET_DEMONSTRATED})))",
    calculate: (book) =>
      activeMetrics(book).filter(
        (metric) => showsCode(metrics, "status", "RED", metric, book) || showsCode(metrics, "status", "NOT_MET_DEMONSTRATED", metric, book),
      ).length,
  },
  {
    label: "Metrics without data",
    words: "active, but no reading yet",
    sheet: "metrics",
    formula: "SUMPRODUCT(({metrics.active}={label yesNo YES})*({metrics.status}={label targetStatus NO_DATA}))",
    calculate: (book) => activeMetrics(book).filter((metric) => showsCode(metrics, "status", "NO_DATA", metric, book)).length,
  },
];

export function activeMetrics(book: Book) {
  return book.records(metrics).filter((metric) => metric.metricId !== undefined && metric.active === "YES");
}
