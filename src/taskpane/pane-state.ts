import type { SemsDescription } from "../core/creation/choices";
import type { UnfinishedBuild } from "../core/creation/sems-engine";
import type { WorkbookContent } from "../core/workbook/content";
import type { ApplyProgress } from "../core/workbook/host";

/** What the pane knows of the workbook since it last read it. */
export interface Reading {
  readonly content: WorkbookContent;
  readonly description: SemsDescription;
  readonly unfinished: UnfinishedBuild | null;
  /** Sheets that an interrupted addition to a whole SeMS has begun; null when there was none. */
  readonly begun: readonly string[] | null;
  /** Nothing of the user's is in the workbook. */
  readonly isBlank: boolean;
}

export type Task = "create" | "remove" | "upgrade" | "tidy";

/** The page that the pane shows. */
export type PaneState =
  | { readonly kind: "reading"; readonly isSlow: boolean }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "setUp"; readonly reading: Reading }
  | { readonly kind: "found"; readonly reading: Reading; readonly isNew: boolean }
  | { readonly kind: "asking"; readonly reading: Reading }
  | { readonly kind: "working"; readonly task: Task; readonly progress: ApplyProgress | null; readonly isCancelling: boolean };

/** Pages of a workbook with a SeMS, in the order of their tabs. */
export const SEMS_PAGES = ["overview", "gap", "record", "metrics", "risks", "check"] as const;
/** A page without a tab of its own is reached from Overview. */
export type SemsPage = (typeof SEMS_PAGES)[number] | "adopt";

/** What became of the last action; shown in one place. */
export interface Outcome {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly message: string;
}

/** The page that belongs to a reading. */
export function pageOf(reading: Reading, isNew: boolean): PaneState {
  const hasSems = reading.description.schemaVersion !== null && reading.unfinished === null;
  return hasSems ? { kind: "found", reading, isNew } : { kind: "setUp", reading };
}
