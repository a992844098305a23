import { decisionFor } from "./describe-with";

describe("tests that need another program", () => {
  const present = { name: "LibreOffice", absence: undefined };
  const absent = { name: "LibreOffice", absence: "LibreOffice is not installed" };

  test("run where it is installed", () => {
    expect([decisionFor(present, true), decisionFor(present, false)]).toEqual(["run", "run"]);
  });

  test("are skipped on a machine without it, and fail in CI", () => {
    expect([decisionFor(absent, false), decisionFor(absent, true)]).toEqual(["skip", "fail"]);
  });
});
