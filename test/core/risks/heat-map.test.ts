import { heatMapOf, levelWord, likelihoodWord, type HeatMap, type MapCell } from "../../../src/core/risks/heat-map";
import { bandShown } from "../../../src/core/risks/band-shown";
import { heatMapHead, heatMapIds } from "../../../src/core/workbook/pages/dashboard/heat-map";
import { sampleWith } from "../rules/sample-with";
import { bookWithRisks, riskIn } from "./book-with-risks";

function cellIn(map: HeatMap, key: string): MapCell {
  const cell = map.rows.flatMap(({ cells }) => cells).find((other) => other.key === key);
  if (!cell) throw new RangeError(`there is no cell ${key}`);
  return cell;
}

const idsIn = (map: HeatMap, key: string): readonly (string | undefined)[] => cellIn(map, key).risks.map(({ riskId }) => riskId);

const RISK = { riskId: "RSK-001", status: "OPEN", threat: 2, consequence: 4, vulnerability: 5, residualThreat: 2, residualConsequence: 4 } as const;

test("a cell has the band of its worst threat, a risk in it its own", () => {
  const book = bookWithRisks([{ ...RISK, residualVulnerability: 3 }]);
  const map = heatMapOf(book, "residual");
  // 5 × 4 × 3 = 60 lies from 43 on; 2 × 4 × 3 = 24 lies from 16 on.
  expect(cellIn(map, "4-3").band).toEqual({ band: "MEDIUM_HIGH", word: "Medium-High" });
  expect(bandShown(riskIn(book, "RSK-001"), "residual", book)).toEqual({ band: "MEDIUM", word: "Medium" });
  expect(idsIn(map, "4-3")).toEqual(["RSK-001"]);
  expect(cellIn(map, "1-1").band.band).toBe("MEDIUM_LOW");
  expect(cellIn(map, "5-4").band.band).toBe("HIGH");
});

test("each state has its own place: planned work acts on the vulnerability alone", () => {
  const book = bookWithRisks([{ ...RISK, consequence: 5, residualVulnerability: 3, targetVulnerability: 2 }]);
  expect(idsIn(heatMapOf(book, "inherent"), "5-5")).toEqual(["RSK-001"]);
  expect(idsIn(heatMapOf(book, "residual"), "4-3")).toEqual(["RSK-001"]);
  expect(idsIn(heatMapOf(book, "target"), "4-2")).toEqual(["RSK-001"]);
});

test("a risk without a score is in no cell and in the list below; a closed one is in neither", () => {
  const book = bookWithRisks([RISK, { ...RISK, riskId: "RSK-002", status: "CLOSED", residualVulnerability: 3 }]);
  const map = heatMapOf(book, "residual");
  expect(map.rows.flatMap(({ cells }) => cells).flatMap(({ risks }) => risks)).toEqual([]);
  expect(map.notScored.map(({ riskId }) => riskId)).toEqual(["RSK-001"]);
  expect(heatMapOf(book, "inherent").notScored).toEqual([]);
});

test("every cell of the sample says what the dashboard of the sheet says", () => {
  const book = sampleWith({});
  const map = heatMapOf(book, "residual");
  for (const consequence of [1, 2, 3, 4, 5]) {
    for (const vulnerability of [1, 2, 3, 4, 5]) {
      const { band, risks } = cellIn(map, `${consequence}-${vulnerability}`);
      expect(`${band.word}${risks.length === 0 ? "" : `: ${risks.length}`}`).toBe(heatMapHead(consequence, vulnerability).calculate(book));
      const lines = risks.slice(0, 5).map((risk) => `${risk.riskId} ${bandShown(risk, "residual", book).word}`);
      expect(heatMapIds(consequence, vulnerability).calculate(book)).toBe(
        [...lines, ...(risks.length > 5 ? [`+${risks.length - 5}`] : [])].join("\n"),
      );
    }
  }
});

test("method B shows its matrix by likelihood and severity", () => {
  const risk = { riskId: "RSK-001", status: "OPEN", likelihoodB: 4, residualLikelihoodB: 3, severityB: "B" } as const;
  const book = bookWithRisks([risk, { ...risk, riskId: "RSK-002", severityB: "E", residualLikelihoodB: 1 }], [], { riskMethod: "B" });
  const map = heatMapOf(book, "residual");
  expect(map.method).toBe("B");
  expect(map.columns.map(({ sign, word }) => `${sign} ${word}`)).toEqual(["A Catastrophic", "B Hazardous", "C Major", "D Minor", "E Negligible"]);
  expect(map.rows.map(({ head }) => head.word)).toEqual(["Frequent", "Occasional", "Remote", "Improbable", "Extremely improbable"]);
  // ICAO's matrix: 3B is tolerable, by 3 × 4 = 12 Medium-High here; 1E is acceptable.
  expect(cellIn(map, "3B").band.band).toBe("MEDIUM_HIGH");
  expect(cellIn(map, "1E").band.band).toBe("LOW");
  expect(idsIn(map, "3B")).toEqual(["RSK-001"]);
  expect(idsIn(heatMapOf(book, "inherent"), "4B")).toEqual(["RSK-001"]);
  expect(heatMapOf(book, "target").notScored).toHaveLength(2);
});

test("a level has a word only from 1 to 5", () => {
  const book = bookWithRisks([]);
  expect([1, 4, 6].map((level) => levelWord(level, book))).toEqual(["Low", "Medium-High", ""]);
  expect(likelihoodWord(5, book)).toBe("Frequent");
});
