import type { SheetGroup, SheetSet } from "../define-sheet";
import type { Composition } from "../layout/composition";
import type { SheetPlan } from "../sheet-plan";

/** A sheet that is no register: it explains, settles or sums up. */
export interface PageRecord {
  readonly id: string;
  /** The tab. */
  readonly name: string;
  readonly set: SheetSet;
  readonly group: SheetGroup;
  readonly purpose: string;
  readonly draw: (composition: Composition) => SheetPlan;
}

export function definePage(page: PageRecord): PageRecord {
  return page;
}
