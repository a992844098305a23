// `npm run docs`: writes the generated pages of docs/ from the records.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("./typescript.cjs");
const { functionsMetadata } = require("./functions-metadata.cjs");
const { functionReference } = require("../src/core/reports/function-reference.ts");
const { metricsReference } = require("../src/core/reports/metrics-reference.ts");
const { rulesReference } = require("../src/core/reports/rules-reference.ts");
const { workbookReference } = require("../src/core/reports/workbook-reference.ts");
const { functionGuide } = require("../src/functions/function-guide.ts");

const pages = {
  "docs/functions.md": functionReference(functionGuide, (await functionsMetadata()).functions),
  "docs/metrics.md": metricsReference(),
  "docs/rules.md": rulesReference(),
  "docs/workbook.md": workbookReference(),
};
for (const [path, text] of Object.entries(pages)) {
  writeFileSync(new URL(`../${path}`, import.meta.url), text);
  console.log(`wrote ${path}`);
}
