import { judgeForeignWorkbooks } from "../support/judge-foreign-workbooks";

// Fifty workbooks, on a machine that may be busy.
jest.setTimeout(15 * 60_000);

describe("adding a SeMS to workbooks that others made", () => {
  judgeForeignWorkbooks(5);
});
