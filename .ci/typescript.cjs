// Lets Node load the project's TypeScript as it stands, so that `npx sems` needs no build step.
// What was transpiled is kept by the content of the file: nothing can be stale, and TypeScript itself is only loaded when something changed.
"use strict";
const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const { join } = require("node:path");

const CACHE = join(__dirname, "..", "node_modules", ".cache", "sems-typescript");
const OPTIONS = {
  target: "ES2022",
  module: "CommonJS",
  jsx: "react-jsx",
  esModuleInterop: true,
  isolatedModules: true,
  useDefineForClassFields: false, // as in tsconfig.json, which says why
};
const { version } = require("typescript/package.json");

function transpile(source, fileName) {
  const { convertCompilerOptionsFromJson, transpileModule } = require("typescript");
  const compilerOptions = convertCompilerOptionsFromJson(OPTIONS, ".").options;
  return transpileModule(source, { fileName, compilerOptions }).outputText;
}

/** Written beside its place and then moved there, so that two programs at once never read half a file. */
function keep(file, text) {
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // A folder that cannot be written only costs time.
  }
}

function javascriptOf(fileName) {
  const source = readFileSync(fileName, "utf8");
  const key = createHash("sha256")
    .update(JSON.stringify([version, OPTIONS, fileName, source]))
    .digest("hex");
  const kept = join(CACHE, `${key}.js`);
  try {
    return readFileSync(kept, "utf8");
  } catch {
    const text = transpile(source, fileName);
    keep(kept, text);
    return text;
  }
}

for (const extension of [".ts", ".tsx"]) {
  Module._extensions[extension] = (module, fileName) => module._compile(javascriptOf(fileName), fileName);
}
