import { strFromU8, unzipSync } from "fflate";
import { differencesFromLibreOffice } from "../judges/compare-recalculated";
import { describeWith } from "../judges/describe-with";
import { libreOffice } from "../judges/libreoffice";
import { ooxmlValidator, validateOoxml } from "../judges/ooxml-validator";
import { readValues } from "../judges/recalculated-workbook";
import { sampleWorkbook } from "../support/new-workbooks";
import { memoryWorld } from "./memory-world";

jest.setTimeout(180_000);

let sample: Uint8Array;
beforeAll(async () => {
  sample = (await sampleWorkbook()).bytes;
});

// The sample's own date is 2026-10-31; November has to be over before it can be recorded.
const LATER = ["--as-of", "2026-11-30"];
const ONE = ["--metric", "COM-32", "--period", "2026-11", "--numerator", "1300", "--denominator", "1300"];
const CSV = "metric,period,numerator,denominator,note\nCOM-32,2026-11,1300,1300,\nCGO-01,2026-11,60,60,=1+1\n";
const WITH_REFUSAL = `${CSV}COM-99,2026-11,1,2,\n`;

function scene(csv = CSV) {
  return memoryWorld({ "s.xlsx": sample, "r.csv": csv });
}

/** The row of Readings with this id, by heading. */
function reading(bytes: Uint8Array, id: string): Readonly<Record<string, unknown>> {
  const cells = readValues(bytes, "s.xlsx").get("Readings") ?? new Map<string, unknown>();
  const row = [...cells].find(([ref, value]) => value === id && Number(ref.replace(/\D/g, "")) > 5)?.[0].replace(/\D/g, "") ?? "none";
  const headings = [...cells].filter(([ref]) => /^[A-Z]+5$/.test(ref));
  return Object.fromEntries(headings.map(([ref, heading]) => [String(heading), cells.get(ref.replace("5", row))]));
}

describe("one reading", () => {
  test("is written at once; the file that it was is kept beside it", async () => {
    const { run, files } = scene();
    const { code, out } = await run("record", "s.xlsx", ...ONE, ...LATER, "--note", "full month", "--entered-by", "Callum Reid");
    expect([code, out.split("\n")]).toEqual([
      0,
      [
        "COM-32 2026-11 (Kingsbridge): 1300 out of 1300 → RDG-337",
        expect.stringMatching(/^status stays “Met”; 100%, n = 1300/) as unknown,
        "Recorded in s.xlsx; what it was is kept beside it with .bak in its name.",
      ],
    ]);
    expect(files.get("s.bak.xlsx")).toBe(sample);
    expect(reading(files.get("s.xlsx") ?? sample, "RDG-337")).toMatchObject({
      Metric: "COM-32",
      Site: "Kingsbridge",
      "Period start": 46327,
      "Period end": 46356,
      Numerator: 1300,
      Denominator: 1300,
      Value: 1,
      Status: "Draft",
      "Entered by": "Callum Reid",
      "Entered on": 46356,
      Comment: "full month",
    });
  });

  test("that is recorded already is nothing to do, and another figure needs --correct and a note", async () => {
    const { run, files } = scene();
    const october = ["--metric", "COM-32", "--period", "2026-10", "--denominator", "1404"];
    expect(await run("record", "s.xlsx", ...october, "--numerator", "1404")).toMatchObject({
      code: 0,
      out: expect.stringContaining("already: nothing to do") as unknown,
    });
    expect(await run("record", "s.xlsx", ...october, "--numerator", "1400")).toMatchObject({ code: 2, out: "" });
    expect(files.get("s.xlsx")).toBe(sample);
    const { code, out } = await run("record", "s.xlsx", ...october, "--numerator", "1400", "--correct", "--note", "counted twice");
    expect([code, out]).toEqual([0, expect.stringContaining("1400 out of 1404 instead of 1404 out of 1404") as unknown]);
  });

  test.each<[string, readonly string[], string]>([
    ["without a workbook", [], "takes the name of the one workbook"],
    ["without a period", ["s.xlsx", "--metric", "COM-32", "--numerator", "1"], "needs --period"],
    [
      "with a date that can be read in two ways",
      ["s.xlsx", "--metric", "COM-32", "--period", "03/04/2026", "--numerator", "1"],
      "can be read as two dates",
    ],
    ["of a metric that is computed", ["s.xlsx", "--metric", "COM-07", "--period", "2026-10", "--numerator", "1"], "COM-07 is computed from Actions"],
    ["of a month that is not over", ["s.xlsx", ...ONE], "after today (2026-10-31)"],
    ["with --apply", ["s.xlsx", ...ONE, "--apply"], "--apply belongs to --from"],
    ["and a file together", ["s.xlsx", ...ONE, "--from", "r.csv"], "leave out --metric"],
    ["from a file that is not there", ["s.xlsx", "--from", "none.csv"], "There is no file none.csv"],
    ["in a file that is no SeMS", ["r.csv", ...ONE], "sems:"],
  ])("%s is refused in one sentence with exit code 2, and nothing is written", async (_, args, sentence) => {
    const { run, files } = scene();
    const { code, out, err } = await run("record", ...args);
    expect([code, out, err.split("\n").length]).toEqual([2, "", 1]);
    expect(err).toContain(sentence);
    expect([files.get("s.xlsx"), files.has("s.bak.xlsx")]).toEqual([sample, false]);
  });
});

