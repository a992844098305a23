import { assess, type Assessment } from "../../../src/core/assessment/assess";
import { phases } from "../../../src/core/framework/assessment-phase";
import { sampleWith } from "../rules/sample-with";
import { expectedFindings, silentRules, THIRTEEN_MONTHS_LATER } from "./sample-thirteen-months-later";

const ofNumberedRules = (id: string) => id.startsWith("R-");

describe("the sample entity on its own day", () => {
  test.each(phases.map(({ code }) => code))("is ready for phase %s with nothing to advise", (phase) => {
    const { result, counts } = assess(sampleWith({}), phase);
    expect({ result, ...counts, info: 0 }).toEqual({ result: "READY", blocks: 0, explain: 0, advice: 0, info: 0, explained: 0 });
  });

  test("is told of the one small sample behind a latest figure", () => {
    expect(assess(sampleWith({}), "2B").findings.map(({ id, severity }) => [id, severity])).toEqual([["R-52/COM-11/smallSample", "info"]]);
  });
});

describe("the sample entity that nobody has touched for thirteen months", () => {
  let assessment: Assessment;

  beforeAll(() => {
    assessment = assess(sampleWith({ asOf: THIRTEEN_MONTHS_LATER }), "2B");
  });

  test("gives exactly the findings that were derived by hand", () => {
    const found = assessment.findings.map(({ id, severity }) => `${severity} ${id}`);
    expect(found.sort()).toEqual(expectedFindings.flatMap(({ severity, findings: own }) => own.map((id) => `${severity} ${id}`)).sort());
    expect(assessment.result).toBe("NOT_READY");
  });

  test("leaves the rules silent that have nothing to say", () => {
    const heard = new Set(assessment.findings.map(({ rule }) => rule));
    expect(Object.keys(silentRules).filter((rule) => heard.has(rule))).toEqual([]);
    expect([...heard].filter(ofNumberedRules).length + Object.keys(silentRules).length).toBe(96);
  });
});
