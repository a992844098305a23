import { judgeForeignWorkbooks } from "../support/judge-foreign-workbooks";

// Half of fifty workbooks, on a machine that may be busy; the soak tests try them all.
jest.setTimeout(15 * 60_000);

describe("adding a SeMS to workbooks that others made", () => {
  judgeForeignWorkbooks(2, 3);
});
