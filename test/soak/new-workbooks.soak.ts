import { judgeNewWorkbooks } from "../support/judge-new-workbooks";
import { everyNewWorkbook } from "../support/new-workbooks";

describe("every blank workbook, four sectors essential and full, and the sample", () => {
  judgeNewWorkbooks(everyNewWorkbook);
});
