import type { WorkbookContent } from "../../src/core/workbook/content";
import { openPackage } from "../../src/hosts/file/open-package";
import { Problems } from "../../src/hosts/file/problems";
import { readWorkbook } from "../../src/hosts/file/read-workbook";
import { readOutline } from "../../src/hosts/file/workbook-outline";

/** Reads every table and every sheet as a whole. */
export function openEverything(bytes: Uint8Array): WorkbookContent {
  const pkg = openPackage(bytes);
  const grids = readOutline(pkg, new Problems()).sheets.map(({ name }) => name);
  return readWorkbook(pkg, { tables: "all", grids });
}
