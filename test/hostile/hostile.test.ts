import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { columnNumber } from "../../src/core/workbook/a1";
import type { CellValue } from "../../src/core/workbook/cell";
import type { WorkbookContent } from "../../src/core/workbook/content";
import { HostError } from "../../src/core/workbook/host";
import { makeWorkbook } from "../workbooks/make-workbook";
import { hostileArchives } from "./archives";
import { hostileCells } from "./cells";
import { ONE_CELL, type HostileFile } from "./hostile-file";
import { hostileMarkup } from "./markup";
import { openEverything } from "./open-everything";

const files = [...hostileArchives, ...hostileMarkup, ...hostileCells];
const LIMIT_MB = 512;

/** Same answer as in this process, with the CPU seconds and the megabytes that it took. */
interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

function cellOf(content: WorkbookContent, address: string): CellValue | undefined {
  const grid = content.sheets[0]?.grid;
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (!grid) return undefined;
  return grid.columns[columnNumber(letters) - grid.left]?.values[Number(digits) - 1 - grid.top] ?? null;
}

function check(file: HostileFile, bytes: Uint8Array): void {
  if (file.refused) {
    expect(() => openEverything(bytes)).toThrow(file.refused);
    expect(() => openEverything(bytes)).toThrow(HostError);
    return;
  }
  const content = openEverything(bytes);
  for (const [address, value] of Object.entries(file.cells ?? {})) expect([address, cellOf(content, address)]).toEqual([address, value]);
  expect(content.problems.map(({ cell }) => cell)).toEqual(file.problems ?? []);
}

function cpuSeconds(action: () => void): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe("a hostile or damaged file is opened rightly or refused in a sentence, in little time", () => {
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(() => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)["c"]).toBeUndefined();
  });

  test("there are at least 50 of them, each with its own name", () => {
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    expect(files.length).toBeGreaterThanOrEqual(50);
  });

  test.each(files.filter(({ isHeavy }) => !isHeavy))("$name", (file) => {
    const bytes = file.make();
    // A refusal is asked for twice.
    const seconds = cpuSeconds(() => check(file, bytes)) / (file.refused ? 2 : 1);
    expect(seconds).toBeLessThan(file.seconds ?? 6);
  });

  const hook = join(__dirname, "..", "..", ".ci", "typescript.cjs");
  const measure = (name: string, path: string): string =>
    execFileSync(process.execPath, ["--require", hook, join(__dirname, "measure-one.ts"), name, path], { encoding: "utf8", maxBuffer: 1 << 28 });

  // The first process of a fresh clone also translates the TypeScript, which takes more memory than any of these files.
  beforeAll(() => {
    const [first] = files;
    const path = join(folder, "first.xlsx");
    writeFileSync(path, first?.make() ?? new Uint8Array());
    measure(first?.name ?? "", path);
  }, 120_000);

  test.each(files.filter(({ isHeavy }) => isHeavy))("$name, measured in a process of its own", (file) => {
    const path = join(folder, "hostile.xlsx");
    writeFileSync(path, file.make());
    const answer = measure(file.name, path);
    const { seconds, megabytes, refusal, cells, problems }: Measured & { refusal: string; cells: Record<string, unknown>; problems: string[] } =
      JSON.parse(answer);
    if (file.refused) expect(refusal).toMatch(file.refused);
    else expect({ refusal, cells, problems }).toEqual({ refusal: "", cells: file.cells ?? {}, problems: file.problems ?? [] });
    expect(seconds).toBeLessThan(file.seconds ?? 6);
    expect(megabytes).toBeLessThan(file.seconds === 0.5 ? 256 : LIMIT_MB);
  });

  test("a workbook cut off at every 64th part of its length", () => {
    const bytes = makeWorkbook({ sheets: [{ name: "One", rows: ONE_CELL.repeat(1) }], strings: "<si><t>text</t></si>" });
    for (let part = 0; part < 64; part++) {
      expect(() => openEverything(bytes.slice(0, Math.floor((bytes.length * part) / 64)))).toThrow(
        /empty|damaged or incomplete|not an Excel workbook/,
      );
    }
  });
});
