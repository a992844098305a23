import { complaintsAbout, randomlyEdited } from "../support/judge-edited";
import { editedByChance, largeEdits, sampleContent } from "../support/random-edits";
import { Dice } from "../support/random-entity";

jest.setTimeout(3 * 3_600_000);

const EDITED = 2000;
/** Every hundredth gets up to 50,000 more rows. */
const LARGE = 20;
const SECONDS = 20;
const SECONDS_WHEN_LARGE = 120;

describe(`${EDITED} edits of the sample by chance, ${LARGE} more of them with up to 50,000 rows`, () => {
  test("no rule fails, each finding is at a cell, nothing that must be seen is READY", async () => {
    const sample = await sampleContent();
    for (let seed = 1; seed <= EDITED; seed += 1) expect(complaintsAbout(randomlyEdited(sample, 1000 + seed), SECONDS)).toEqual([]);
  });

  test("nor with rows enough for a large airport", async () => {
    const sample = await sampleContent();
    for (let seed = 1; seed <= LARGE; seed += 1) {
      const few = randomlyEdited(sample, 5000 + seed);
      const large = editedByChance(few.content, new Dice(seed), largeEdits);
      expect(complaintsAbout({ ...large, words: `${few.words}; ${large.words}` }, SECONDS_WHEN_LARGE)).toEqual([]);
    }
  });
});
