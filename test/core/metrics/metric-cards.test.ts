import { readdirSync } from "node:fs";
import { join } from "node:path";
import { chapters } from "../../../src/core/framework/chapters";
import { sectors } from "../../../src/core/framework/sector";
import { allMetricCards as cards, type MetricId } from "../../../src/core/metrics/cards";
import type { MetricCard } from "../../../src/core/metrics/metric-card";
import { starterSet } from "../../../src/core/metrics/starter-set";
import { codesOf, type CodeList } from "../../../src/core/workbook/define-list";
import { chartKind } from "../../../src/core/workbook/lists/chart-kind";
import { dataKind } from "../../../src/core/workbook/lists/data-kind";
import { direction } from "../../../src/core/workbook/lists/direction";
import { formulaKind } from "../../../src/core/workbook/lists/formula-kind";
import { frequency } from "../../../src/core/workbook/lists/frequency";
import { metricForm } from "../../../src/core/workbook/lists/metric-form";
import { riskCategory } from "../../../src/core/workbook/lists/risk-category";
import { renderFormula } from "../../../src/core/workbook/formula-template";
import { allLists } from "../../../src/core/workbook/lists";
import { registersById } from "../../../src/core/workbook/sheets";
import { metrics } from "../../../src/core/workbook/sheets/metrics";

const has = (list: CodeList, code: string): boolean => codesOf(list).includes(code);
const cardOf = (id: MetricId): MetricCard => {
  const card = cards.find((candidate) => candidate.id === id);
  if (!card) throw new Error(`no card ${id}`);
  return card;
};

describe("the metric library", () => {
  it("holds 74 metrics: 35 common ones and those of the four sectors", () => {
    const counts = ["COM", "APT", "AIR", "CGO", "IFS"].map((prefix) => cards.filter((card) => card.id.startsWith(prefix)).length);
    expect(counts).toEqual([35, 13, 9, 9, 8]);
    expect(cards).toHaveLength(74);
  });

  it("has a file for every metric and no other, numbered without a gap", () => {
    const files = readdirSync(join(__dirname, "../../../src/core/metrics/cards")).filter((name) => name !== "index.ts");
    expect(cards.map((card) => `${card.id.toLowerCase()}.ts`).sort()).toEqual(files.sort());
    const expected = [35, 13, 9, 9, 8].flatMap((count, group) =>
      Array.from({ length: count }, (_, place) => `${["COM", "APT", "AIR", "CGO", "IFS"][group]}-${String(place + 1).padStart(2, "0")}`),
    );
    expect(cards.map((card) => card.id)).toEqual(expected);
  });

  it("has names of its own", () => {
    expect(new Set(cards.map((card) => card.name.toLowerCase())).size).toBe(cards.length);
  });

  it("serves every chapter with at least one metric", () => {
    const covered = new Set(cards.flatMap((card) => [...card.chapters]));
    for (const chapter of chapters) expect(covered).toContain(chapter.number);
  });

  // Forms, units and targets as the field reference publishes them.
  it.each([
    ["COM-01", "QN", "EXPIRY", 1, 1, 0.95],
    ["COM-05", "QL", "PROPORTION", 0.95, 0.95, 0.85],
    ["COM-08", "QN", "COUNT", 0, 0, 2],
    ["COM-09", "OUT", "PROPORTION", 0, 0, 0.15],
    ["COM-11", "OUT", "PROPORTION", 0.9, 0.9, 0.75],
    ["COM-14", "OUT", "RATE", null, null, null],
    ["COM-22", "OUT", "COUNT", 0, null, 0],
    ["APT-08", "OUT", "PROPORTION", 0.01, 0.01, 0.02],
    ["CGO-01", "QL", "PROPORTION", 0.99, 0.99, 0.97],
    ["IFS-01", "QL", "PROPORTION", 1, 0.995, 0.99],
  ] as const)("%s is %s, a %s with target %p, amber %p and red %p", (id, form, kind, target, amber, red) => {
    const card = cardOf(id);
    expect([card.form, card.formulaKind, card.target, card.amber, card.red]).toEqual([form, kind, target, amber, red]);
  });
});