describe("a file of readings", () => {
  test("is only judged without --apply: the workbook is byte for byte what it was", async () => {
    const { run, files } = scene();
    const before = sample.slice();
    const { code, out } = await run("record", "s.xlsx", "--from", "r.csv", ...LATER);
    expect(code).toBe(0);
    expect(out).toContain("r.csv: 2 readings; 2 to add, 0 to correct, 0 there already, 0 refused.");
    expect(out).toContain("Line 2    add      COM-32 2026-11 (Kingsbridge): 1300 out of 1300 → RDG-337");
    expect(out).toContain("Nothing has been written yet: call again with --apply.");
    expect(Buffer.compare(files.get("s.xlsx") ?? new Uint8Array(), before)).toBe(0);
    expect(files.size).toBe(2);
  });

  test("with a line refused is not written at all, unless --skip-refused says so", async () => {
    const { run, files } = scene(WITH_REFUSAL);
    expect(await run("record", "s.xlsx", "--from", "r.csv", ...LATER)).toMatchObject({
      code: 1,
      out: expect.stringContaining("Line 4    refused  There is no metric COM-99") as unknown,
    });
    expect(await run("record", "s.xlsx", "--from", "r.csv", "--apply", ...LATER)).toMatchObject({
      code: 2,
      err: expect.stringContaining("Nothing was written: 1 line is refused") as unknown,
    });
    expect(files.get("s.xlsx")).toBe(sample);
    expect(await run("record", "s.xlsx", "--from", "r.csv", "--apply", "--skip-refused", ...LATER)).toMatchObject({ code: 1 });
    expect(reading(files.get("s.xlsx") ?? sample, "RDG-338")).toMatchObject({ Metric: "CGO-01", Comment: "=1+1" });
  });

  test("that was applied is nothing to do the second time", async () => {
    const { run, files } = scene();
    expect(await run("record", "s.xlsx", "--from", "r.csv", "--apply", ...LATER)).toMatchObject({ code: 0 });
    const once = files.get("s.xlsx");
    expect(await run("record", "s.xlsx", "--from", "r.csv", "--apply", ...LATER)).toMatchObject({
      code: 0,
      out: expect.stringContaining("There is nothing to write.") as unknown,
    });
    expect(files.get("s.xlsx")).toBe(once);
  });

  test("in another encoding than UTF-8 is refused with what to do", async () => {
    const { run, files } = scene();
    files.set("r.csv", new Uint8Array([0x6d, 0xe9, 0x0a]));
    expect(await run("record", "s.xlsx", "--from", "r.csv")).toMatchObject({ code: 2, err: expect.stringContaining("CSV UTF-8") as unknown });
  });

  test("in the UTF-16 of older Excel is read", async () => {
    const { run, files } = scene();
    files.set("r.csv", new Uint8Array(Buffer.from(`\ufeff${CSV.replaceAll(",", "\t")}`, "utf16le")));
    expect(await run("record", "s.xlsx", "--from", "r.csv", ...LATER)).toMatchObject({ code: 0 });
  });
});

