// `npm run mutate`: does a test notice when the check is changed? Limits, ids and texts that are there from the start are not mutated (ignoreStatic).
export default {
  testRunner: "mocha",
  plugins: ["@stryker-mutator/mocha-runner"],
  mochaOptions: {
    require: [".ci/mutation/jest-words.cjs"],
    spec: ["test/core/rules/**/*.test.ts", "test/core/assessment/**/*.test.ts", "test/mutation/*.spec.ts"],
    ignore: ["test/core/rules/planted-faults.test.ts", "test/core/assessment/random-edits.test.ts"],
    "no-config": true,
    "no-package": true,
  },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 2,
  mutate: ["src/core/rules/**/*.ts", "src/core/assessment/**/*.ts"],
  ignorePatterns: ["dist", "build", "coverage", "docs", "assets", ".ci/bench"],
  tempDirName: "build/mutation",
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: "build/mutation.json" },
  clearTextReporter: { logTests: false, allowColor: false },
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 30,
  allowEmpty: false,
};
