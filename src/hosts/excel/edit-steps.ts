import { addValidation } from "./add-validation";
import { cellStyles, type StyleName } from "../../core/workbook/cell-style";
import type { WorkbookEdit } from "../../core/workbook/edits";
import { cellEntry, fillRange } from "./cell-entry";
import { cellStyleSteps } from "./cell-style-steps";
import { ANCHOR, anchorsOf, isBuilding, UNFINISHED_NAME } from "./edit-check";
import type { Preconditions } from "./precondition";
import { appendRowsSteps, setCellsSteps } from "./row-steps";
import { sheetContentSteps } from "./sheet-content-steps";
import { sheetLayoutSteps } from "./sheet-layout-steps";
import { findSheet, findTable, sameName, type WorkbookStructure } from "./workbook-structure";
import { requestBytes, type WriteStep } from "./write-step";

type EditOf<K extends WorkbookEdit["kind"]> = Extract<WorkbookEdit, { kind: K }>;

/**
 * The work that edits stand for, in an order that Excel can follow.
 *
 * Excel refuses a formula that names a table which does not exist, and formulas of the first sheets name tables of the last. So sheets and names that are added
 * one after another are made together: first the layout of all sheets with their constants and tables, then the names, then formulas, drop-downs, conditional
 * formats, links and charts of all sheets. All other edits keep their place. A name marks the workbook as unfinished from the first step to the last.
 */
export function editSteps(edits: readonly WorkbookEdit[], structure: WorkbookStructure, conditions: Preconditions): readonly WriteStep[] {
  const steps = [
    ...cellStyleSteps(stylesOf(edits), structure.styles),
    ...groups(withoutAnchors(edits, structure)).flatMap((group) =>
      isBuilding(group) ? buildingSteps(group, structure) : group.flatMap((edit) => singleSteps(edit, structure, conditions)),
    ),
  ];
  // Removals come before the mark: the mark of an earlier, interrupted set-up may be among them.
  const firstAddition = isBuilding(edits)
    ? Math.max(
        0,
        steps.findIndex((step) => (step.weight ?? 0) > 0),
      )
    : -1;
  if (firstAddition < 0) return steps;
  return [...steps.slice(0, firstAddition), markStep(addedToOthers(edits, structure)), ...steps.slice(firstAddition), unmarkStep()];
}

/** Ids of the sheets that are added beside others of ours which stay; none where a workbook gets its first. Should it be interrupted, the others are no part of it. */
function addedToOthers(edits: readonly WorkbookEdit[], structure: WorkbookStructure): readonly string[] {
  const gone = edits.flatMap((edit) =>
    edit.kind === "removeSheet" ? anchorsOf(structure, edit.name) : edit.kind === "removeName" ? [edit.name] : [],
  );
  const stays = structure.names.some(({ name }) => name.startsWith(ANCHOR) && !gone.some((other) => sameName(other, name)));
  return stays ? edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.plan.id] : [])) : [];
}

/** Sheets and names that are added one after another stay together. */
function groups(edits: readonly WorkbookEdit[]): readonly (readonly WorkbookEdit[])[] {
  const isAddition = (edit: WorkbookEdit | undefined) => edit?.kind === "addSheet" || edit?.kind === "addName";
  const result: WorkbookEdit[][] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last && isAddition(last[0]) && isAddition(edit)) last.push(edit);
    else result.push([edit]);
  }
  return result;
}

function buildingSteps(group: readonly WorkbookEdit[], structure: WorkbookStructure): readonly WriteStep[] {
  const sheets = group.flatMap((edit) => (edit.kind === "addSheet" ? [edit] : []));
  const names = group.flatMap((edit) => (edit.kind === "addName" ? [edit] : []));
  return [
    ...sheets.flatMap(({ plan, position }) => sheetLayoutSteps(plan, position, structure.dateSystem)),
    ...names.map(addNameStep),
    ...sheets.flatMap(({ plan }) => sheetContentSteps(plan)),
  ];
}

/** The names that follow a sheet go with it, and a name that is gone cannot be deleted again. */
function withoutAnchors(edits: readonly WorkbookEdit[], structure: WorkbookStructure): readonly WorkbookEdit[] {
  const gone = new Set(
    edits.flatMap((edit) => (edit.kind === "removeSheet" ? anchorsOf(structure, edit.name) : [])).map((name) => name.toLowerCase()),
  );
  return edits.filter((edit) => edit.kind !== "removeName" || !gone.has(edit.name.toLowerCase()));
}

