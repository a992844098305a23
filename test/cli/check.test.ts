import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import type { Assessment } from "../../src/core/assessment/assess";
import type { WorkbookEdit } from "../../src/core/workbook/edits";
import { serialOfIso } from "../../src/core/workbook/serial-day";
import { openFileHost } from "../../src/hosts/file/file-host";
import { nodeCompression } from "../../src/hosts/file/node-compression";
import { readValues } from "../judges/recalculated-workbook";
import { blankWorkbook, sampleWorkbook } from "../support/new-workbooks";
import { memoryWorld } from "./memory-world";

jest.setTimeout(240_000);

const YEAR_ON = "2027-11-30";
const isOfSchema = new Ajv().compile(JSON.parse(readFileSync(join(__dirname, "../../docs/check.schema.json"), "utf8")) as object);
let sample: Uint8Array;
let blank: Uint8Array;

beforeAll(async () => {
  sample = (await sampleWorkbook()).bytes;
  blank = (await blankWorkbook("CGO", "essential")).bytes;
});

function world() {
  return memoryWorld({ "s.xlsx": sample, "b.xlsx": blank, "no.csv": "a,b" });
}

async function edited(bytes: Uint8Array, edits: readonly WorkbookEdit[]): Promise<Uint8Array> {
  const host = openFileHost(bytes, nodeCompression);
  const report = await host.apply(edits);
  if (report.outcome !== "done") throw new Error(report.message);
  return host.bytes();
}

const on = (iso: string) => serialOfIso(iso) ?? Number.NaN;

function explaining(finding: string, until: string): WorkbookEdit {
  const row = ["EXP-001", finding, "The new equipment is tested by its maker until May.", "Priya Raman", on("2027-11-01"), on(until), null];
  return { kind: "appendRows", table: "tblExplanations", rows: [row] };
}

function tuning(rule: string, severity: string | null, number: number | null): WorkbookEdit {
  return { kind: "appendRows", table: "tblRuleChanges", rows: [[rule, severity, number, "Agreed.", "Tomas Halvorsen", on("2026-09-01")]] };
}

async function json(own: ReturnType<typeof memoryWorld>, ...args: readonly string[]): Promise<Assessment & { readonly changes?: unknown }> {
  const { out } = await own.run("check", ...args, "--format", "json");
  return JSON.parse(out) as Assessment; // JSON of our own, held against its published schema below
}

