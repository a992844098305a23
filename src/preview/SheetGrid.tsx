import { useEffect, useMemo, useId, useRef, type ReactElement } from "react";
import { DataGrid, type CellKeyboardEvent, type CellKeyDownArgs, type Column, type DataGridHandle } from "react-data-grid";
import { mergeClasses } from "@fluentui/react-components";
import { cellA1, columnLetters } from "../core/workbook/a1";
import type { CellAddress } from "../core/workbook/cell";
import type { CellLink } from "../hosts/file/sheet-look";
import { previewPage } from "../locales/preview-page";
import { CellEditor } from "./CellEditor";
import { frozenRowsCss } from "./frozen-rows-css";
import { columnPixels, columnSpan, gridSpan, rowPixels, spanPixels } from "./sheet-geometry";
import type { SheetView } from "./sheet-view";
import { SheetCell } from "./SheetCell";
import { pastedRows } from "./typed-value";
import { useGridStyles } from "./useGridStyles";
import "react-data-grid/lib/styles.css";

/** Rows of the grid carry no values: the view has them. A draft is what is being typed into one of their cells. */
interface GridRow {
  readonly row: number;
  readonly draft?: string;
}

export interface SheetGridProps {
  readonly view: SheetView;
  readonly selected: CellAddress | null;
  readonly isStale: (row: number, column: number) => boolean;
  readonly onSelect: (cell: CellAddress) => void;
  readonly onType: (cell: CellAddress, rows: readonly (readonly string[])[]) => void;
  readonly onFollow: (link: CellLink) => void;
}

const ROW_HEADER = "row";
const HEADER_PIXELS = 24;

/** The cells of a sheet. Frozen rows are the grid's summary rows, which stay in sight; they are edited above the grid. */
export function SheetGrid({ view, selected, isStale, onSelect, onType, onFollow }: SheetGridProps): ReactElement {
  const styles = useGridStyles();
  const grid = useRef<DataGridHandle>(null);
  const scope = `sheet-${useId().replace(/\W/g, "")}`;
  const { rows: frozenRows } = view.look.frozen;
  const heights = useMemo(() => Array.from({ length: view.rowCount }, (_, row) => rowPixels(view, row)), [view]);
  const allRows = useMemo(() => Array.from({ length: view.rowCount }, (_, row): GridRow => ({ row })), [view]);
  const columns = useMemo(() => gridColumns(view, isStale, styles, onFollow), [view, isStale, styles, onFollow]);
  const at = (row: number, column: number): CellAddress => ({ sheet: view.sheet, row, column });
  const position = selected?.sheet === view.sheet ? { rowIdx: selected.row - frozenRows, idx: selected.column + 1 } : null;
  const key = position && `${view.sheet} ${position.rowIdx} ${position.idx}`;
  useEffect(() => {
    if (position && key !== null)
      grid.current?.selectCell(position, { shouldFocusCell: grid.current.element?.contains(document.activeElement) ?? false });
    // The key says all of the position.
  }, [key]);
  const onKeyDown = ({ mode, row, column }: CellKeyDownArgs<GridRow, GridRow>, event: CellKeyboardEvent): void => {
    if (mode !== "SELECT" || column.key === ROW_HEADER || (event.key !== "Delete" && event.key !== "Backspace")) return;
    event.preventGridDefault();
    onType(at(row.row, Number(column.key)), [[""]]);
  };
  return (
    <>
      <style>{frozenRowsCss(scope, HEADER_PIXELS, heights, frozenRows)}</style>
      <DataGrid<GridRow, GridRow, number>
        key={view.sheet}
        ref={grid}
        className={mergeClasses(scope, view.look.showGridlines ? styles.grid : styles.plainGrid)}
        aria-label={previewPage.grid(view.sheet)}
        columns={columns}
        rows={allRows.slice(frozenRows)}
        topSummaryRows={allRows.slice(0, frozenRows)}
        rowKeyGetter={({ row }) => row}
        headerRowHeight={HEADER_PIXELS}
        rowHeight={({ row }) => heights[row] ?? HEADER_PIXELS}
        summaryRowHeight={mean(heights.slice(0, frozenRows))}
        onRowsChange={(changed, { indexes, column }) => {
          const edited = changed[indexes[0] ?? -1];
          if (edited?.draft !== undefined) onType(at(edited.row, Number(column.key)), [[edited.draft]]);
        }}
        onSelectedCellChange={({ rowIdx, column }) => {
          if (column.key !== ROW_HEADER && rowIdx + frozenRows >= 0) onSelect(at(rowIdx + frozenRows, Number(column.key)));
        }}
        onCellKeyDown={onKeyDown}
        onCellCopy={({ row, column }, event) => {
          event.clipboardData.setData("text/plain", view.cell(row.row, Number(column.key)).text);
          event.preventDefault();
        }}
        onCellPaste={({ row, column }, event) => {
          if (column.key !== ROW_HEADER) onType(at(row.row, Number(column.key)), pastedRows(event.clipboardData.getData("text/plain")));
          return row;
        }}
      />
    </>
  );
}

/** The grid knows one height for all frozen rows: with the mean of theirs, everything below stands in the right place. */
function mean(heights: readonly number[]): number {
  return heights.length === 0 ? HEADER_PIXELS : heights.reduce((sum, height) => sum + height, 0) / heights.length;
}

function gridColumns(
  view: SheetView,
  isStale: SheetGridProps["isStale"],
  styles: ReturnType<typeof useGridStyles>,
  onFollow: (link: CellLink) => void,
): readonly Column<GridRow, GridRow>[] {
  const rowNumber = ({ row }: { row: GridRow }): number => row.row + 1;
  const rowHeader: Column<GridRow, GridRow> = {
    key: ROW_HEADER,
    name: <span className={styles.unseen}>{previewPage.rowNumber}</span>,
    width: 44,
    minWidth: 44,
    frozen: true,
    cellClass: styles.header,
    summaryCellClass: styles.header,
    headerCellClass: styles.header,
    renderCell: rowNumber,
    renderSummaryCell: rowNumber,
  };
  const columns = Array.from({ length: view.columnCount }, (_, column): Column<GridRow, GridRow> => {
    const cellAt = ({ row }: { row: GridRow }) => view.cell(row.row, column);
    const draw = ({ row, tabIndex }: { row: GridRow; tabIndex: number }): ReactElement => {
      const span = columnSpan(view, row.row, column);
      const width = span > gridSpan(view, row.row, column) ? spanPixels(view, column, span) : undefined;
      return <SheetCell cell={cellAt({ row })} width={width} isStale={isStale(row.row, column)} tabIndex={tabIndex} onFollow={onFollow} />;
    };
    return {
      key: String(column),
      name: columnLetters(column),
      width: columnPixels(view, column),
      minWidth: 0,
      frozen: column < view.look.frozen.columns,
      resizable: true,
      headerCellClass: styles.header,
      cellClass: styles.cell,
      summaryCellClass: styles.cell,
      colSpan: (args) => (args.type === "HEADER" ? 1 : gridSpan(view, args.row.row, column)),
      renderCell: draw,
      renderSummaryCell: draw,
      editable: (row) => cellAt({ row }).formula === null && cellAt({ row }).link === undefined,
      renderEditCell: ({ row, onRowChange }) => (
        <CellEditor
          text={row.draft ?? cellAt({ row }).text}
          options={cellAt({ row }).options}
          label={cellA1(row.row, column)}
          onChange={(draft, isFinal) => onRowChange({ ...row, draft }, isFinal)}
        />
      ),
    };
  });
  return [rowHeader, ...columns];
}
