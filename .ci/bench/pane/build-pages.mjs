// Production builds for the bench: the site as it is delivered, and pages that are built by the same configuration.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const webpack = require("webpack");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const configuration = require("../../../webpack.config.js");

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const HERE = ".ci/bench/pane";
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

function run(config) {
  return new Promise((resolve, reject) => {
    webpack({ ...config, context: ROOT, mode: "production" }, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

/** The site as `npm run build` makes it; one that stands already is taken from SEMS_BUILT_SITE. @returns its folder */
export async function builtSite(folder) {
  const given = process.env.SEMS_BUILT_SITE;
  if (given !== undefined && existsSync(given)) return given;
  process.env.ADDIN_URL ??= "https://addins.example.org/sems";
  const config = await configuration({}, { mode: "production" });
  await run({ ...config, output: { ...config.output, path: folder } });
  return folder;
}

/** A page that holds React and Fluent and nothing of ours, and one with the pane on a workbook that is there already. */
export async function builtPages(folder) {
  const config = await configuration({ preview: true }, { mode: "production" });
  const page = (name, template, library) =>
    new HtmlWebpackPlugin({
      filename: `${name}.html`,
      template,
      chunks: [name],
      officeJs: library,
      contentPolicy: "default-src * 'unsafe-inline' blob: data:",
    });
  await run({
    ...config,
    entry: { bare: `./${HERE}/bare-page.tsx`, check: `./${HERE}/check-page.tsx` },
    plugins: [page("bare", "./src/addin.html", OFFICE), page("check", "./src/preview.html", "")],
    output: { ...config.output, path: folder },
  });
  return folder;
}
