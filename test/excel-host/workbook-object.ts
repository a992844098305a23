import { numberArgument, type ExcelObject } from "./excel-object";
import { assertWritable, type ExcelScene } from "./excel-scene";
import { nameCollection } from "./name-object";
import { rangeObject } from "./range-object";
import { styleCollection } from "./style-object";
import { tableCollection } from "./table-object";
import { worksheetCollection } from "./worksheet-object";

/** The root of every batch. */
export function workbookObject(scene: ExcelScene): ExcelObject {
  const { book } = scene;
  return {
    type: "Workbook",
    properties: { ReadOnly: { get: () => book.isReadOnly } },
    children: {
      Worksheets: () => worksheetCollection(scene),
      Tables: () => tableCollection(scene),
      Names: () => nameCollection(scene),
      Styles: () => styleCollection(scene),
      Application: () => ({
        type: "Application",
        properties: {},
        methods: { SuspendApiCalculationUntilNextSync: () => undefined, SuspendScreenUpdatingUntilNextSync: () => undefined },
      }),
      Properties: () => ({
        type: "DocumentProperties",
        properties: {
          Title: {
            get: () => book.title,
            set: (value) => {
              assertWritable(scene, undefined, "DocumentProperties.title");
              book.title = String(value);
            },
          },
        },
      }),
      Protection: () => ({ type: "WorkbookProtection", properties: { Protected: { get: () => book.isStructureProtected } } }),
      Functions: () => functionsObject(scene),
    },
    methods: { GetSelectedRange: () => rangeObject(scene, book.selection.sheet, book.selection.range) },
  };
}

/** DATE counts in the date system of the workbook: 2 January 1904 is day 1 of the 1904 system and day 1463 of the 1900 system (Microsoft support). */
function functionsObject({ book }: ExcelScene): ExcelObject {
  return {
    type: "Functions",
    properties: {},
    methods: {
      Date: (year, month, day) => {
        const [y, m, d] = [year, month, day].map((part) => numberArgument(part, "Functions.date"));
        const serial = (Date.UTC(y ?? 0, (m ?? 1) - 1, d ?? 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
        return { type: "FunctionResult", properties: { Value: { get: () => serial - (book.uses1904Dates ? 1462 : 0) }, Error: { get: () => null } } };
      },
    },
  };
}
