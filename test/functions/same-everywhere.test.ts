import { describeWith } from "../judges/describe-with";
import { libreOffice, recalculate } from "../judges/libreoffice";
import { sampleWorkbook } from "../support/new-workbooks";
import { randomEntity } from "../support/random-entity";
import { agreementOn } from "../support/same-everywhere";
import { ownMetric, readingsOf, seriesFile } from "../support/series-workbook";
import { FunctionRuntime } from "./function-runtime";

const MINUTES = 60_000;
/** One for all tests: the functions register themselves once. */
const runtime = new FunctionRuntime();

describeWith(libreOffice, "each published figure, native formula recalculated by LibreOffice", () => {
  test(
    "is the one of the SEMS function and of the command line, for the sample, a made-up entity and a broken one",
    async () => {
      const files = [await sampleWorkbook(), await randomEntity(1, false), await randomEntity(2, true)];
      const { compared, disagreements } = await agreementOn(files, await recalculate(files), runtime);
      process.stdout.write(`${compared} figures compared, ${disagreements.length} differ\n`);
      expect(disagreements.slice(0, 20)).toEqual([]);
      expect(compared).toBeGreaterThan(files.length * 200);
    },
    5 * MINUTES,
  );

  test(
    "rounds halves up, never multiplies a share, takes a Per of 0 for none, and a number for a unit as it stands",
    async () => {
      const metrics = [
        ownMetric("OWN-01", { scale: 100 }),
        ownMetric("OWN-02", { scale: 0, unit: "each" }),
        ownMetric("OWN-03", { unit: 0 }),
        ownMetric("OWN-04", { unit: 12 }),
        ownMetric("OWN-05", { dataKind: "CENSUS" }),
      ];
      const readings = metrics.flatMap(({ metricId }) => readingsOf(String(metricId), [metricId === "OWN-05" ? [23, 40] : [9, 59]]));
      const file = await seriesFile("odd-cells", { metrics, readings }, "OWN-01");
      const recalculated = await recalculate([file]);
      const { disagreements } = await agreementOn([file], recalculated, runtime);
      expect(disagreements).toEqual([]);
      const shown = [...(recalculated.get(file.name)?.get("Metrics")?.values() ?? [])].filter((value) => String(value).includes(", n = "));
      // 9 of 59: Wilson's interval is 0.0824 to 0.2652. 23 of 40 is 57.5 %.
      expect(shown).toEqual(["15% (8–27%), n = 59", "0.2 each, n = 59", "0.2 0, n = 59", "0.2 12, n = 59", "58%, n = 40"]);
    },
    5 * MINUTES,
  );
});
