// The workload as edits of our own host: tables, drop-downs, conditional formats and date formats.
import { DATE_FORMAT, STATUS_COLUMN, STATUSES } from "./workload.mjs";

const FIRST_RECORD = 1;

function plan({ name, table, columns, rows }, index) {
  const body = (column) => ({ top: FIRST_RECORD, left: column, rows: rows.length, columns: 1 });
  const all = { top: FIRST_RECORD, left: 0, rows: rows.length, columns: columns.length };
  const positions = [...columns.keys()];
  const statuses = { top: 0, left: STATUS_COLUMN, rows: STATUSES.map((status) => [status]) };
  return {
    id: `bench${index + 1}`,
    name,
    tabColour: "17365D",
    showGridlines: true,
    columnWidths: columns.map((column) => column.width),
    rowHeights: {},
    fittedHeights: {},
    blocks: [{ top: 0, left: 0, rows: [columns.map((column) => column.heading), ...rows] }, ...(index === 0 ? [statuses] : [])],
    styles: [
      { range: { ...all, top: 0, rows: 1 }, style: "heading" },
      { range: all, style: "input" },
      ...positions.filter((at) => columns[at].date).map((at) => ({ range: body(at), style: "input", numberFormat: DATE_FORMAT })),
    ],
    merges: [],
    tables: [{ name: table, range: { ...all, top: 0, rows: rows.length + 1 }, columns: columns.map(({ heading }) => ({ heading })) }],
    validations: positions.filter((at) => columns[at].choice).map((at) => ({ range: body(at), rule: { kind: "list", name: "bench_statuses" } })),
    conditionalFormats: [{ range: all, formula: '$C2="Done"', look: { fill: "E2F0D9", italic: true } }],
    charts: [],
    links: [],
    freeze: { rows: 1, columns: 1 },
    page: { orientation: "landscape", fitToWidth: 1, fitToHeight: 0, header: {}, footer: {} },
  };
}

export function editsOf(sheets) {
  const refersTo = `Register!$O$1:$O$${STATUSES.length}`;
  return [
    ...sheets.map((sheet, index) => ({ kind: "addSheet", plan: plan(sheet, index) })),
    { kind: "addName", name: "bench_statuses", refersTo, comment: "Statuses" },
  ];
}
