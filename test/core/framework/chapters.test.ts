import { readdirSync } from "node:fs";
import { join } from "node:path";
import { allChapters as chapters, allItems, type ItemId } from "../../../src/core/framework/chapters";
import { frameworkSources, frameworkVersion } from "../../../src/core/framework/framework-version";
import { provenances } from "../../../src/core/framework/provenance";
import { themeOfChapter, themes } from "../../../src/core/framework/theme";

const items = allItems();

describe("the ten chapters", () => {
  it("are numbered 1 to 10 and named as CAP 1273 names them", () => {
    expect(chapters.map((chapter) => [chapter.number, chapter.name])).toEqual([
      [1, "Management Commitment"],
      [2, "Threat and Risk Management"],
      [3, "Accountability and Responsibilities"],
      [4, "Resources"],
      [5, "Performance Monitoring, Assessment and Reporting"],
      [6, "Incident Response"],
      [7, "Management of Change"],
      [8, "Continuous Improvement"],
      [9, "Security Education"],
      [10, "Communication"],
    ]);
  });

  it("hold 28 sub-sections and 111 items, of which 49 are core", () => {
    expect(chapters.flatMap((chapter) => chapter.subSections)).toHaveLength(28);
    expect(items).toHaveLength(111);
    expect(items.filter((item) => item.core)).toHaveLength(49);
  });

  it("hold as many items each as published", () => {
    const counts = chapters.map((chapter) => chapter.subSections.reduce((sum, subSection) => sum + subSection.items.length, 0));
    expect(counts).toEqual([18, 15, 8, 12, 22, 8, 7, 7, 8, 6]);
  });

  it("are each a file that carries number and name", () => {
    const files = readdirSync(join(__dirname, "../../../src/core/framework/chapters")).filter((name) => name !== "index.ts");
    expect(files.sort().map((name) => Number(name.slice(0, 2)))).toEqual(chapters.map((chapter) => chapter.number));
  });

  it("number their sub-sections and letter their items without a gap", () => {
    for (const chapter of chapters) {
      chapter.subSections.forEach((subSection, position) => {
        expect(subSection.id).toBe(`${chapter.number}.${position + 1}`);
        subSection.items.forEach((item, place) => expect(item.id).toBe(`${subSection.id}.${String.fromCharCode(97 + place)}`));
      });
    }
  });

  it("belong to exactly one theme each, and themes to no other chapter", () => {
    const inThemes = themes.flatMap((theme) => [...theme.chapters]).sort((a, b) => a - b);
    expect(inThemes).toEqual(chapters.map((chapter) => chapter.number));
    for (const chapter of chapters) expect(themeOfChapter(chapter.number).code).toBe(chapter.theme);
    expect(() => themeOfChapter(11)).toThrow("There is no chapter 11; chapters are numbered 1 to 10.");
  });
});

describe("a gap-analysis item", () => {
  it("has an id of its own and a text of its own", () => {
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    expect(new Set(items.map((item) => item.text)).size).toBe(items.length);
  });

  it.each(items.map((item) => [item.id, item] as const))("%s is one readable statement with examples of evidence", (_id, item) => {
    expect(item.text.length).toBeGreaterThan(30);
    expect(item.text.length).toBeLessThanOrEqual(160);
    for (const words of [item.text, item.evidencePhase1, item.evidencePhase2, item.small, item.source]) {
      expect(words).toMatch(/^\S.*\S$/);
      expect(words).not.toMatch(/[.*`]$|\*\*|\bV FAQ\b|C1273|§/);
      expect(words.charAt(0)).toBe(words.charAt(0).toUpperCase());
    }
    expect(provenances.map((mark) => mark.code)).toContain(item.provenance);
  });

  it("applies to everyone except where it is about suppliers and clients", () => {
    const narrower = items.filter((item) => item.appliesTo !== "ALL").map((item) => [item.id, item.appliesTo]);
    expect(narrower).toEqual([
      ["4.1.a", "THIRD_PARTY_USER"],
      ["4.1.b", "THIRD_PARTY_USER"],
      ["4.1.c", "THIRD_PARTY_USER"],
      ["4.1.d", "THIRD_PARTY_USER"],
      ["4.1.e", "SECURITY_PROVIDER"],
      ["9.1.d", "THIRD_PARTY_USER"],
    ]);
  });

  it("claims no approval and calls no metric a measure", () => {
    for (const { text } of items) {
      expect(text).not.toMatch(/approved by the CAA/i);
      expect(text).not.toMatch(/performance measures?\b|measure of success/i);
    }
  });

  it("does not compile under an id that does not exist", () => {
    const known: ItemId = "2.2.f";
    // @ts-expect-error there is no such item
    const unknown: ItemId = "2.2.g";
    const ids: readonly string[] = items.map((item) => item.id);
    expect([ids.includes(known), ids.includes(unknown)]).toEqual([true, false]);
  });
});

describe("the content's edition", () => {
  it("names the publication and the month, and warns of the newer CAP 1223", () => {
    expect(frameworkVersion).toMatch(/^CAP\d+-\d{4}\/\d{4}-\d{2}$/);
    expect(frameworkSources).toContain("14 November 2025");
  });
});
