import type { RangeRef } from "../../src/core/workbook/cell";
import type { ExcelObject } from "./excel-object";
import { accessDenied } from "./simulated-error";
import type { SimulatedSheet, SimulatedWorkbook } from "./simulated-workbook";

/** What every object of the simulation needs: the workbook, and whom to tell of a change. */
export interface ExcelScene {
  readonly book: SimulatedWorkbook;
  /** An Excel that shows the reference of a series name instead of the cell: whether every Excel follows it is not documented. */
  readonly seriesNamesAreLiteral: boolean;
  changed(sheet: SimulatedSheet, range: RangeRef): void;
  listen(target: string, isListening: boolean): void;
}

export interface RangeObject extends ExcelObject {
  readonly sheet: SimulatedSheet;
  readonly range: RangeRef;
}

export function isRangeObject(value: unknown): value is RangeObject {
  return typeof value === "object" && value !== null && "type" in value && value.type === "Range";
}

/** Microsoft: WorksheetProtection, and workbook.readOnly: writing answers AccessDenied. */
export function assertWritable(scene: ExcelScene, sheet: SimulatedSheet | undefined, location: string): void {
  if (scene.book.isReadOnly || sheet?.protectedWith !== undefined) throw accessDenied(location);
}
