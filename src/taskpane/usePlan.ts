import { useDeferredValue, useMemo } from "react";
import type { CreationPreview, SemsEngine } from "../core/creation/sems-engine";
import type { Reading } from "./pane-state";
import { draftOf, type SetUpForm } from "./set-up-form";

export interface Plan extends CreationPreview {
  /** Records that all the sheets start with. */
  readonly records: number;
}

/** What the answers so far would create; null until there are enough of them. It follows the typing without slowing it. */
export function usePlan(engine: SemsEngine, reading: Reading, form: SetUpForm): Plan | null {
  const settled = useDeferredValue(form);
  return useMemo(() => {
    const draft = draftOf(settled);
    if (draft === null) return null;
    const preview = engine.previewOf(reading.content, draft);
    return { ...preview, records: preview.sheets.reduce((sum, sheet) => sum + sheet.records, 0) };
  }, [engine, reading, settled]);
}
