import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { findProgram } from "./find-soffice";
import { readValues } from "./recalculated-workbook";
import type { RecalculatedWorkbook } from "./recalculated-workbook";
import { runSoffice } from "./soffice-process";

export { libreOffice } from "./soffice-process";
export type { RecalculatedValue, RecalculatedWorkbook } from "./recalculated-workbook";

export interface NamedFile {
  /** Any text that tells the files of one call apart; its extension tells the kind of file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const START_MS = 60_000;
const FILE_MS = 20_000;

/** Every value of every sheet as LibreOffice computes it anew (cached values are not believed). All files go through one process. @param fileMs patience for each */
export async function recalculate(files: readonly NamedFile[], fileMs = FILE_MS): Promise<ReadonlyMap<string, RecalculatedWorkbook>> {
  const saved = await converted(files, "xlsx:Calc MS Excel 2007 XML", "xlsx", fileMs);
  return new Map([...saved].map(([name, bytes]) => [name, readValues(bytes, name)]));
}

/** The workbook as LibreOffice saves it again: recalculated, and with what LibreOffice loses. */
export async function saveAsXlsx(file: NamedFile): Promise<Uint8Array> {
  return onlyResult(await converted([file], "xlsx:Calc MS Excel 2007 XML", "xlsx"), file);
}

/** The workbook as it would be printed. */
export async function toPdf(file: NamedFile): Promise<Uint8Array> {
  return onlyResult(await converted([file], "pdf:calc_pdf_Export", "pdf"), file);
}

/** The pages of a PDF as PNG images, for looking at them; undefined when pdftoppm is not installed. */
export function pdfToPng(pdf: Uint8Array, dotsPerInch = 70): readonly Uint8Array[] | undefined {
  const program = findProgram(["pdftoppm", "pdftoppm.exe"]);
  if (program === undefined) return undefined;
  return inTemporaryFolder((folder) => {
    writeFileSync(join(folder, "book.pdf"), pdf);
    execFileSync(program, ["-r", String(dotsPerInch), "-png", join(folder, "book.pdf"), join(folder, "page")]);
    const pages = readdirSync(folder).filter((name) => name.endsWith(".png"));
    return pages.sort().map((name) => new Uint8Array(readFileSync(join(folder, name))));
  });
}

async function converted(files: readonly NamedFile[], filter: string, extension: string, fileMs = FILE_MS): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), "lo-files-"));
  try {
    const output = join(folder, "out");
    mkdirSync(output);
    // Plain numbered names: a file's own name may be anything.
    const inputs = files.map((file, index) => join(folder, `${index}${extname(file.name) || ".xlsx"}`));
    files.forEach((file, index) => writeFileSync(inputs[index] ?? "", file.bytes));
    const printed = await runSoffice(["--convert-to", filter, "--outdir", output, ...inputs], START_MS + files.length * fileMs);
    return new Map(files.map((file, index) => [file.name, result(join(output, `${index}.${extension}`), file.name, printed)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function result(path: string, name: string, printed: string): Uint8Array {
  if (!existsSync(path)) throw new Error(`LibreOffice could not convert ${name}: ${printed.trim()}`);
  return new Uint8Array(readFileSync(path));
}

function onlyResult(results: ReadonlyMap<string, Uint8Array>, file: NamedFile): Uint8Array {
  const bytes = results.get(file.name);
  if (bytes === undefined) throw new Error(`LibreOffice gave nothing for ${file.name}`);
  return bytes;
}

function inTemporaryFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "lo-pages-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
