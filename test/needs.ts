import { existsSync } from "node:fs";

/** `test`, or `test.skip` with the reason at the end of the name, where `npm test` finds it. */
export function testNeeding(what: string, isThere: boolean): (name: string, body: () => Promise<void>) => void {
  return isThere ? test : (name, body) => test.skip(`${name} (needs ${what})`, body);
}

/** The folder with foreign workbooks, named by the environment; null where it is not. */
export const workbooksFolder: string | null = process.env["SEMS_WORKBOOKS"] ?? null;

export const testWithWorkbooks = testNeeding("SEMS_WORKBOOKS, the folder of foreign workbooks", workbooksFolder !== null);

const firstThatExists = (paths: readonly string[]): string | null => paths.find((path) => existsSync(path)) ?? null;

/** Chromium of the system; null where there is none. */
export const chromium: string | null = firstThatExists(["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]);

export const testWithChromium = testNeeding("Chromium", chromium !== null);

/** `describe` for tests that all need Chromium; where there is none, their hooks do not run either. */
export function describeWithChromium(title: string, tests: () => void): void {
  if (chromium === null) describe.skip(`${title} (needs Chromium)`, tests);
  else describe(title, tests);
}

/** LibreOffice of the system; null where there is none. */
export const libreOffice: string | null = firstThatExists(["/usr/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"]);

export const testWithLibreOffice = testNeeding("LibreOffice Calc", libreOffice !== null);
