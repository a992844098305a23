import type { CellInput } from "../../src/core/workbook/sheet-plan";
import { differencesFromLibreOffice } from "../judges/compare-recalculated";
import { describeWith } from "../judges/describe-with";
import { libreOffice, type NamedFile } from "../judges/libreoffice";
import { brokenSeriesFile, failures, ownMetric, readingsOf, seriesFile, single, type Watched } from "./series-workbook";

/**
 * Holds the charts of the sheet Series against LibreOffice's own recalculation.
 * @param everyNth which workbooks: each for 1, every third for 3
 */
export function judgeSeries(everyNth: number): void {
  async function everyNthOf(files: readonly (() => Promise<NamedFile>)[]): Promise<readonly NamedFile[]> {
    const chosen: NamedFile[] = [];
    for (const [index, file] of files.entries()) if (index % everyNth === 0) chosen.push(await file());
    return chosen;
  }

  describeWith(libreOffice, "Series, recalculated by LibreOffice", () => {
    test("shows what we calculate, for every kind of chart, every choice and readings that cannot be", async () => {
      const many = [
        ["OWN-01", "P", "M"],
        ["OWN-02", "U", "Q"],
        ["OWN-03", "XMR", "M"],
        ["OWN-04", "T", "EVENT"],
        ["OWN-05", "NONE", "H"],
        ["OWN-06", "XMR", "Y"],
      ] as const;
      let seed = 11;
      const dice = (most: number) => Math.floor(((seed = (seed * 48271) % 2147483647) / 2147483647) * most);
      const months = { M: 1, Q: 3, H: 6, Y: 12, EVENT: 1 };
      const all: Watched = {
        metrics: many.map(([id, chart, frequency], k) =>
          ownMetric(id, { chart, frequency, ...(chart === "U" ? { unit: "per 1,000", scale: 1000 } : {}), denominator: k === 3 ? null : "All" }),
        ),
        readings: many.flatMap(([id, , frequency], k) =>
          readingsOf(
            id,
            Array.from({ length: 14 + k * 4 }, () => (dice(12) === 0 ? undefined : ([dice(9), 9 + dice(40)] as const))),
            months[frequency],
          ),
        ),
      };
      const drifting: Watched = single([10, 12, 10, 12, 10, 12, 10, 10.1, 10.2, 11.3, 11.4, 11.5, 11.6, 11.7, 11.8, 11.9, 12, 12.1]);
      const gaps = Array.from({ length: 19 }, (_, k) => (k % 2 ? undefined : ([k] as const)));
      const files: readonly (() => Promise<NamedFile>)[] = [
        ...many.map(
          ([id, kind]) =>
            () =>
              seriesFile(kind + id, all, id),
        ),
        () => seriesFile("drifting", drifting, "OWN-01"),
        () => seriesFile("gaps", { ...single([]), readings: readingsOf("OWN-01", gaps) }, "OWN-01"),
        () => seriesFile("empty", { metrics: [ownMetric("OWN-01")], readings: [] }, "OWN-01"),
        () => seriesFile("unknown", failures, "COM-99"),
      ];
      const { compared, differences, errors } = await differencesFromLibreOffice(await everyNthOf(files));
      expect(errors).toEqual([]);
      expect(differences.slice(0, 20)).toEqual([]);
      expect(compared * everyNth).toBeGreaterThan(40_000);
    }, 600_000);

    test("shows what we calculate from readings that cannot be: less than none, words, errors and days that are none", async () => {
      const wrong: readonly (readonly [number, string, CellInput])[] = [
        [1, "Numerator", -3],
        [2, "Numerator", "n/a"],
        [3, "Numerator", "12"],
        [4, "Denominator", "x"],
        [5, "Numerator", null],
        [6, "Period end", "2026-10-31"],
        [7, "Period end", -5],
        [8, "Period end", { formula: "NA()", value: { error: "#N/A" } }],
        [9, "Denominator", 0],
      ];
      const errors: typeof wrong = [
        [2, "Numerator", { formula: "1/0", value: { error: "#DIV/0!" } }],
        [4, "Denominator", { formula: "NA()", value: { error: "#N/A" } }],
      ];
      const times: Watched = { ...failures, metrics: [ownMetric("OWN-01", { chart: "T", frequency: "EVENT", denominator: null })] };
      const files: readonly (() => Promise<NamedFile>)[] = [
        () => brokenSeriesFile("broken-share", failures, "OWN-01", wrong),
        () => brokenSeriesFile("broken-times", times, "OWN-01", wrong.slice(1)),
        () => brokenSeriesFile("errors-share", failures, "OWN-01", errors),
        () => brokenSeriesFile("errors-times", times, "OWN-01", errors),
      ];
      const { differences } = await differencesFromLibreOffice(await everyNthOf(files));
      expect(differences.filter(({ cell }) => /^(Series|Metrics|Measures|Readings)!/.test(cell)).slice(0, 20)).toEqual([]);
    }, 600_000);
  });
}
