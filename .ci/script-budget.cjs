// A production build whose first scripts have grown by more than 2 % fails: what a pane loads before its first words grows by itself, and nobody sees it.
"use strict";
const { gzipSync } = require("node:zlib");
const { Compilation, WebpackError } = require("webpack");

const GROWTH = 1.02;

/**
 * One sentence for each script that has grown by more than 2 %, or that nobody has put on record.
 * @param sizes bytes after gzip, by name of the script
 * @param recorded the same, as they were last agreed on
 */
function overweight(sizes, recorded) {
  return Object.entries(sizes).flatMap(([name, size]) => {
    const agreed = recorded[name];
    if (agreed === undefined) return [`${name}.js is in no budget: put its ${size} bytes (after gzip) into .ci/script-sizes.json.`];
    if (size <= agreed * GROWTH) return [];
    const percent = ((100 * size) / agreed - 100).toFixed(1);
    return [
      `${name}.js has ${size} bytes after gzip, ${percent} % more than the ${agreed} of .ci/script-sizes.json: load what is new on demand, or put the new size there and say why.`,
    ];
  });
}

/** Holds the first script of every page against its recorded size. */
class ScriptBudgetPlugin {
  constructor(recorded) {
    this.recorded = recorded;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ScriptBudget", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "ScriptBudget", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const sizes = Object.fromEntries([...compilation.entrypoints].map(([name, entry]) => [name, sizeOf(entry, compilation)]));
        for (const sentence of overweight(sizes, this.recorded)) compilation.errors.push(new WebpackError(sentence));
      });
    });
  }
}

function sizeOf(entry, compilation) {
  const scripts = entry.getFiles().filter((file) => file.endsWith(".js"));
  return scripts.reduce((sum, file) => sum + gzipSync(compilation.assets[file].buffer(), { level: 9 }).length, 0);
}

module.exports = { overweight, ScriptBudgetPlugin };
