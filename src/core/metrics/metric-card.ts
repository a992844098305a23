import type { ChapterNumber } from "../framework/chapters";
import type { SectorCode } from "../framework/sector";
import type { CodeOf } from "../workbook/define-list";
import type { chartKind } from "../workbook/lists/chart-kind";
import type { dataKind } from "../workbook/lists/data-kind";
import type { direction } from "../workbook/lists/direction";
import type { formulaKind } from "../workbook/lists/formula-kind";
import type { frequency } from "../workbook/lists/frequency";
import type { metricForm } from "../workbook/lists/metric-form";
import type { RegisterCounter } from "../workbook/register-counter";
import type { riskCategory } from "../workbook/lists/risk-category";

/** Registers from which a metric can be computed, by the id of their sheet. */
export type MetricRegister =
  | "actions"
  | "changes"
  | "communications"
  | "culture"
  | "equipment"
  | "findings"
  | "incidents"
  | "measures"
  | "meetings"
  | "people"
  | "qaPlan"
  | "risks"
  | "spd"
  | "suppliers"
  | "surveys"
  | "training";

/** Where the figures come from: computed from a register of the workbook, or typed in from a record that is kept elsewhere. */
export type MetricSource =
  | { readonly kind: "register"; readonly register: MetricRegister; readonly counter: RegisterCounter }
  | { readonly kind: "readings"; /** The record outside, in words. */ readonly record: string };

/** One metric (an indicator of performance) of the library. The targets are our suggestions: the CAA publishes none. */
export interface MetricCard {
  /** `COM-01`: never renumbered or used again. */
  readonly id: string;
  readonly name: string;
  readonly form: CodeOf<typeof metricForm>;
  readonly sectors: "ALL" | readonly SectorCode[];
  /** One plain sentence: what it tells the manager. */
  readonly purpose: string;
  readonly formulaKind: CodeOf<typeof formulaKind>;
  readonly numerator: string;
  /** Null where the figure is the numerator alone (a count or a duration). */
  readonly denominator: string | null;
  /** Shown with the figure; `%` for a share, which is kept as a fraction of 1. */
  readonly unit: string;
  /** The quotient is multiplied by this: 1 for a share, 1000 for a rate per 1,000. */
  readonly scale: number;
  readonly direction: CodeOf<typeof direction>;
  /** Target and limits in the figure's own terms (0.95 for 95 %); null = none, or to be set from the entity's own baseline. */
  readonly target: number | null;
  /** Worse than this is amber. */
  readonly amber: number | null;
  /** Worse than this is red. */
  readonly red: number | null;
  readonly suggested: true;
  /** How often a reading is due, as a suggestion. */
  readonly frequency: CodeOf<typeof frequency>;
  /** A smaller sample carries a flag; null for a census. */
  readonly nMin: number | null;
  readonly source: MetricSource;
  readonly dataKind: CodeOf<typeof dataKind>;
  readonly chart: CodeOf<typeof chartKind>;
  readonly chapters: readonly ChapterNumber[];
  readonly riskCategories: "ALL" | readonly CodeOf<typeof riskCategory>[];
  /** A common mistake with this metric. */
  readonly trap: string | null;
  /** Raised whenever numerator or denominator changes. */
  readonly definitionVersion: number;
}

/** Keeps the literal id, so that a wrong metric id is a compile error. */
export function defineMetric<const M extends MetricCard>(card: M): M {
  return card;
}
