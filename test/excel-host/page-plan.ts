import type { RangeRef } from "../../src/core/workbook/cell";
import type { HeaderFooterPlan, HeaderFooterText, PagePlan } from "../../src/core/workbook/sheet-plan";
import { isRecord } from "./excel-object";
import type { SimulatedSheet } from "./simulated-workbook";

/** The print set-up of a simulated sheet as a plan holds it. */
export function pagePlan(sheet: SimulatedSheet): PagePlan {
  const { page } = sheet;
  const zoom = isRecord(page["Zoom"]) ? page["Zoom"] : {};
  const [rows, columns, area] = [page["PrintTitleRows"], page["PrintTitleColumns"], page["PrintArea"]].map((value) =>
    isRange(value) ? value : undefined,
  );
  return {
    orientation: page["Orientation"] === "Landscape" ? "landscape" : "portrait",
    fitToWidth: Number(zoom["horizontalFitToPages"] ?? 1),
    fitToHeight: Number(zoom["verticalFitToPages"] ?? 0),
    header: textsOf(sheet, "Header"),
    footer: textsOf(sheet, "Footer"),
    ...(rows ? { titleRows: [rows.top, rows.top + rows.rows - 1] as const } : {}),
    ...(columns ? { titleColumns: [columns.left, columns.left + columns.columns - 1] as const } : {}),
    ...(area ? { printArea: area } : {}),
  };
}

function isRange(value: unknown): value is RangeRef {
  return isRecord(value) && typeof value["top"] === "number" && typeof value["columns"] === "number";
}

function textsOf({ headersFooters }: SimulatedSheet, part: "Header" | "Footer"): HeaderFooterPlan {
  const text = (side: "Left" | "Center" | "Right") => {
    const code = headersFooters[`${side}${part}`];
    return typeof code === "string" ? { [side.toLowerCase()]: textOf(code) } : {};
  };
  return { ...text("Left"), ...text("Center"), ...text("Right") };
}

function textOf(code: string): HeaderFooterText {
  if (code === "Page &P of &N") return { field: "pageOfPages" };
  return code === "&A" ? { field: "sheetName" } : code.replaceAll("&&", "&");
}
