import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const USUAL_PLACES = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.com",
  "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com",
  "/opt/libreoffice/program/soffice",
  "/snap/bin/libreoffice",
];

/** The path of a program on PATH; undefined when there is none. */
export function findProgram(names: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

/** LibreOffice's program; undefined when it is not installed. `SOFFICE` in the environment goes first. */
export function findSoffice(): string | undefined {
  const named = process.env["SOFFICE"];
  if (named !== undefined && named !== "") return named;
  return findProgram(["soffice", "soffice.com", "libreoffice"]) ?? USUAL_PLACES.find((path) => existsSync(path));
}