describe.each(cards.map((card) => [card.id, card] as const))("the metric %s", (id, card) => {
  it("uses only codes of the lists", () => {
    expect(has(metricForm, card.form)).toBe(true);
    expect(has(formulaKind, card.formulaKind)).toBe(true);
    expect(has(direction, card.direction)).toBe(true);
    expect(has(frequency, card.frequency)).toBe(true);
    expect(has(dataKind, card.dataKind)).toBe(true);
    expect(has(chartKind, card.chart)).toBe(true);
    if (card.riskCategories !== "ALL") expect(card.riskCategories.every((code) => has(riskCategory, code))).toBe(true);
  });

  it("is computed from a register that exists, or says which record is read", () => {
    if (card.source.kind === "register") expect([...registersById.keys()]).toContain(card.source.register);
    else expect(card.source.record).toMatch(/^[A-Z]/);
  });

  it("is counted by formulas that name only columns, lists and codes that there are, in the registers that it reads", () => {
    if (card.source.kind !== "register") return;
    const { counter, register } = card.source;
    const template = `${counter.numerator} ${counter.denominator ?? ""}`;
    renderFormula(template, { sheets: registersById, own: metrics });
    const named = [...template.matchAll(/\{(\w+)\.\w+\}/g)].map(([, sheet]) => sheet);
    for (const sheet of named) expect(counter.reads).toContain(sheet);
    expect(counter.reads).toContain(register);
    for (const [, list, code = ""] of template.matchAll(/\{label (\w+) (\w+)\}/g)) {
      const found = allLists.find((other) => other.id === list);
      expect(found && has(found, code)).toBe(true);
    }
    expect(counter.denominator === null).toBe(card.denominator === null);
    // What Excel 2016 would only compute as an array formula.
    expect(template).not.toMatch(/(SUMPRODUCT|AGGREGATE)\(.*\bIF(ERROR)?\(/);
  });

  it("names its chapters once each and in order", () => {
    expect(card.chapters.length).toBeGreaterThan(0);
    expect([...card.chapters]).toEqual([...new Set(card.chapters)].sort((a, b) => a - b));
  });

  it("belongs to the sector of its id, the common ones to all", () => {
    expect(card.sectors).toEqual(id.startsWith("COM") ? "ALL" : [id.slice(0, 3)]);
  });

  it("names what is divided by what", () => {
    const standsAlone = card.formulaKind === "COUNT" || card.formulaKind === "DURATION";
    expect(card.denominator === null).toBe(standsAlone);
    expect(card.numerator).toMatch(/^\S.*\S$/);
    const isRate = card.formulaKind === "RATE";
    if (!isRate) expect(card.scale).toBe(1);
    if (!standsAlone && !isRate) expect(card.unit).toBe("%");
    if (card.scale > 1) expect(card.unit.replace(",", "")).toContain(`per ${card.scale}`);
  });

  it("flags small samples and draws an interval only for samples", () => {
    expect(card.nMin).toBe(card.dataKind === "SAMPLE" ? 20 : null);
    if (card.dataKind === "SAMPLE" && card.formulaKind === "PROPORTION") expect(card.chart).toBe("P");
    if (card.dataKind === "CENSUS") expect(card.chart).not.toBe("P");
    expect(card.chart === "U").toBe(card.formulaKind === "RATE");
  });

  it("counts what is observed, sampled or tested as a sample", () => {
    if (/sampled|observed/i.test(`${card.numerator} ${card.denominator ?? ""}`)) expect(card.dataKind).toBe("SAMPLE");
  });

  it("orders target, amber and red from good to bad, as suggestions", () => {
    expect(card.suggested).toBe(true);
    const limits = [card.target, card.amber, card.red].filter((limit): limit is number => limit !== null);
    const ordered = [...limits].sort((a, b) => (card.direction === "HIGHER" ? b - a : a - b));
    expect(limits).toEqual(ordered);
    if (card.direction === "MONITOR") expect(limits).toEqual([]);
    if (card.unit === "%") expect(limits.every((limit) => limit >= 0 && limit <= 1)).toBe(true);
  });

  it("tells the manager something in one plain sentence", () => {
    expect(card.purpose).toMatch(/^Tells [^.]{20,130}[^.\s]$/);
    expect(card.name.length).toBeLessThanOrEqual(45);
    if (card.trap !== null) expect(card.trap).toMatch(/^[A-Z].*[^.]$/);
  });

  it("is never called a measure, which is a mitigation", () => {
    const words = `${card.name}. ${card.purpose}. ${card.trap ?? ""}`;
    expect(words).not.toMatch(/\b(this|performance|key) measures?\b|\bmeasures (how|whether|that|what)\b|\bmeasured\b/i);
  });
});

describe.each(sectors.map((sector) => [sector.name, sector.code] as const))("the starter set of %s", (_name, code) => {
  const set = starterSet(code).map(cardOf);

  it("has 15 different metrics, 12 of them common", () => {
    expect(new Set(set.map((card) => card.id)).size).toBe(15);
    expect(set.filter((card) => card.sectors === "ALL")).toHaveLength(12);
  });

  it("has all three forms", () => {
    expect([...new Set(set.map((card) => card.form))].sort()).toEqual(["OUT", "QL", "QN"]);
  });

  it("has no metric of another sector", () => {
    expect(set.every((card) => card.sectors === "ALL" || card.sectors.includes(code))).toBe(true);
  });
});
