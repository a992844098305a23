import type { CellAddress } from "../workbook/cell";

/** A place where the chain breaks, and the cell where it is mended. */
export interface ChainHole {
  readonly kind:
    | "noMeasure"
    | "measureNotFound"
    | "measureNotInPlace"
    | "noMetric"
    | "metricNotFound"
    | "metricNotActive"
    | "formMissing"
    | "noData"
    | "staleData"
    | "noEvidence"
    | "evidenceNotFound"
    | "evidenceOutOfDate"
    | "evidenceDoesNotOpen"
    | "noReport";
  /** Id of what has the hole. */
  readonly id: string;
  /** What is missing, where it has a name: the form of a metric, the id that leads nowhere. */
  readonly what?: string;
  /** Undefined where the column is not in the sheet. */
  readonly at: CellAddress | undefined;
}
