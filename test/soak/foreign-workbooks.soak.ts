import { judgeForeignWorkbooks } from "../support/judge-foreign-workbooks";

jest.setTimeout(60 * 60_000);

describe("adding a SeMS to workbooks that others made, each before every judge", () => {
  judgeForeignWorkbooks(1, 1);
});
