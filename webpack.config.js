// `webpack --mode production` builds the add-in for the address in ADDIN_URL; `--env preview` builds only the page that needs no Excel; with `--env pseudo` texts that are in no catalogue can be seen.
"use strict";
const { createHash } = require("node:crypto");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { Compilation, sources } = require("webpack");
const { FunctionsMetadataPlugin } = require("./.ci/functions-metadata.cjs");
const { ScriptBudgetPlugin } = require("./.ci/script-budget.cjs");
const recordedSizes = require("./.ci/script-sizes.json");
const { dev_server_port: port } = require("./package.json").config;

const DEV_URL = `https://localhost:${port}/`;
const MICROSOFT = "https://appsforoffice.microsoft.com";
/** Office.js reports to Microsoft from the pane; no other address can be reached from there. */
const OFFICE_SERVICES = "https://*.microsoft.com https://*.office.com https://*.office.net";

module.exports = async (env = {}, argv = {}) => {
  const dev = argv.mode !== "production";
  const serving = Boolean(env.WEBPACK_SERVE || env.serving);
  const selfHosted = process.env.OFFICEJS === "self"; // works, but Microsoft supports only the library from its own address
  const preview = previewPage(serving);
  const pages = env.preview ? preview : both(addinPages(dev || env.preview ? DEV_URL : addinUrl(), serving, selfHosted), preview);
  return {
    entry: pages.entry,
    plugins: [...pages.plugins, ...(dev ? [] : [new ScriptBudgetPlugin(recordedSizes), { apply: writeHashes }])],
    devtool: "source-map",
    // functions.js is named in the manifest; the other names change with their content, because browsers and Excel keep files for a day.
    output: {
      clean: true,
      path: path.resolve(__dirname, "dist"),
      chunkFilename: dev ? "[name].js" : "[name].[contenthash:8].js",
      cssFilename: dev ? "[name].css" : "[name].[contenthash:8].css",
      filename: ({ chunk }) => (dev || chunk.name === "functions" ? "[name].js" : "[name].[contenthash:8].js"),
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "ts-loader", options: LOADER } },
        ...(env.pseudo
          ? [{ test: /locales[\\/][\w-]+\.ts$/, exclude: /node_modules/, enforce: "pre", use: path.resolve(__dirname, ".ci/pseudo-locale.cjs") }]
          : []),
      ],
    },
    experiments: { css: true },
    cache: dev ? { type: "filesystem", buildDependencies: { config: [__filename] } } : false,
    performance: { hints: false },
    stats: "errors-warnings",
    devServer: {
      port,
      host: "localhost",
      server: env.preview ? "http" : { type: "https", options: serving ? await certificates() : {} },
      headers: { "Access-Control-Allow-Origin": "*" },
      devMiddleware: env.preview ? { index: "preview.html" } : {},
      static: false,
      hot: false,
    },
  };
};

/** Types are checked by `npm run typecheck`; ES2021 because Safari 15 lacks parts of ES2022. */
const LOADER = { transpileOnly: true, onlyCompileBundledFiles: true, compilerOptions: { noEmit: false, target: "ES2021" } };

function both(one, other) {
  return { entry: { ...one.entry, ...other.entry }, plugins: [...one.plugins, ...other.plugins] };
}

function addinPages(address, serving, selfHosted) {
  return {
    entry: { functions: "./src/functions/register.ts", addin: "./src/addin.tsx" },
    plugins: [
      new FunctionsMetadataPlugin(),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/addin.html",
        chunks: ["functions", "addin"],
        chunksSortMode: "manual",
        officeJs: selfHosted ? "office-js/office.js" : `${MICROSOFT}/lib/1/hosted/office.js`,
        contentPolicy: contentPolicy({ scripts: selfHosted ? "" : MICROSOFT, connections: `'self' ${OFFICE_SERVICES}`, serving }),
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "manifest.xml", to: "manifest.xml", transform: (manifest) => atAddress(manifest.toString(), address) },
          ...(selfHosted ? [officeLibrary()] : []),
        ],
      }),
    ],
  };
}

function previewPage(serving) {
  return {
    entry: { preview: "./src/preview.tsx" },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "preview.html",
        template: "./src/preview.html",
        chunks: ["preview"],
        contentPolicy: contentPolicy({ scripts: "", connections: serving ? "'self'" : "'none'", serving }),
      }),
    ],
  };
}

/** Fluent UI writes its styles into the page, hence 'unsafe-inline' for styles; the development server speaks through a web socket. */
function contentPolicy({ scripts, connections, serving }) {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${connections}${serving ? ` wss://localhost:${port} ws:` : ""}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function addinUrl() {
  const given = process.env.ADDIN_URL ?? "";
  if (!URL.canParse(given) || new URL(given).protocol !== "https:") {
    stop("Set ADDIN_URL to the https address where dist/ will stand, for example: ADDIN_URL=https://addins.example.org/sems npm run build");
  }
  return given.replace(/\/*$/, "/");
}

/** The manifest with the real address. An AppDomain is an origin: it has no path. */
function atAddress(manifest, address) {
  const origin = DEV_URL.slice(0, -1);
  return manifest.replaceAll(`<AppDomain>${origin}</AppDomain>`, `<AppDomain>${new URL(address).origin}</AppDomain>`).replaceAll(DEV_URL, address);
}

/** Microsoft's library as it is, without the other Office programs; not minified again. */
function officeLibrary() {
  return {
    from: "**/*.js",
    context: path.dirname(require.resolve("@microsoft/office-js/dist/office.js")),
    to: "office-js/[path][name][ext]",
    globOptions: { ignore: ["**/*debug*", "**/{word,powerpoint,outlook,onenote,project,access}*", "**/*vsdoc*"] },
    info: { minimized: true },
  };
}

/** On Windows and macOS the certificate that Excel trusts; elsewhere the development server makes one for itself. */
async function certificates() {
  if (process.platform === "linux") return {};
  try {
    const { ca, key, cert } = await require("office-addin-dev-certs").getHttpsServerOptions();
    return { ca, key, cert };
  } catch (error) {
    console.warn(`Excel will not trust this server, because the development certificate could not be installed: ${error.message}`);
    return {};
  }
}

/** dist/SHA256SUMS: what an administrator compares with what the host serves (`sha256sum -c SHA256SUMS`). */
function writeHashes(compiler) {
  compiler.hooks.thisCompilation.tap("hashes", (compilation) => {
    compilation.hooks.processAssets.tap({ name: "hashes", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
      const line = (name) => `${createHash("sha256").update(assets[name].buffer()).digest("hex")}  ${name}\n`;
      compilation.emitAsset("SHA256SUMS", new sources.RawSource(Object.keys(assets).sort().map(line).join("")));
    });
  });
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
