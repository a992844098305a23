import { sectors } from "../../../../src/core/framework/sector";
import { bandsA } from "../../../../src/core/workbook/risk-method/bands-a";
import { indexBandsB } from "../../../../src/core/workbook/risk-method/index-b";
import { matrixB } from "../../../../src/core/workbook/risk-method/matrix-b";
import { overrideA } from "../../../../src/core/workbook/risk-method/override-a";
import { promptsFor, riskPrompts } from "../../../../src/core/workbook/risk-method/risk-prompts";
import { scalesA } from "../../../../src/core/workbook/risk-method/scales-a";
import { level5 } from "../../../../src/core/workbook/lists/level5";
import { riskBand } from "../../../../src/core/workbook/lists/risk-band";
import { severityB } from "../../../../src/core/workbook/lists/severity-b";

const bandAt = (score: number): string | undefined => bandsA.find((band) => score >= band.fromScore)?.band;
const levels = [1, 2, 3, 4, 5];

describe("the scales of method A", () => {
  it("describe threat, consequence and vulnerability at the five levels of the list", () => {
    expect(scalesA.map((step) => [step.level, step.score])).toEqual(level5.codes.map((code) => [code.code, code.score]));
    const words = scalesA.flatMap((step) => [step.threat, step.consequence, step.vulnerability]);
    expect(new Set(words).size).toBe(15);
  });
});

describe("the bands of method A", () => {
  it("are the five of the list, highest first, down to the smallest product", () => {
    expect(bandsA.map((band) => band.band)).toEqual(riskBand.codes.map((code) => code.code));
    expect(bandsA.map((band) => band.fromScore)).toEqual([92, 43, 16, 4, 1]);
  });

  it("cut where the geometric mean rounds to the next level", () => {
    for (const score of Array.from({ length: 125 }, (_, index) => index + 1)) {
      const rounded = Math.floor(Math.cbrt(score) + 0.5);
      expect(bandAt(score)).toBe(level5.codes.find((code) => code.score === rounded)?.code);
    }
  });

  it("share out the 125 combinations as published", () => {
    const all = levels.flatMap((t) => levels.flatMap((c) => levels.map((v) => bandAt(t * c * v))));
    expect(bandsA.map(({ band }) => all.filter((other) => other === band).length)).toEqual([4, 22, 46, 46, 7]);
  });

  it("give the worked examples: 4×5×5 High, 4×5×2 Medium, 3×4×3 Medium, 1×5×4 Medium before the override", () => {
    expect([100, 40, 36, 125, 20].map(bandAt)).toEqual(["HIGH", "MEDIUM", "MEDIUM", "HIGH", "MEDIUM"]);
    expect(overrideA).toEqual({ onByDefault: true, consequence: 5, fromVulnerability: 4, atLeast: "MEDIUM_HIGH" });
  });

  it("are reviewed at least as often the higher they are", () => {
    expect(bandsA.map((band) => band.reviewMonths)).toEqual([1, 3, 6, 12, 12]);
  });
});

describe("the matrix of method B", () => {
  const cellsIn = (region: string): string[] =>
    matrixB
      .filter((cell) => cell.region === region)
      .map((cell) => `${cell.likelihood}${cell.severity}`)
      .sort();

  it("has every cell once", () => {
    expect(new Set(matrixB.map((cell) => `${cell.likelihood}${cell.severity}`)).size).toBe(25);
    expect(matrixB).toHaveLength(25);
  });

  it("puts each cell into the published region", () => {
    expect(cellsIn("INTOLERABLE")).toEqual("3A 4A 4B 5A 5B 5C".split(" "));
    expect(cellsIn("TOLERABLE")).toEqual("1A 2A 2B 2C 3B 3C 3D 4C 4D 4E 5D 5E".split(" "));
    expect(cellsIn("ACCEPTABLE")).toEqual("1B 1C 1D 1E 2D 2E 3E".split(" "));
  });

  it("never gives a tolerable cell the band of an intolerable or an acceptable one", () => {
    const bandsOf = (region: string): string[] => [...new Set(matrixB.filter((cell) => cell.region === region).map((cell) => cell.band))].sort();
    expect(bandsOf("INTOLERABLE")).toEqual(["HIGH"]);
    expect(bandsOf("ACCEPTABLE")).toEqual(["LOW"]);
    expect(bandsOf("TOLERABLE")).toEqual(["MEDIUM", "MEDIUM_HIGH", "MEDIUM_LOW"]);
  });

  it("falls into the published numbers of cells by the numeric variant", () => {
    const indices = levels.flatMap((likelihood) => severityB.codes.map((severity) => likelihood * severity.score));
    const nameAt = (index: number): string | undefined => indexBandsB.find((band) => index >= band.fromIndex)?.name;
    expect(indexBandsB.map(({ name }) => indices.filter((index) => nameAt(index) === name).length)).toEqual([6, 4, 7, 8]);
  });
});

describe("the prompts for local and unregulated risks", () => {
  it("exist for everybody and for each sector", () => {
    // Counts as in the field reference.
    expect(["ALL", "APT", "AIR", "CGO", "IFS"].map((sector) => riskPrompts.filter((prompt) => prompt.sector === sector).length)).toEqual([
      8, 10, 7, 9, 7,
    ]);
  });

  it.each(sectors.map((sector) => sector.code))("for %s hold no other sector's", (code) => {
    const prompts = promptsFor(code);
    expect(prompts.slice(0, 8).every((prompt) => prompt.sector === "ALL")).toBe(true);
    expect(prompts.slice(8).every((prompt) => prompt.sector === code)).toBe(true);
    expect(new Set(prompts.map((prompt) => prompt.prompt)).size).toBe(prompts.length);
  });
});
