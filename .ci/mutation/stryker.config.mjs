// `npm run mutate`: does a test notice when the check is changed? Limits, ids and texts that are there from the start are not mutated (ignoreStatic).
// Each part has its own tests: a fix is tested by a whole check of a file, and a thousand mutants of rules would each wait for it.
const PARTS = {
  rules: {
    mutate: ["src/core/rules/**/*.ts"],
    spec: ["test/core/rules/**/*.test.ts", "test/core/assessment/sample.test.ts", "test/mutation/*.spec.ts"],
  },
  assessment: {
    mutate: ["src/core/assessment/*.ts", "src/core/assessment/gap/*.ts"],
    spec: ["test/core/assessment/*.test.ts", "test/core/assessment/gap/*.test.ts"],
  },
  fixes: { mutate: ["src/core/assessment/fixes/*.ts"], spec: ["test/core/assessment/fixes/*.test.ts"] },
};
const part = process.env.SEMS_MUTATE ?? "rules";

export default {
  testRunner: "mocha",
  plugins: ["@stryker-mutator/mocha-runner"],
  mochaOptions: {
    require: [".ci/mutation/jest-words.cjs"],
    spec: PARTS[part].spec,
    ignore: ["test/core/rules/planted-faults.test.ts", "test/core/assessment/random-edits.test.ts"],
    "no-config": true,
    "no-package": true,
  },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 2,
  mutate: PARTS[part].mutate,
  ignorePatterns: ["dist", "build", "coverage", "assets", ".ci/bench"],
  tempDirName: "build/mutation",
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: `build/mutation-${part}.json` },
  clearTextReporter: { logTests: false, allowColor: false },
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 30,
  allowEmpty: false,
};
