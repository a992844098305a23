import type { StyleName } from "../../../core/workbook/cell-style";
import type { ConditionalFormatPlan } from "../../../core/workbook/sheet-plan";

/** Where the writers of sheets get the indices of looks from; asking for a look adds it to the workbook when it is not there yet. */
export interface StyleIds {
  /** Index into `cellXfs`. */
  cellFormat(style: StyleName, numberFormat?: string): number;
  /** Index into `dxfs`. */
  conditionalLook(look: ConditionalFormatPlan["look"]): number;
}
