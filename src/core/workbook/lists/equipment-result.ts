import { defineList } from "../define-list";

export const equipmentResult = defineList({
  id: "equipmentResult",
  title: "Equipment test result",
  purpose: "What the last routine test showed",
  codes: [
    { code: "PASSED_FIRST", label: "Passed first time", meaning: "Worked to standard at the first try" },
    { code: "PASSED_AFTER", label: "Passed after adjustment", meaning: "Worked to standard after it was adjusted" },
    { code: "FAILED", label: "Failed", meaning: "Did not work to standard; the fallback applies" },
    { code: "NOT_TESTED", label: "Not tested", meaning: "No test done yet or the test was missed" },
  ],
  source: "Suggested",
});
