/**
 * Members of Excel's object model that empty the undo list on the web, on Windows or on a Mac (Microsoft Learn, "Undo capabilities with the Excel
 * JavaScript API", table "Unsupported APIs", as of May 2025). All others keep it.
 */
const WITHOUT_UNDO: Readonly<Record<string, readonly string[]>> = {
  AllowEditRange: ["address", "delete", "pauseProtection", "setPassword", "title"],
  AllowEditRangeCollection: ["add", "pauseProtection"],
  Chart: ["categoryLabelLevel", "seriesNameLevel"],
  ChartPivotOptions: ["showAxisFieldButtons", "showLegendFieldButtons", "showReportFilterFieldButtons", "showValueFieldButtons"],
  ChartTrendlineLabel: ["formula"],
  DataConnectionCollection: ["refreshAll"],
  DocumentProperties: ["author", "category", "comments", "company", "keywords", "manager", "revisionNumber", "subject", "title"],
  LinkedWorkbook: ["refresh"],
  LinkedWorkbookCollection: ["refreshAll"],
  NamedItem: ["comment"],
  PivotTableStyle: ["delete", "duplicate", "name"],
  PivotTableStyleCollection: ["add", "setDefault"],
  Query: ["delete", "refresh"],
  QueryCollection: ["refreshAll"],
  Slicer: ["name", "nameInFormula"],
  SlicerStyle: ["delete", "duplicate", "name"],
  SlicerStyleCollection: ["add", "setDefault"],
  Style: [
    "addIndent",
    "autoIndent",
    "formulaHidden",
    "horizontalAlignment",
    "includeAlignment",
    "includeBorder",
    "includeFont",
    "includeNumber",
    "includePatterns",
    "includeProtection",
    "indentLevel",
    "locked",
    "numberFormat",
    "numberFormatLocal",
    "orientation",
    "readingOrder",
    "shrinkToFit",
    "textOrientation",
    "verticalAlignment",
    "wrapText",
  ],
  TableStyle: ["delete", "duplicate", "name"],
  TableStyleCollection: ["add", "setDefault"],
  TimelineStyle: ["delete", "duplicate", "name"],
  TimelineStyleCollection: ["add", "setDefault"],
  Workbook: ["close", "insertWorksheetsFromBase64", "save"],
  WorkbookProtection: ["protect", "unprotect"],
  Worksheet: ["copy", "delete", "name", "standardWidth", "position", "visibility"],
  WorksheetCollection: ["addFromBase64"],
  WorksheetProtection: ["pauseProtection", "protect", "resumeProtection", "setPassword", "unprotect", "updateOptions"],
};

/** @param member as the wire calls it: `Worksheet.Delete` */
export function hasNoUndo(member: string): boolean {
  const [type = "", name = ""] = member.split(".");
  return WITHOUT_UNDO[type]?.includes(name.charAt(0).toLowerCase() + name.slice(1)) ?? false;
}
