// The child process of one contestant: only the timed section counts, preparing and checking do not. Answers one line of JSON.
import { writeFileSync } from "node:fs";

const { contestant, rows, file, saveTo } = JSON.parse(process.argv[2]);
const { prepare, factsOf } = await import(`./contestants/${contestant}.mjs`);

const run = prepare({ rows, file });
const before = process.cpuUsage();
const result = await run();
const { user, system } = process.cpuUsage(before);
const peakMegabytes = process.resourceUsage().maxRSS / 1000;
const { file: bytes, ...facts } = factsOf(result);
if (bytes && saveTo) writeFileSync(saveTo, bytes);
const size = bytes ? { fileMegabytes: bytes.length / 1e6 } : {};
console.log(JSON.stringify({ cpuSeconds: (user + system) / 1e6, peakMegabytes, ...size, ...facts }));
// Some of them leave timers behind.
process.exit(0);
