import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { flipBits } from "../hostile/flip-bits";
import { testWithWorkbooks, workbooksFolder } from "../needs";

jest.setTimeout(60 * 60_000);

const FLIPS = 10_000;
const ROUNDS = 20;

describe("10,000 bits turned over in the workbooks of other projects", () => {
  testWithWorkbooks("none reads differently, none hangs", async () => {
    const folder = workbooksFolder ?? "";
    const files = readdirSync(folder).filter((file) => /\.xls[xm]$/.test(file));
    const bytes = new Map(files.map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]));
    let read = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const { same, refused, silent } = flipBits(bytes, FLIPS / ROUNDS, 1000 + round);
      expect(silent).toEqual([]);
      read += same + refused;
    }
    expect(read).toBe(FLIPS);
  });
});
