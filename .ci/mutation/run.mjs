// `npm run mutate`: the rules, the assessments and the fixes, each with its own tests. Arguments go to StrykerJS: `npm run mutate -- --concurrency 1`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const stryker = fileURLToPath(new URL("node_modules/@stryker-mutator/core/bin/stryker.js", import.meta.url));
const ends = ["rules", "assessment", "fixes"].map(
  (part) =>
    spawnSync(process.execPath, [stryker, "run", ".ci/mutation/stryker.config.mjs", ...process.argv.slice(2)], {
      stdio: "inherit",
      env: { ...process.env, SEMS_MUTATE: part },
    }).status,
);
process.exitCode = ends.every((end) => end === 0) ? 0 : 1;
