import { isRecord, stored, type ExcelObject, type Property } from "./excel-object";
import { assertWritable, type ExcelScene } from "./excel-scene";
import { rangeArgument } from "./range-object";
import { invalidArgument } from "./simulated-error";
import { COLUMNS, ROWS, type SimulatedSheet } from "./simulated-workbook";

const TEXTS = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"];

/** Print set-up (ExcelApi 1.9). */
export function pageLayoutObject(scene: ExcelScene, sheet: SimulatedSheet): ExcelObject {
  const guarded = (name: string, check: (value: unknown) => boolean): Property => ({
    get: () => sheet.page[name] ?? null,
    set: (value) => {
      assertWritable(scene, undefined, "PageLayout");
      if (!check(value)) throw invalidArgument(`PageLayout.${name}`);
      sheet.page[name] = value;
    },
  });
  const allPages: ExcelObject = {
    type: "HeaderFooter",
    properties: Object.fromEntries(
      Object.entries(stored(sheet.headersFooters, TEXTS)).map(([name, property]) => [
        name,
        {
          ...property,
          set: (value: unknown) => {
            // Excel: a header or footer holds 255 characters.
            if (typeof value !== "string" || value.length > 255) throw invalidArgument(`HeaderFooter.${name}`);
            property.set?.(value);
          },
        },
      ]),
    ),
  };
  const group: ExcelObject = { type: "HeaderFooterGroup", properties: {}, children: { DefaultForAllPages: () => allPages } };
  return {
    type: "PageLayout",
    properties: {
      Orientation: guarded("Orientation", (value) => value === "Portrait" || value === "Landscape"),
      PaperSize: guarded("PaperSize", (value) => value === "A4" || value === "Letter"),
      Zoom: guarded("Zoom", isRecord),
      CenterHorizontally: guarded("CenterHorizontally", (value) => typeof value === "boolean"),
    },
    children: { HeadersFooters: () => group },
    methods: {
      SetPrintArea: (given) => {
        sheet.page["PrintArea"] = rangeArgument(given, "PageLayout.setPrintArea");
      },
      SetPrintMargins: (unit, margins) => {
        if (unit !== "Inches" || !isRecord(margins)) throw invalidArgument("PageLayout.setPrintMargins");
        sheet.page["Margins"] = margins;
      },
      SetPrintTitleColumns: (given) => {
        const columns = rangeArgument(given, "PageLayout.setPrintTitleColumns");
        // Microsoft: "The range must span the entire column to be valid."
        if (columns.rows !== ROWS) throw invalidArgument("PageLayout.setPrintTitleColumns");
        sheet.page["PrintTitleColumns"] = columns;
      },
      SetPrintTitleRows: (given) => {
        const rows = rangeArgument(given, "PageLayout.setPrintTitleRows");
        // Microsoft: "The range must span the entire row to be valid."
        if (rows.columns !== COLUMNS) throw invalidArgument("PageLayout.setPrintTitleRows");
        sheet.page["PrintTitleRows"] = rows;
      },
    },
  };
}
