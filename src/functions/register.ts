import type { FunctionRecord } from "./define-function";
import { functionGuide } from "./function-guide";
import { FunctionProblem } from "./function-problem";

// The entry of functions.js: tells Excel which function answers to which id of functions.json.
for (const { name, run } of functionGuide) CustomFunctions.associate(name, answering(name, run));

/** Excel's own kind of error with our sentence, whatever happens inside; never a number that is none. */
function answering(name: string, run: FunctionRecord["run"]): (...args: never[]) => unknown {
  return (...args) => {
    try {
      // Behind the arguments Excel passes a record of the call.
      const answer = run(...args.slice(0, run.length));
      if (isPresentable(answer)) return answer;
    } catch (problem) {
      if (problem instanceof FunctionProblem) throw excelError(problem.code, problem.message);
    }
    throw excelError("invalidValue", `SEMS.${name} could not work with these arguments: check them against the Function guide.`);
  };
}

function excelError(code: FunctionProblem["code"], sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], sentence);
}

function isPresentable(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.length > 0 && answer.every(isPresentable);
  return typeof answer === "number" ? Number.isFinite(answer) : typeof answer === "string" || typeof answer === "boolean";
}