function singleSteps(edit: WorkbookEdit, structure: WorkbookStructure, conditions: Preconditions): readonly WriteStep[] {
  switch (edit.kind) {
    case "addSheet":
      return buildingSteps([edit], structure);
    case "addName":
      return [addNameStep(edit)];
    case "addEmptySheet":
      return [{ what: edit.name, sheet: edit.name, bytes: requestBytes(2, edit.name), write: (target) => void target.addSheet(edit.name) }];
    case "removeSheet":
      return [removeSheetStep(edit, structure)];
    case "removeName":
      return structure.names.some(({ name }) => name.toLowerCase() === edit.name.toLowerCase()) ? [removeNameStep(edit.name)] : [];
    case "setCells":
      return setCellsSteps(edit, conditions);
    case "appendRows":
      return appendRowsSteps(edit, conditions.places.get(edit.table.toLowerCase()), structure.dateSystem);
    case "addTableColumn":
      return [addColumnStep(edit, structure)];
    case "setDocumentTitle":
      return [
        {
          what: "Title of the document",
          creates: [{ kind: "title", name: edit.title }],
          bytes: requestBytes(2, edit.title),
          write: ({ context }) => {
            context.workbook.properties.title = edit.title;
          },
        },
      ];
    case "activateSheet":
      return [
        {
          what: edit.name,
          sheet: edit.name,
          bytes: requestBytes(4),
          write: (target) => {
            target.sheet(edit.name).activate();
            target.sheet(edit.name).getRange("A1").select();
          },
        },
      ];
  }
}

function stylesOf(edits: readonly WorkbookEdit[]): ReadonlySet<StyleName> {
  return new Set(
    edits.flatMap((edit): readonly StyleName[] => {
      if (edit.kind === "addSheet") return edit.plan.styles.map(({ style }) => style);
      return edit.kind === "addTableColumn" ? [edit.style, "heading"] : [];
    }),
  );
}

function addNameStep(edit: EditOf<"addName">): WriteStep {
  return {
    what: "Names",
    bytes: requestBytes(2, edit),
    creates: [{ kind: "name", name: edit.name }],
    write: ({ context }) => void context.workbook.names.add(edit.name, `=${edit.refersTo}`, edit.comment),
  };
}

function removeNameStep(name: string): WriteStep {
  return { what: "Names", bytes: requestBytes(3), write: ({ context }) => context.workbook.names.getItem(name).delete() };
}

/** With the sheet goes the name that follows it. Excel does not delete a sheet that is hidden beyond the user's reach until it is shown. */
function removeSheetStep(edit: EditOf<"removeSheet">, structure: WorkbookStructure): WriteStep {
  const anchors = anchorsOf(structure, edit.name);
  const isVeryHidden = findSheet(structure, edit.name)?.visibility === "veryHidden";
  return {
    what: edit.name,
    sheet: edit.name,
    bytes: requestBytes(4 + 3 * anchors.length),
    write({ context }) {
      const sheet = context.workbook.worksheets.getItem(edit.name);
      if (isVeryHidden) sheet.visibility = "Hidden";
      sheet.delete();
      // Afterwards: should Excel stop in between, a name that points nowhere is still known as ours, a sheet without its name is not.
      for (const anchor of anchors) context.workbook.names.getItem(anchor).delete();
    },
  };
}

function addColumnStep(edit: EditOf<"addTableColumn">, structure: WorkbookStructure): WriteStep {
  const rows = findTable(structure, edit.table)?.rowCount ?? edit.values.length;
  const values = Array.from({ length: rows }, (_, row) => [edit.formula === undefined ? (cellEntry(edit.values[row] ?? null, "") ?? "") : ""]);
  return {
    what: edit.table,
    bytes: requestBytes(16, values),
    write({ context }) {
      const column = context.workbook.tables.getItem(edit.table).columns.add(undefined, [[cellEntry(edit.heading, "") ?? ""], ...values]);
      if (edit.formula !== undefined) fillRange(column.getDataBodyRange(), { formulas: `=${edit.formula}` });
      const format = edit.numberFormat === undefined ? {} : { numberFormat: edit.numberFormat };
      fillRange(column.getDataBodyRange(), { style: cellStyles[edit.style].name, ...format });
      fillRange(column.getHeaderRowRange(), { style: cellStyles.heading.name });
      if (edit.validation) addValidation(column.getDataBodyRange(), edit.validation);
    },
  };
}

function markStep(added: readonly string[]): WriteStep {
  const mark = added.length === 0 ? "=TRUE" : `={${added.map((id) => `"${id}"`).join(",")}}`;
  return {
    what: "Preparing",
    bytes: requestBytes(2, mark),
    creates: [{ kind: "name", name: UNFINISHED_NAME }],
    write: ({ context }) =>
      void context.workbook.names.add(UNFINISHED_NAME, mark, "Sheets are being added; if this name stays, that was interrupted."),
  };
}

function unmarkStep(): WriteStep {
  return { ...removeNameStep(UNFINISHED_NAME), what: "Finishing" };
}
