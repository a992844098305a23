import type { WorkbookContent } from "../../../src/core/workbook/content";
import { complaintsAbout, randomlyEdited } from "../../support/judge-edited";
import { sampleContent } from "../../support/random-edits";

/** Far above what a check takes, so that only a hang is over it. */
const SECONDS = 20;
const SEEDS_EACH = 10;

describe("the check of a sample that was edited by chance: no rule fails, each finding is at a cell, nothing that must be seen is READY", () => {
  let sample: WorkbookContent;
  beforeAll(async () => {
    sample = await sampleContent();
  });

  test("without any edit", () => {
    expect(complaintsAbout({ content: sample, words: "untouched", mustShow: false }, SECONDS)).toEqual([]);
  });

  test.each([1, 11, 21, 31, 41, 51])("seeds %i and on", (first) => {
    const seeds = Array.from({ length: SEEDS_EACH }, (_, index) => first + index);
    expect(seeds.flatMap((seed) => complaintsAbout(randomlyEdited(sample, seed), SECONDS))).toEqual([]);
  });
});
