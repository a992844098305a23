import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

/** The address that the shared build is for. */
export const builtAddress = "https://addins.example.org/sems";

/** Runs webpack with these words into a new folder, and gives the folder. */
export function buildSite(words: readonly string[], address = builtAddress): string {
  const folder = mkdtempSync(join(tmpdir(), "sems-dist-"));
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const env = { ...process.env, ADDIN_URL: address, OFFICEJS: "" };
  execFileSync(process.execPath, [webpack, ...words, "--output-path", folder], { cwd: root, env, stdio: "pipe" });
  return folder;
}

export function removeSite(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** The folder of the production build that all end-to-end tests share. @throws when the tests run without their global set-up. */
export function builtSite(): string {
  const folder = process.env["SEMS_BUILT_SITE"];
  if (folder === undefined) throw new Error("The site is built before the end-to-end tests: run them with jest --selectProjects e2e.");
  return folder;
}
