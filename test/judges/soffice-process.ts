import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findSoffice } from "./find-soffice";
import type { Judge } from "./describe-with";

const soffice = findSoffice();

export const libreOffice: Judge = { name: "LibreOffice", absence: soffice === undefined ? "LibreOffice is not installed" : undefined };

/** Without this LibreOffice shows the values that the file says, and proves nothing. 0 = always recalculate. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

let profile: string | undefined;
let lastRun: Promise<unknown> = Promise.resolve();

afterAll(() => {
  if (profile !== undefined) rmSync(profile, { recursive: true, force: true });
});

/** The folder of our own user profile, made once per test file and removed after its last test. */
export function profileFolder(): string {
  if (profile !== undefined) return profile;
  const folder = mkdtempSync(join(tmpdir(), "lo-profile-"));
  mkdirSync(join(folder, "user"));
  writeFileSync(join(folder, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  profile = folder;
  return folder;
}

/** Runs LibreOffice without a window in our own profile, one run after the other (a profile serves one process). Resolves to what it printed. */
export function runSoffice(arguments_: readonly string[], timeoutMs: number): Promise<string> {
  const run = lastRun.then(() => startSoffice(arguments_, timeoutMs));
  lastRun = run.catch(() => undefined);
  return run;
}

function startSoffice(arguments_: readonly string[], timeoutMs: number): Promise<string> {
  if (soffice === undefined) return Promise.reject(new Error("LibreOffice is not installed"));
  const own = [`-env:UserInstallation=${pathToFileURL(profileFolder()).href}`, "--headless", "--norestore", "--nolockcheck"];
  // A process group of its own: the program is a script that starts others, and all of them must end with it.
  const child = spawn(soffice, [...own, ...arguments_], { detached: process.platform !== "win32", stdio: ["ignore", "pipe", "pipe"] });
  return new Promise((resolve, reject) => {
    let printed = "";
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      if (child.pid !== undefined) process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
    }, timeoutMs);
    const keep = (data: Buffer): void => void (printed += data.toString());
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", reject);
    child.on("exit", () => {
      clearTimeout(timer);
      if (late) reject(new Error(`LibreOffice did not end within ${timeoutMs} ms: ${printed}`));
      else resolve(printed);
    });
  });
}
