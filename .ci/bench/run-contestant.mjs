// The child process of one contestant: only the timed section counts, preparing and checking do not. Answers one line of JSON.
import { writeFileSync } from "node:fs";

const { contestant, rows, file, saveTo, again = 0 } = JSON.parse(process.argv[2]);
const { prepare, factsOf } = await import(`./contestants/${contestant}.mjs`);

const run = await prepare({ rows, file });
// What preparing left behind is not the contestant's to clear.
globalThis.gc();

async function timed() {
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  return { result, cpuSeconds: (user + system) / 1e6 };
}

const first = await timed();
const seconds = [];
for (let time = 0; time < again; time++) seconds.push((await timed()).cpuSeconds);
const peakMegabytes = process.resourceUsage().maxRSS / 1000;
const { file: bytes, ...facts } = factsOf(first.result);
if (bytes && saveTo) writeFileSync(saveTo, bytes);
const size = bytes ? { fileMegabytes: bytes.length / 1e6 } : {};
/** With calls that follow the first, their mean, the collecting of garbage included; else the first. */
const repeated = again > 0 ? { cpuSeconds: seconds.reduce((sum, one) => sum + one, 0) / again } : {};
console.log(JSON.stringify({ cpuSeconds: first.cpuSeconds, firstCpuSeconds: first.cpuSeconds, ...repeated, peakMegabytes, ...size, ...facts }));
// Some of them leave timers behind.
process.exit(0);
