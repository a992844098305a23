import type { CellAddress } from "../workbook/cell";
import type { WorkbookContent } from "../workbook/content";
import type { WorkbookEdit } from "../workbook/edits";
import type { ReadRequest } from "../workbook/host";
import type { SerialDay } from "../workbook/serial-day";
import type { PlannedSheet, SemsChoices, SemsDescription } from "./choices";

/** What a creation would do to a workbook. */
export interface CreationPreview {
  /** In the order of their tabs. */
  readonly sheets: readonly PlannedSheet[];
  /** One sentence for the user when nothing can be created here, else null. */
  readonly refusal: string | null;
}

/** Sheets of a creation that was interrupted before its end. */
export interface UnfinishedBuild {
  readonly sheets: readonly string[];
  /** What the user had chosen, where the workbook still tells it. */
  readonly choices: SemsChoices | null;
}

/** What would bring an older SeMS up to date: only additions. */
export interface UpgradeOffered {
  readonly from: number;
  readonly to: number;
  /** One line in words for each addition. */
  readonly changes: readonly string[];
  readonly edits: readonly WorkbookEdit[];
}

/** The first steps of a new SeMS, in the order that the CAA asks for them. */
export type FirstStepId = "commitment" | "gapAnalysis" | "firstMetrics" | "plan" | "act";

export interface FirstStep {
  readonly id: FirstStepId;
  /** Where the step is done. */
  readonly cell: CellAddress;
  /** The workbook shows that it was done. */
  readonly isDone: boolean;
}

/** What a door (pane, command line) can ask the core about creating, finding and removing a SeMS. Every function is pure. */
export interface SemsEngine {
  /** The newest schema version that this program can write. */
  readonly schemaVersion: number;
  /** What a host has to read before the functions below are called. */
  readonly request: ReadRequest;
  /** What is here. */
  describeSems(content: WorkbookContent): SemsDescription;
  /** The traces of an interrupted creation; null when there are none. */
  unfinishedBuild(content: WorkbookContent): UnfinishedBuild | null;
  /** Sheets that were begun in a SeMS which was complete before, by an addition that was interrupted; null when there was none. */
  interruptedAddition(content: WorkbookContent): readonly string[] | null;
  /** Takes away what an interrupted addition has begun, and nothing else. */
  planTidying(content: WorkbookContent): readonly WorkbookEdit[];
  /** What would be created. */
  previewOf(content: WorkbookContent, choices: SemsChoices): CreationPreview;
  /** The edits of a creation; after an interrupted one, those that complete it. */
  planCreation(content: WorkbookContent, choices: SemsChoices, today: SerialDay): readonly WorkbookEdit[];
  /** Takes away what was built, and nothing else. */
  planRemoval(content: WorkbookContent): readonly WorkbookEdit[];
  /** Null when the SeMS is up to date, newer than this program, or not there. */
  planUpgrade(content: WorkbookContent): UpgradeOffered | null;
  /** The first steps that this workbook has a sheet for. */
  firstSteps(content: WorkbookContent): readonly FirstStep[];
}
