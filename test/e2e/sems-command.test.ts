import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

test("`npx sems` runs in the project as it was checked out, without a build and without the network", () => {
  const env = { ...process.env, npm_config_offline: "true" };
  const said = execFileSync("npx", ["sems", "--help"], { cwd: root, env, encoding: "utf8", shell: process.platform === "win32" });
  expect(said).toContain("sems new");
});