describe("closing a period", () => {
  test("writes nothing without --apply; with it the figures of the registers become readings, and once is enough", async () => {
    const { run, files } = scene();
    const close = ["record", "s.xlsx", "--close", ...LATER];
    const dry = await run(...close);
    expect(dry.out).toContain("COM-08 2026-11: ");
    expect(files.get("s.xlsx")).toBe(sample);
    await run(...close, "--apply");
    const once = files.get("s.xlsx") ?? sample;
    expect(reading(once, "RDG-337")).toMatchObject({ "Period end": 46356, Site: "All", Status: "Draft" });
    expect((await run(...close, "--apply")).out).toContain("There is nothing to write.");
    expect(files.get("s.xlsx")).toBe(once);
  });

  test("takes every figure from the registers: a figure beside it is refused", async () => {
    expect(await scene().run("record", "s.xlsx", "--close", "--numerator", "5")).toMatchObject({
      code: 2,
      err: expect.stringContaining("leave out --numerator") as unknown,
    });
  });
});

/** Parts that recording may change; every other part stays byte for byte. */
const MAY_CHANGE = [/^xl\/calcChain\.xml$/, /^xl\/workbook\.xml$/, /^\[Content_Types\]\.xml$/, /^xl\/_rels\/workbook\.xml\.rels$/];

async function applied(): Promise<Uint8Array> {
  const { run, files } = scene(`${CSV}COM-17,2026-09,96,97,miscounted\n`);
  expect(await run("record", "s.xlsx", "--from", "r.csv", "--apply", "--correct", ...LATER)).toMatchObject({ code: 0 });
  return files.get("s.xlsx") ?? sample;
}

test("only Readings, Metrics, Config and what belongs to them change; every other part stays byte for byte", async () => {
  const [before, after] = [unzipSync(sample), unzipSync(await applied())];
  const changed = Object.keys({ ...before, ...after }).filter(
    (path) => Buffer.compare(before[path] ?? new Uint8Array(), after[path] ?? new Uint8Array()) !== 0,
  );
  const sheets = [...strFromU8(before["xl/workbook.xml"] ?? new Uint8Array()).matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
  const named = changed.filter((path) => !MAY_CHANGE.some((part) => part.test(path)));
  const worksheets = named.flatMap((path) => sheets[Number(/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1] ?? 0) - 1] ?? []);
  expect(worksheets.sort()).toEqual(["Config", "Metrics", "Readings"]);
  expect(named.filter((path) => !path.includes("worksheets/"))).toEqual([expect.stringMatching(/^xl\/tables\/table\d+\.xml$/)]);
});

describeWith(ooxmlValidator, "the Open XML SDK", () => {
  test("finds no error in a workbook that was recorded into", async () => {
    const found = await validateOoxml([{ name: "s.xlsx", bytes: await applied() }]);
    expect(found.get("s.xlsx")).toEqual([]);
  });
});

describeWith(libreOffice, "LibreOffice", () => {
  test("calculates the same figures on Readings and Metrics as were stored when readings were recorded", async () => {
    const { compared, differences } = await differencesFromLibreOffice([{ name: "s.xlsx", bytes: await applied() }]);
    expect(compared).toBeGreaterThan(10_000);
    expect(differences.filter(({ cell }) => /^(Readings|Metrics|Config)!/.test(cell))).toEqual([]);
  });
});
