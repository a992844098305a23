// functions.json: what Excel must know of the SEMS functions, from the documentation of src/functions.
"use strict";
const { readdirSync } = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

const folder = path.join(__dirname, "..", "src", "functions");

/** The files that hold the functions themselves. */
function functionFiles() {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(folder, name));
}

/**
 * The metadata with a permission that the documentation cannot express: an error cell in an argument reaches the function, which then says where it is.
 * @throws {Error} with every fault of the documentation
 */
async function functionsMetadata() {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(functionFiles());
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const metadata = JSON.parse(metadataJson);
  return {
    ...metadata,
    functions: metadata.functions.map((given) => (takesAnything(given) ? { ...given, allowErrorForDataTypeAny: true } : given)),
  };
}

function takesAnything({ parameters }) {
  return parameters.some(({ type }) => type === "any");
}

/** Puts functions.json into a webpack build. The functions register themselves (src/functions/register.ts). */
class FunctionsMetadataPlugin {
  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("functions.json", (compilation) => {
      for (const file of functionFiles()) compilation.fileDependencies.add(file);
      compilation.hooks.processAssets.tapPromise({ name: "functions.json", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, async () => {
        try {
          compilation.emitAsset("functions.json", new sources.RawSource(`${JSON.stringify(await functionsMetadata(), null, 2)}\n`));
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  }
}

module.exports = { functionsMetadata, FunctionsMetadataPlugin };
