import { HostError } from "../../core/workbook/host";
import type { OfficePackage } from "./office-package";

export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_NAMESPACE = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const SIGNATURE_ORIGIN = "/digital-signature/origin";

/** The part of a package that lists its sheets, and what stands in the way of editing them. */
export interface WorkbookPart {
  readonly name: string;
  readonly hasMacros: boolean;
  /** Any edit would break the signature. */
  readonly isSigned: boolean;
  /** Sheets may not be added, moved or removed. */
  readonly isStructureProtected: boolean;
}

/** @throws HostError when the package holds no workbook, or one of a kind that is not read here. */
export function findWorkbook(pkg: OfficePackage): WorkbookPart {
  const roots = pkg.relationships("");
  const main = roots.find(({ type }) => type === `${OFFICE_RELATIONSHIPS}/officeDocument` || type === `${STRICT_RELATIONSHIPS}/officeDocument`);
  if (!main) throw new HostError("This file holds no workbook: choose an .xlsx or .xlsm file.");
  const type = pkg.contentType(main.target) ?? "";
  if (type.includes("sheet.binary") || main.target.toLowerCase().endsWith(".bin")) {
    throw new HostError("This is a binary workbook (.xlsb): open it in Excel and save it as .xlsx.");
  }
  if (!pkg.has(main.target)) throw new HostError("The file is incomplete: its workbook part is missing. Open it in Excel and save it again.");
  if (type.includes("wordprocessingml") || type.includes("presentationml"))
    throw new HostError("This file is not a workbook but another Office document: choose an .xlsx or .xlsm file.");
  const root = pkg.xml(main.target);
  if (root.uri === STRICT_NAMESPACE)
    throw new HostError("This is a Strict Open XML workbook: open it in Excel and save it as an ordinary Excel workbook (.xlsx).");
  if (root.uri !== MAIN_NAMESPACE || root.local !== "workbook") throw new HostError("This file holds no workbook: choose an .xlsx or .xlsm file.");
  return {
    name: main.target,
    hasMacros: type.includes("macroEnabled"),
    isSigned: roots.some((link) => link.type.endsWith(SIGNATURE_ORIGIN)),
    isStructureProtected: isOn(root.child("workbookProtection")?.attribute("lockStructure")),
  };
}

/** An XML boolean. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
