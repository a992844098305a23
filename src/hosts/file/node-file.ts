import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, copyFile, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { HostError } from "../../core/workbook/host";

const WORKBOOK_EXTENSIONS = [".xlsx", ".xlsm", ".xltx", ".xltm"];

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** A failed file operation in one sentence; whatever is not about the file is thrown on. */
function fileError(error: unknown, path: string, toDo: "read" | "write"): unknown {
  const folder = dirname(path);
  const sentences: Readonly<Record<string, string>> = {
    ENOENT: toDo === "read" ? `There is no file ${path}; check the name.` : `The folder ${folder} does not exist; create it or choose another place.`,
    ENOTDIR: `${folder} is not a folder; choose another place.`,
    EISDIR: `${path} is a folder, not a workbook; name a file.`,
    EACCES:
      toDo === "read"
        ? `${path} may not be read; ask for permission or use a copy.`
        : `${path} may not be written; choose another place or another name.`,
    EPERM: `${path} may not be ${toDo === "read" ? "read" : "written"}; close it in Excel or choose another place.`,
    EBUSY: `${path} is in use by another program; close it there and try again.`,
    EROFS: `${path} lies on a read-only disk; choose another place.`,
    ENOSPC: `The disk is full, so ${path} was not written; make room and try again.`,
    EDQUOT: `Your disk quota is used up, so ${path} was not written; make room and try again.`,
    ENAMETOOLONG: `The name ${basename(path)} is too long; choose a shorter one.`,
  };
  const sentence = sentences[codeOf(error)];
  return sentence === undefined ? error : new HostError(sentence, { cause: error });
}

/** @throws HostError when there is no such file or it cannot be read */
export async function readWorkbookFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw fileError(error, path, "read");
  }
}

export interface WriteWorkbookOptions {
  /** Replace a file that is there. */
  readonly force?: boolean;
  /** Replace a file that is there and keep what it was as `NAME.bak.EXT`. */
  readonly backup?: boolean;
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}

/** `risks.xlsx` → `risks.bak.xlsx` in the same folder. */
export function backupPath(path: string): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}.bak${extension}`;
}

async function writeThrough(path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Copies, then renames: a backup is whole or not there, like the file itself. */
async function keepBackup(path: string, beside: string): Promise<void> {
  await copyFile(path, beside, constants.COPYFILE_EXCL);
  await rename(beside, backupPath(path));
}

async function replaceFile(path: string, bytes: Uint8Array, options: WriteWorkbookOptions): Promise<void> {
  const isThere = await exists(path);
  if (isThere && options.force !== true && options.backup !== true)
    throw new HostError(`${path} is there already; choose another name or allow it to be replaced (--force).`);
  // A link keeps pointing at the workbook; a file that was made read-only on purpose stays as it is.
  const target = isThere ? await realpath(path) : path;
  if (isThere) await access(target, constants.W_OK);
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await writeThrough(beside, bytes, isThere ? (await stat(target)).mode : undefined);
    if (isThere && options.backup === true) await keepBackup(target, `${beside}.bak`);
    await rename(beside, target);
  } finally {
    await rm(beside, { force: true });
    await rm(`${beside}.bak`, { force: true });
  }
}

/**
 * Writes a workbook beside its place, forces it to the disk and renames it: there is never half a file.
 * @throws HostError when a file is there and may not be replaced, when the name is not that of a workbook, or when the disk says no
 */
export async function writeWorkbookFile(path: string, bytes: Uint8Array, options: WriteWorkbookOptions = {}): Promise<void> {
  const extension = extname(path).toLowerCase();
  if (!WORKBOOK_EXTENSIONS.includes(extension)) {
    throw new HostError(`Excel would not open a workbook called ${basename(path)}; give it the ending .xlsx (or .xlsm when it holds macros).`);
  }
  try {
    await replaceFile(path, bytes, options);
  } catch (error) {
    throw fileError(error, path, "write");
  }
}

/**
 * The same for a text that is no workbook, in UTF-8.
 * @throws HostError when a file is there and may not be replaced, or when the disk says no
 */
export async function writeTextFile(path: string, text: string, { force }: { readonly force: boolean }): Promise<void> {
  try {
    await replaceFile(path, new TextEncoder().encode(text), { force });
  } catch (error) {
    throw fileError(error, path, "write");
  }
}
