import { mkdtempSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { profileFolder, runSoffice } from "./soffice-process";

/** What a person does to a workbook, done here by LibreOffice. Rows and columns count from 0; `cell` and `range` are A1 text. */
export type LibreOfficeEdit =
  | { readonly kind: "renameSheet"; readonly sheet: string; readonly to: string }
  | { readonly kind: "moveSheet"; readonly sheet: string; /** Tab position before which it goes. */ readonly position: number }
  | { readonly kind: "removeSheet"; readonly sheet: string }
  | { readonly kind: "setText"; readonly sheet: string; readonly cell: string; readonly text: string }
  | { readonly kind: "setNumber"; readonly sheet: string; readonly cell: string; readonly number: number }
  | {
      readonly kind: "setFormula";
      readonly sheet: string;
      readonly cell: string;
      /** In LibreOffice's own English notation, with `=`. */ readonly formula: string;
    }
  | { readonly kind: "clear"; readonly sheet: string; readonly range: string }
  | { readonly kind: "insertRows" | "removeRows"; readonly sheet: string; readonly row: number; readonly count: number }
  | { readonly kind: "insertColumns" | "removeColumns"; readonly sheet: string; readonly column: number; readonly count: number }
  | { readonly kind: "moveRange"; readonly sheet: string; readonly range: string; readonly to: string }
  /** Sorts a range whose first row holds headings; `column` counts from its left edge. */
  | { readonly kind: "sort"; readonly sheet: string; readonly range: string; readonly column: number; readonly ascending: boolean };

const TIMEOUT_MS = 90_000;
const MACRO = "Standard.Module1.Main";
let prepared: Promise<void> | undefined;

/** Opens the workbook in LibreOffice, edits it, recalculates it and returns what it saves as .xlsx. Throws where a step cannot be done. */
export async function editWithLibreOffice(bytes: Uint8Array, edits: readonly LibreOfficeEdit[]): Promise<Uint8Array> {
  prepared ??= installMacro();
  await prepared;
  const folder = mkdtempSync(join(tmpdir(), "lo-edit-"));
  try {
    const [input, output, job] = [join(folder, "in.xlsx"), join(folder, "out.xlsx"), join(folder, "job.txt")];
    writeFileSync(input, bytes);
    const steps = [["open", pathToFileURL(input).href], ...edits.map(step), ["save", pathToFileURL(output).href]];
    writeFileSync(job, steps.map((parts) => parts.join("\t")).join("\n"));
    const printed = await runSoffice([`macro:///${MACRO}("${pathToFileURL(job).href}")`], TIMEOUT_MS);
    const outcome = existsSync(`${job}.outcome`) ? readFileSync(`${job}.outcome`, "utf8") : `no outcome: ${printed}`;
    if (outcome !== "done") throw new Error(`LibreOffice could not edit the workbook: ${outcome}`);
    return new Uint8Array(readFileSync(output));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function step(edit: LibreOfficeEdit): readonly string[] {
  const parts = inOrder(edit).map(String);
  if (parts.some((part) => /[\t\r\n]/.test(part))) throw new Error(`An edit cannot hold tabs or line breaks: ${JSON.stringify(edit)}`);
  return parts;
}

/** The parts of an edit in the order in which the macro reads them. */
function inOrder(edit: LibreOfficeEdit): readonly (string | number)[] {
  switch (edit.kind) {
    case "renameSheet":
      return [edit.kind, edit.sheet, edit.to];
    case "moveSheet":
      return [edit.kind, edit.sheet, edit.position];
    case "removeSheet":
      return [edit.kind, edit.sheet];
    case "setText":
      return [edit.kind, edit.sheet, edit.cell, edit.text];
    case "setNumber":
      return [edit.kind, edit.sheet, edit.cell, edit.number];
    case "setFormula":
      return [edit.kind, edit.sheet, edit.cell, edit.formula];
    case "clear":
      return [edit.kind, edit.sheet, edit.range];
    case "insertRows":
    case "removeRows":
      return [edit.kind, edit.sheet, edit.row, edit.count];
    case "insertColumns":
    case "removeColumns":
      return [edit.kind, edit.sheet, edit.column, edit.count];
    case "moveRange":
      return [edit.kind, edit.sheet, edit.range, edit.to];
    case "sort":
      return [edit.kind, edit.sheet, edit.range, edit.column, edit.ascending ? "ascending" : "descending"];
  }
}

/** LibreOffice writes an empty Module1 into a new profile when it first starts, so it starts once before ours goes there. */
async function installMacro(): Promise<void> {
  await runSoffice(["--terminate_after_init"], TIMEOUT_MS);
  const source = readFileSync(join(__dirname, "libreoffice-editor.bas"), "utf8");
  const escaped = source.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  const module = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`;
  writeFileSync(join(profileFolder(), "user", "basic", "Standard", "Module1.xba"), module);
}
