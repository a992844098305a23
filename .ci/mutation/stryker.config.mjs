// `npm run mutate`: does a test notice when the check is changed? Limits, ids and texts that are there from the start are not mutated (ignoreStatic).
// Rules have their own tests beside them, those of assessments theirs: a fix is tested by a whole check, and a thousand mutants of rules would each wait for it.
const part = process.env.SEMS_MUTATE ?? "rules";
const OWN_TESTS = {
  rules: ["test/core/rules/**/*.test.ts", "test/core/assessment/sample.test.ts", "test/mutation/*.spec.ts"],
  assessment: ["test/core/assessment/**/*.test.ts"],
};

export default {
  testRunner: "mocha",
  plugins: ["@stryker-mutator/mocha-runner"],
  mochaOptions: {
    require: [".ci/mutation/jest-words.cjs"],
    spec: OWN_TESTS[part],
    ignore: ["test/core/rules/planted-faults.test.ts", "test/core/assessment/random-edits.test.ts"],
    "no-config": true,
    "no-package": true,
  },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 2,
  mutate: [`src/core/${part}/**/*.ts`],
  ignorePatterns: ["dist", "build", "coverage", "assets", ".ci/bench"],
  tempDirName: "build/mutation",
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: `build/mutation-${part}.json` },
  clearTextReporter: { logTests: false, allowColor: false },
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 30,
  allowEmpty: false,
};
