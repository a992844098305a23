// `npm start`: Excel where there is one, otherwise the preview in any browser. `npm start -- --preview [--port 3001]` always gives the preview.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { parseArgs } from "node:util";

const require = createRequire(import.meta.url);
const { config } = require("../package.json");
const HAS_EXCEL = process.platform === "win32" || process.platform === "darwin";

const { values, positionals } = parseArgs({
  options: { preview: { type: "boolean" }, stop: { type: "boolean" }, port: { type: "string" } },
  strict: false,
  allowPositionals: true,
});
const forExcelOnTheWeb = positionals[0] === "web";

if (values.stop) stopExcel();
else if (!values.preview && (HAS_EXCEL || forExcelOnTheWeb)) startExcel(process.argv.slice(2));
else await startPreview(Number(values.port ?? config.dev_server_port));

function startExcel(given) {
  const where = given.length === 0 ? ["desktop"] : given;
  const server = ["--dev-server", "npm run dev-server", "--dev-server-port", String(config.dev_server_port)];
  debugging(["start", "manifest.xml", ...where, "--app", config.app_to_debug, ...server]);
}

function stopExcel() {
  if (HAS_EXCEL) debugging(["stop", "manifest.xml"]);
  else console.log("There is nothing to stop: the preview ends with Ctrl+C.");
}

function debugging(words) {
  const program = require.resolve("office-addin-debugging/lib/cli.js");
  spawn(process.execPath, [program, ...words], { stdio: "inherit" }).on("exit", (code) => (process.exitCode = code ?? 1));
}

async function startPreview(port) {
  if (!Number.isInteger(port) || port < 1 || port > 65535) stop("--port takes a whole number from 1 to 65535.");
  if (await isTaken(port))
    stop(`Port ${port} is in use: stop the program that uses it, or choose another: npm start -- --preview --port ${port + 1}`);
  if (!values.preview) console.log("There is no Excel for this system, so this is the preview: the same pane beside a grid, in any browser.");
  console.log("Building, which takes about half a minute the first time …");
  const webpack = require("webpack");
  const WebpackDevServer = require("webpack-dev-server");
  const settings = await require("../webpack.config.js")({ preview: true, serving: true }, { mode: "development" });
  const compiler = webpack({ ...settings, mode: "development", infrastructureLogging: { level: "warn" } });
  compiler.hooks.done.tap("address", (stats) => {
    console.log(stats.hasErrors() ? "The preview could not be built: see above." : `Open http://localhost:${port}/ in a browser. Ctrl+C stops it.`);
  });
  await new WebpackDevServer({ ...settings.devServer, port }, compiler).start();
}

function isTaken(port) {
  return new Promise((resolve) => {
    const probe = connect({ port, host: "localhost" });
    probe.on("connect", () => {
      probe.destroy();
      resolve(true);
    });
    probe.on("error", () => resolve(false));
  });
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
