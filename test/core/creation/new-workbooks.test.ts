import { blankWorkbook, sampleWorkbook } from "../../support/new-workbooks";
import { judgeNewWorkbooks } from "../../support/judge-new-workbooks";

// Every sector and set: `npm run soak`.
describe("a blank essential workbook, a blank full one and the sample", () => {
  judgeNewWorkbooks(async () => [await blankWorkbook("APT", "essential"), await blankWorkbook("IFS", "full"), await sampleWorkbook()]);
});
