import { FunctionRuntime } from "../functions/function-runtime";
import { compareWith } from "../judges/compare-recalculated";
import { describeWith } from "../judges/describe-with";
import { libreOffice, recalculate, type NamedFile } from "../judges/libreoffice";
import { randomEntity } from "../support/random-entity";
import { agreementOn } from "../support/same-everywhere";

const ENTITIES = 200;
const BATCH = 4;
const HOURS = 3_600_000;
/** For each file: a quiet machine needs ten seconds, one with other work many times as long, and a soak can wait. */
const PATIENCE_MS = 300_000;
/** Sheets whose cells are written once and then left to Excel. */
const PAGES = ["Dashboard", "Readiness", "Series", "Config", "Start here", "Function guide"];

describeWith(libreOffice, `${ENTITIES} made-up entities, every other one broken`, () => {
  test(
    "show the same figures in every cell of every register, by every SEMS function and on the command line, and no error on a page",
    async () => {
      const runtime = new FunctionRuntime();
      const wrong: unknown[] = [];
      let [cells, figures] = [0, 0];
      for (let first = 0; first < ENTITIES; first += BATCH) {
        const files: NamedFile[] = [];
        for (let seed = first; seed < first + BATCH; seed += 1) files.push(await randomEntity(1000 + seed, seed % 2 === 1));
        const recalculated = await recalculate(files, PATIENCE_MS);
        const { compared, differences, errors } = compareWith(recalculated, files);
        const isOnPage = ({ cell }: { readonly cell: string }) => PAGES.some((page) => cell.startsWith(`${page}!`));
        wrong.push(...differences.filter((difference) => !isOnPage(difference)), ...errors.filter(isOnPage));
        const agreement = await agreementOn(files, recalculated, runtime);
        wrong.push(...agreement.disagreements);
        cells += compared;
        figures += agreement.compared;
        process.stdout.write(`${first + BATCH} entities: ${cells} cells, ${figures} figures compared, ${wrong.length} differ\n`);
      }
      expect(wrong.slice(0, 20)).toEqual([]);
    },
    12 * HOURS,
  );
});
