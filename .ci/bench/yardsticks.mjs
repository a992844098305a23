// Yardsticks only: nothing of the product uses them, so they stay out of its package.json and are installed here on first use.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const COMMAND = "npm ci --ignore-scripts --no-audit --no-fund";

/** True when all are there in the versions that are asked for. */
function areInstalled() {
  const { dependencies } = JSON.parse(readFileSync(`${FOLDER}package.json`, "utf8"));
  try {
    return Object.entries(dependencies).every(
      ([name, version]) => JSON.parse(readFileSync(`${FOLDER}node_modules/${name}/package.json`, "utf8")).version === version,
    );
  } catch {
    return false;
  }
}

/** @returns false when they are not there and could not be installed either */
export function installYardsticks() {
  if (areInstalled()) return true;
  console.log("Installing the programs for comparison into .ci/bench (once) …");
  spawnSync(COMMAND, { cwd: FOLDER, shell: true, stdio: ["ignore", "ignore", "inherit"] });
  return areInstalled();
}
