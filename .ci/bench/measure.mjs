import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("run-contestant.mjs", import.meta.url));

/**
 * Runs a contestant several times, each in a fresh process.
 * CPU seconds and peak memory are the smallest seen: other programs on the machine can only make them larger.
 */
export function measure(contestant, { runs, ...settings }) {
  const results = Array.from({ length: runs }, () => runOnce({ contestant, ...settings }));
  const smallest = (key) => Math.min(...results.map((result) => result[key]));
  return {
    ...results[0],
    cpuSeconds: smallest("cpuSeconds"),
    firstCpuSeconds: smallest("firstCpuSeconds"),
    peakMegabytes: smallest("peakMegabytes"),
  };
}

function runOnce(settings) {
  const child = spawnSync(process.execPath, ["--expose-gc", PROGRAM, JSON.stringify(settings)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.status !== 0) throw new Error(`The contestant ${settings.contestant} failed; see above.`);
  return JSON.parse(child.stdout.trim().split("\n").at(-1));
}
