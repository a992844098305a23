import { judgeSeries } from "../support/judge-series";

jest.setTimeout(60 * 60_000);

judgeSeries(1);
