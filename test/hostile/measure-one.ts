// Opens the file at the path of the second argument, which is the hostile file named by the first, and prints what became of it,
// with CPU seconds and peak memory.
import { readFileSync } from "node:fs";
import { parseA1 } from "../../src/core/workbook/a1";
import type { WorkbookContent } from "../../src/core/workbook/content";
import { hostileArchives } from "./archives";
import { hostileCells } from "./cells";
import { hostileMarkup } from "./markup";
import { openEverything } from "./open-everything";

const file = [...hostileArchives, ...hostileMarkup, ...hostileCells].find(({ name }) => name === process.argv[2]);
if (!file) throw new Error(`there is no hostile file ${process.argv[2]}`);

const bytes = new Uint8Array(readFileSync(process.argv[3] ?? ""));
const resident = process.memoryUsage().rss;
const before = process.cpuUsage();
let content: WorkbookContent | undefined;
let refusal = "";
try {
  content = openEverything(bytes);
} catch (error) {
  refusal = String(error);
}
const { user, system } = process.cpuUsage(before);
const grid = content?.sheets[0]?.grid;
const cells = Object.keys(file.cells ?? {}).map((address) => {
  const place = parseA1(address);
  return [address, (place && grid?.columns[place.left - grid.left]?.values[place.top - grid.top]) ?? null];
});

/** KB. Linux counts the peak of the process that started this one into `maxRSS` (getrusage(2)), but not into VmHWM (proc(5)). */
function peakKilobytes(): number {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
}

const megabytes = peakKilobytes() / 1024 - resident / 2 ** 20;
const problems = content?.problems.map(({ cell }) => cell) ?? [];
console.log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes, refusal, cells: Object.fromEntries(cells), problems }));
