import { createHash } from "node:crypto";
import { HostError } from "../../src/core/workbook/host";
import { openPackage } from "../../src/hosts/file/open-package";
import { readWorkbook } from "../../src/hosts/file/read-workbook";
import { openEverything } from "./open-everything";

/** What became of files in which one bit was turned over. */
export interface FlipReport {
  readonly same: number;
  readonly refused: number;
  /** `file@bit: what was seen`; must stay empty. */
  readonly silent: readonly string[];
}

/** Small repeatable random numbers (mulberry32): a seed names every flip for ever. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** All that a file says: its cells, and every part byte by byte, as it would be written again. */
function fingerprint(bytes: Uint8Array): string {
  const content = JSON.stringify(openEverything(bytes));
  const pkg = openPackage(bytes);
  pkg.save();
  const hash = createHash("sha256").update(content);
  for (const name of pkg.names()) hash.update(`\0${name}\0`).update(pkg.bytes(name));
  return hash.digest("hex");
}

/** Turns over one random bit at a time; each damaged file must read exactly as before or be refused. */
export function flipBits(files: ReadonlyMap<string, Uint8Array>, flips: number, seed: number): FlipReport {
  const random = randomNumbers(seed);
  const whole = [...files].flatMap(([name, bytes]) => (isReadable(bytes) ? [{ name, bytes, before: fingerprint(bytes) }] : []));
  let [same, refused] = [0, 0];
  const silent: string[] = [];
  for (let flip = 0; flip < flips; flip++) {
    const file = whole[Math.floor(random() * whole.length)];
    if (!file) break;
    const bit = Math.floor(random() * file.bytes.length * 8);
    const damaged = file.bytes.slice();
    damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const started = process.cpuUsage();
    try {
      if (fingerprint(damaged) === file.before) same++;
      else silent.push(`${file.name}@${bit}: reads differently`);
    } catch (error) {
      if (error instanceof HostError) refused++;
      else silent.push(`${file.name}@${bit}: ${String(error)}`);
    }
    if (process.cpuUsage(started).user > 5e6) silent.push(`${file.name}@${bit}: takes too long`);
  }
  return { same, refused, silent };
}

function isReadable(bytes: Uint8Array): boolean {
  try {
    readWorkbook(openPackage(bytes), { tables: "none" });
    return true;
  } catch {
    return false;
  }
}
