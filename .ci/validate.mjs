// `npm run validate [manifest]`: asks Microsoft's validation service, which needs the internet. Our own check of the manifest runs with the tests.
import { spawnSync } from "node:child_process";

const manifest = process.argv[2] ?? "manifest.xml";
const program = "node_modules/office-addin-manifest/cli.js";
const { status, stdout, stderr } = spawnSync(process.execPath, [program, "validate", manifest], { encoding: "utf8" });
const answer = `${stdout}${stderr}`;

if (/Unable to contact|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|fetch failed/.test(answer)) {
  console.error("Microsoft's validation service cannot be reached from here; the project's own check needs no network: npx jest test/manifest");
} else {
  console.log(answer.trim());
}
process.exitCode = status ?? 1;
