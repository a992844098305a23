import type { RangeRef } from "../../core/workbook/cell";
import type { CellBlock, CellInput } from "../../core/workbook/sheet-plan";
import { rangeOfBlock } from "./planned-cells";

/** A cell left out costs 5 bytes of a request and a range of its own 300: blocks are joined while that saves something. */
const MAX_GAPS = 60;

/** Joins neighbouring blocks into larger ones with the same cells; where blocks overlap, the later one wins as before. */
export function mergeBlocks(blocks: readonly CellBlock[]): readonly CellBlock[] {
  const groups: { box: RangeRef; cells: number; members: CellBlock[] }[] = [];
  for (const block of blocks) {
    const own = rangeOfBlock(block);
    if (own.rows === 0 || own.columns === 0) continue;
    const last = groups.at(-1);
    const box = last && boundingBox(last.box, own);
    const cells = (last?.cells ?? 0) + own.rows * own.columns;
    if (last && box && box.rows * box.columns - cells <= MAX_GAPS) Object.assign(last, { box, cells, members: [...last.members, block] });
    else groups.push({ box: own, cells: own.rows * own.columns, members: [block] });
  }
  return groups.map(({ box, members }) => ({ top: box.top, left: box.left, rows: cellsOf(box, members) }));
}

function boundingBox(one: RangeRef, other: RangeRef): RangeRef {
  const top = Math.min(one.top, other.top);
  const left = Math.min(one.left, other.left);
  const bottom = Math.max(one.top + one.rows, other.top + other.rows);
  const right = Math.max(one.left + one.columns, other.left + other.columns);
  return { top, left, rows: bottom - top, columns: right - left };
}

function cellsOf(box: RangeRef, members: readonly CellBlock[]): CellInput[][] {
  const rows = Array.from({ length: box.rows }, () => Array.from({ length: box.columns }, (): CellInput => null));
  for (const block of members) {
    block.rows.forEach((row, r) =>
      row.forEach((input, c) => {
        const target = rows[block.top - box.top + r];
        if (target && input !== null) target[block.left - box.left + c] = input;
      }),
    );
  }
  return rows;
}
