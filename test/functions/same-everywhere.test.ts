import { describeWith } from "../judges/describe-with";
import { libreOffice, recalculate } from "../judges/libreoffice";
import { sampleWorkbook } from "../support/new-workbooks";
import { randomEntity } from "../support/random-entity";
import { agreementOn } from "../support/same-everywhere";
import { FunctionRuntime } from "./function-runtime";

const MINUTES = 60_000;

describeWith(libreOffice, "each published figure, native formula recalculated by LibreOffice", () => {
  test(
    "is the one of the SEMS function and of the command line, for the sample, a made-up entity and a broken one",
    async () => {
      const files = [await sampleWorkbook(), await randomEntity(1, false), await randomEntity(2, true)];
      const { compared, disagreements } = await agreementOn(files, await recalculate(files), new FunctionRuntime());
      process.stdout.write(`${compared} figures compared, ${disagreements.length} differ\n`);
      expect(disagreements.slice(0, 20)).toEqual([]);
      expect(compared).toBeGreaterThan(files.length * 200);
    },
    5 * MINUTES,
  );
});
