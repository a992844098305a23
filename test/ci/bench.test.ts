import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const bench = join(__dirname, "..", "..", ".ci", "bench");
const ours = readdirSync(join(bench, "contestants")).filter((name) => /-(ours|excel|file|plan|floor)\.mjs$/.test(name));
const written = join(tmpdir(), `bench-${process.pid}.xlsx`);

/** Outside the type check, so that a file that was moved would show only when somebody measures. */
function runOnce(contestant: string, more: object): Record<string, unknown> {
  const settings = JSON.stringify({ contestant, rows: 60, file: written, ...more });
  const printed = execFileSync(process.execPath, ["--expose-gc", join(bench, "run-contestant.mjs"), settings], { encoding: "utf8" });
  return JSON.parse(printed.trim().split("\n").at(-1) ?? "") as Record<string, unknown>;
}

beforeAll(() => runOnce("write-ours", { saveTo: written }));

test.each(ours.map((name) => name.replace(".mjs", "")))("%s can still be measured", (contestant) => {
  expect(runOnce(contestant, {})).toEqual(expect.objectContaining({ cpuSeconds: expect.any(Number), peakMegabytes: expect.any(Number) }));
});
