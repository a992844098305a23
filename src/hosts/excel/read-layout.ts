import type { RangeRef } from "../../core/workbook/cell";
import type { ColumnValidation } from "../../core/workbook/content";
import type { TableStructure } from "./workbook-structure";

/** What people see of a table, and what they may enter in it. */
export interface TableLayout {
  /** By column; undefined for a table without rows. */
  readonly validations: readonly (ColumnValidation | undefined)[];
  readonly merged: readonly RangeRef[];
}

/** Queues which rows of a range are hidden (ExcelApi 1.9); the answer can be taken after the sync. */
export function queueHiddenRows(range: Excel.Range): () => readonly number[] {
  const properties = range.getRowProperties({ rowHidden: true });
  return () => properties.value.flatMap(({ rowHidden }, row) => (rowHidden === true ? [row] : []));
}

/**
 * Queues the drop-downs (ExcelApi 1.8) and the merged cells (1.13) of a table; the answer can be taken after the sync. Excel gives up beyond 512 merged areas in a
 * range; it makes none inside of a table itself.
 */
export function queueTableLayout(context: Excel.RequestContext, { name, headings, rowCount }: TableStructure): () => TableLayout {
  const table = context.workbook.tables.getItem(name);
  const body = table.getDataBodyRange();
  const validations = rowCount === 0 ? [] : headings.map((_, column) => body.getColumn(column).dataValidation.load("type"));
  const merged = table.getRange().getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () => ({
    validations: headings.map((_, column) => validationOf(validations[column]?.type)),
    merged: merged.isNullObject ? [] : merged.areas.items.map(areaOf).sort((one, other) => one.top - other.top || one.left - other.left),
  });
}

function areaOf({ rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns }: Excel.Range): RangeRef {
  return { top, left, rows, columns };
}

/** Microsoft, Excel.DataValidationType: MixedCriteria is a rule on some cells only, Inconsistent are different rules. */
function validationOf(type: string | undefined): ColumnValidation | undefined {
  switch (type) {
    case undefined:
      return undefined;
    case "List":
      return "list";
    case "None":
      return "none";
    case "MixedCriteria":
      return "some";
    case "Inconsistent":
      return "different";
    default:
      return "other";
  }
}