describe("sems check", () => {
  test("of a sound SeMS ends with 0 and says that only the CAA decides", async () => {
    const { code, out } = await world().run("check", "s.xlsx");
    expect(code).toBe(0);
    expect(out).toMatch(/^Phase 2B \(Continued assurance\), as of 2026-10-31: READY\nA self-check\. Only the CAA decides\.\n0 block, 0 to explain/);
  });

  test.each(["GAP", "1", "2", "2B"])("of a blank workbook is not ready for phase %s, in a list that can be read", async (phase) => {
    const { code, out } = await world().run("check", "b.xlsx", "--phase", phase);
    expect(code).toBe(1);
    expect(out).toContain(": NOT READY");
    expect(out).toContain("not started");
    expect(out.split("\n").length).toBeLessThan(140);
  });

  test.each([
    ["blocks", 1],
    ["explain", 1],
    ["advice", 1],
  ])("with --fail-on %s ends with %i when that much is found", async (failOn, code) => {
    expect((await world().run("check", "s.xlsx", "--as-of", YEAR_ON, "--fail-on", failOn)).code).toBe(code);
  });

  test("with --fail-on advice ends with 0 when there is no more than something good to know", async () => {
    expect((await world().run("check", "s.xlsx", "--fail-on", "advice")).code).toBe(0);
  });

  test.each([
    ["the sample", "s.xlsx", "2B"],
    ["a blank workbook", "b.xlsx", "1"],
  ])("prints JSON of its published schema for %s", async (_title, file, phase) => {
    const assessment = await json(world(), file, "--phase", phase, "--as-of", YEAR_ON);
    expect(isOfSchema(assessment) ? [] : isOfSchema.errors).toEqual([]);
    expect(assessment.findings.length).toBeGreaterThan(0);
  });

  test("prints Markdown with a table a severity", async () => {
    const { out } = await world().run("check", "b.xlsx", "--phase", "1", "--format", "markdown");
    expect(out).toMatch(/^# Phase 1 \(Present and Suitable\), as of 2026-11-21: NOT READY/);
    expect(out).toMatch(/\n## Blocks \(\d+\)\n\n\| Rule \| Where \| What is wrong \| What to do \|\n/);
  });

  test("of a snapshot finds what it finds in the workbook", async () => {
    const own = world();
    await own.run("snapshot", "s.xlsx", "-o", "s.json");
    expect(await json(own, "s.json", "--as-of", YEAR_ON)).toEqual(await json(own, "s.xlsx", "--as-of", YEAR_ON));
  });

  test("of the same workbook twice says the same, in the same order", async () => {
    expect(await json(world(), "s.xlsx", "--as-of", YEAR_ON)).toEqual(await json(world(), "s.xlsx", "--as-of", YEAR_ON));
  });

  test.each([
    [["check"], /takes the name of the one workbook/],
    [["check", "s.xlsx", "--phase", "3"], /--phase takes GAP, 1, 2 or 2B, not "3"/],
    [["check", "s.xlsx", "--fail-on", "info"], /--fail-on takes blocks, explain or advice/],
    [["check", "s.xlsx", "--format", "html"], /--format takes text, json or markdown/],
    [["check", "s.xlsx", "--baseline", "no.csv"], /no\.csv is no JSON/],
    [["check", "gone.json"], /There is no file gone\.json/],
    [["explain", "R-97"], /There is no rule "R-97"/],
    [["snapshot", "s.xlsx"], /takes a workbook and the file to write/],
  ])("refuses %j in one sentence", async (args, sentence) => {
    const { code, err } = await world().run(...args);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(err.split("\n")).toHaveLength(1);
  });
});

describe("an earlier check as the baseline", () => {
  test("shows what is new, gone and still there", async () => {
    const own = world();
    own.files.set("before.json", new TextEncoder().encode((await own.run("check", "s.xlsx", "--as-of", "2027-06-30", "--format", "json")).out));
    const now = await json(own, "s.xlsx", "--as-of", YEAR_ON, "--baseline", "before.json");
    expect(isOfSchema(now) ? [] : isOfSchema.errors).toEqual([]);
    expect(now.changes).toMatchObject({ new: expect.arrayContaining(["R-44/PER-007/vettingValidTo"]) as unknown });
    expect(now.changes).toMatchObject({ still: expect.arrayContaining(["R-44/PER-009/vettingValidTo"]) as unknown });
  });

  test("of another phase is refused", async () => {
    const own = world();
    own.files.set("before.json", new TextEncoder().encode((await own.run("check", "s.xlsx", "--phase", "1", "--format", "json")).out));
    const { code, err } = await own.run("check", "s.xlsx", "--baseline", "before.json");
    expect([code, err]).toEqual([2, "sems: The earlier check is of phase 1 and this one of 2B: compare checks of one phase."]);
  });
});

describe("an explanation", () => {
  const FINDING = "R-45/EQP-001/lastTestOn";

  test("takes a finding out of the count until its last day, and out of READY for good", async () => {
    const own = memoryWorld({ "s.xlsx": await edited(sample, [explaining(FINDING, YEAR_ON)]) });
    const before = await json(world(), "s.xlsx", "--as-of", YEAR_ON);
    const now = await json(own, "s.xlsx", "--as-of", YEAR_ON);
    expect(now.counts).toEqual({ ...before.counts, explain: before.counts.explain - 1, explained: 1 });
    expect(now.findings.find(({ id }) => id === FINDING)?.explained).toEqual({
      explanation: "EXP-001",
      reason: "The new equipment is tested by its maker until May.",
      owner: "Priya Raman",
      until: YEAR_ON,
      counts: true,
    });
  });

  test("that has run out reopens it", async () => {
    const own = memoryWorld({ "s.xlsx": await edited(sample, [explaining(FINDING, "2027-11-29")]) });
    const now = await json(own, "s.xlsx", "--as-of", YEAR_ON);
    expect(now.counts.explained).toBe(0);
    expect(now.findings.find(({ id }) => id === FINDING)).toMatchObject({ explanationEnded: "2027-11-29" });
  });

  test("of a finding that blocks is shown, and it still blocks", async () => {
    const own = memoryWorld({ "s.xlsx": await edited(sample, [explaining("R-44/PER-007/vettingValidTo", YEAR_ON)]) });
    const now = await json(own, "s.xlsx", "--as-of", YEAR_ON);
    expect(now.counts).toEqual((await json(world(), "s.xlsx", "--as-of", YEAR_ON)).counts);
    expect(now.findings.find(({ id }) => id === "R-44/PER-007/vettingValidTo")?.explained?.counts).toBe(false);
  });
});

describe("a changed rule", () => {
  test("shows in every check, with what it was", async () => {
    const own = memoryWorld({ "s.xlsx": await edited(sample, [tuning("R-28", "Advice", 10)]) });
    const now = await json(own, "s.xlsx", "--as-of", YEAR_ON);
    expect(now.rules.tuned).toEqual([
      { rule: "R-28", change: "severity advice instead of explain", loosened: true, refused: false },
      { rule: "R-28", change: "10 instead of 0 days after Next review before it counts as overdue", loosened: true, refused: false },
    ]);
    expect(now.findings.filter(({ rule }) => rule === "R-28").map(({ severity }) => severity)).toEqual(Array<string>(17).fill("advice"));
    expect((await own.run("check", "s.xlsx")).out).toMatch(/: READY \(TUNED: 2\)\n/);
  });

  test("makes nothing milder that blocks", async () => {
    const own = memoryWorld({ "s.xlsx": await edited(sample, [tuning("R-44", "Info", null)]) });
    const now = await json(own, "s.xlsx", "--as-of", YEAR_ON);
    expect(now.rules.tuned).toEqual([{ rule: "R-44", change: "severity info instead of blocks", loosened: true, refused: true }]);
    expect(now.findings.find(({ rule }) => rule === "R-44")?.severity).toBe("blocks");
  });
});

describe("--write", () => {
  const readinessOf = (own: ReturnType<typeof memoryWorld>) => readValues(own.files.get("s.xlsx") ?? new Uint8Array(), "s.xlsx").get("Readiness");

  test("puts result, chapters, findings and history into Readiness, and keeps the file as it was", async () => {
    const own = world();
    await own.run("check", "s.xlsx", "--as-of", YEAR_ON, "--write");
    expect(own.files.get("s.bak.xlsx")).toEqual(sample);
    const cells = readinessOf(own);
    const now = await json(world(), "s.xlsx", "--as-of", YEAR_ON);
    expect(String(cells?.get("A4"))).toMatch(/^Phase 2B .* NOT READY\nA self-check\./);
    expect(cells?.get("B6")).toBe("Ready with issues");
    expect(cells?.get("P6")).toBe(now.findings[0]?.id);
    expect(cells?.get(`P${5 + now.findings.length}`)).toBe(now.findings.at(-1)?.id);
    expect(cells?.get("Y6")).toBe(on(YEAR_ON));
  });

  test("the second time keeps the day on which a finding was first written, and empties what is gone", async () => {
    const own = world();
    await own.run("check", "s.xlsx", "--as-of", YEAR_ON, "--write");
    await own.run("check", "s.xlsx", "--as-of", "2027-12-01", "--write");
    expect(readinessOf(own)?.get("V6")).toBe(on(YEAR_ON));
    await own.run("check", "s.xlsx", "--write");
    const cells = readinessOf(own);
    expect([cells?.get("P6"), cells?.get("V6")]).toEqual(["R-52/COM-11/smallSample", on("2026-10-31")]);
    expect(cells?.get("P7") ?? null).toBeNull();
    expect([cells?.get("Y6"), cells?.get("Y7"), cells?.get("Y8")]).toEqual([on(YEAR_ON), on("2027-12-01"), on("2026-10-31")]);
  });
});

test("sems explain says of each rule what it looks for, why and what to do", async () => {
  const list = (await world().run("explain")).out.split("\n");
  expect(list.length).toBeGreaterThanOrEqual(96);
  const { code, out } = await world().run("explain", "r-31");
  expect(code).toBe(0);
  expect(out).toMatch(
    /^R-31 {2}Measure in place without a metric\nExplain from Phase 1, Blocks from Phase 2\.\n\nTo do: .*\nWhy: .*\nLooks at: Measures\.\nSource: CAP 1273, chapters 2 and 5\.$/,
  );
});

describe("sems explain --into", () => {
  test("puts the list of all rules into a workbook, and the second time in place of the first", async () => {
    const own = world();
    expect((await own.run("explain", "--into", "s.xlsx")).code).toBe(0);
    expect((await own.run("explain", "--into", "s.xlsx")).code).toBe(0);
    const sheets = readValues(own.files.get("s.xlsx") ?? new Uint8Array(), "s.xlsx");
    expect([...sheets.keys()].filter((name) => name.startsWith("Rules"))).toEqual(["Rules"]);
    const list = (await own.run("explain")).out.split("\n");
    const cells = sheets.get("Rules");
    expect(list.map((line) => line.slice(0, 8).trim())).toEqual(list.map((_, index) => cells?.get(`A${index + 6}`)));
    expect(await json(own, "s.xlsx", "--as-of", YEAR_ON)).toEqual(await json(world(), "s.xlsx", "--as-of", YEAR_ON));
  });

  test("leaves a sheet of the user's own with that name alone", async () => {
    const host = openFileHost(sample, nodeCompression);
    const plan = { id: "mine", name: "Rules", tabColour: "#000000", showGridlines: true, columnWidths: [10], rowHeights: {}, fittedHeights: {} };
    const empty = { blocks: [], styles: [], merges: [], tables: [], validations: [], conditionalFormats: [], charts: [], links: [] };
    const page = { orientation: "portrait", fitToWidth: 1, fitToHeight: 0, header: {}, footer: {} } as const;
    await host.apply([{ kind: "addSheet", plan: { ...plan, ...empty, page } }]);
    const own = memoryWorld({ "s.xlsx": host.bytes() });
    const { code, err } = await own.run("explain", "--into", "s.xlsx");
    expect([code, err]).toEqual([2, "sems: s.xlsx has a sheet or a table of the name Rules already: rename it, then try again."]);
  });
});
