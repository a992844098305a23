import { newFileHost, openFileHost } from "../../src/hosts/file/file-host";
import { nodeCompression } from "../../src/hosts/file/node-compression";
import { applied, rawCell, readSems, written } from "../core/assessment/fixes/mended-workbook";
import { essentialEdits } from "../support/essential-workbook";
import { memoryWorld } from "./memory-world";

jest.setTimeout(240_000);

let faulty: Uint8Array;
beforeAll(async () => {
  const host = newFileHost(nodeCompression);
  await applied(host, essentialEdits());
  await written(host, [
    ["risks", "RSK-001", "nextReview", "31/10/2026"],
    ["risks", "RSK-002", "nextReview", "1/10/2026"],
  ]);
  faulty = host.bytes();
});

async function nextReview(bytes: Uint8Array, risk: string): Promise<unknown> {
  return rawCell(await readSems(openFileHost(bytes, nodeCompression)), "risks", risk, "nextReview");
}

test("a dry run shows what would change, before and after, and what is left to the user; the file stays", async () => {
  const { run, files } = memoryWorld({ "s.xlsx": faulty });
  const { code, out } = await run("fix", "s.xlsx", "--rule", "c-05", "--dry-run");
  expect([code, out.split("\n")]).toEqual([
    1,
    [
      "Turns a text that means one day and no other into the date:",
      "  C-05/RSK-001/nextReview",
      expect.stringMatching(/^ {4}Risks![A-Z]+6: “31\/10\/2026” → 2026-10-31$/) as unknown,
      "Not to be mended without you (1):",
      expect.stringMatching(/^ {2}C-05\/RSK-002\/nextReview {2}Risks![A-Z]+7: /) as unknown,
      "    “1/10/2026” can be read as 2026-10-01 or as 2026-01-10: type the day that is meant, as year-month-day.",
      "Nothing has been written yet: call again with --apply.",
    ],
  ]);
  expect(files.get("s.xlsx")).toBe(faulty);
});

test("--apply mends the file, keeps what it was, checks again, and says how many are left", async () => {
  const { run, files } = memoryWorld({ "s.xlsx": faulty });
  const { code, out } = await run("fix", "s.xlsx", "--rule", "C-05", "--apply");
  expect([code, out.split("\n").slice(-3)]).toEqual([
    1,
    [
      "Mended s.xlsx; what it was is kept beside it with .bak in its name.",
      "Checked again: 1 finding of C-05 left.",
      "1 other finding is new: The review of RSK-001 was due on 2026-10-31.",
    ],
  ]);
  expect(files.get("s.bak.xlsx")).toBe(faulty);
  const mended = files.get("s.xlsx") ?? faulty;
  expect([await nextReview(mended, "RSK-001"), await nextReview(mended, "RSK-002")]).toEqual([46_326, "1/10/2026"]);
  const again = await run("fix", "s.xlsx", "--rule", "C-05", "--apply");
  expect([again.code, again.out.split("\n").at(-1)]).toEqual([1, "Nothing can be mended without you, and nothing was changed."]);
  expect(files.get("s.xlsx")).toBe(mended);
});

test("one finding alone, into another file", async () => {
  const { run, files } = memoryWorld({ "s.xlsx": faulty });
  const { code, out } = await run("fix", "s.xlsx", "--rule", "C-05", "--finding", "C-05/RSK-001/nextReview", "--apply", "-o", "new.xlsx");
  expect([code, out]).toEqual([1, expect.stringContaining("Created new.xlsx, mended; s.xlsx is as it was.") as unknown]);
  expect(files.get("s.xlsx")).toBe(faulty);
  expect(await nextReview(files.get("new.xlsx") ?? faulty, "RSK-001")).toBe(46_326);
});

test("a rule that finds nothing is nothing to do", async () => {
  const { run } = memoryWorld({ "s.xlsx": faulty });
  expect(await run("fix", "s.xlsx", "--rule", "C-04", "--apply")).toEqual({ code: 0, out: "There is nothing to mend: no finding of C-04.", err: "" });
});

test.each<[string, readonly string[], string]>([
  ["without a workbook", ["--rule", "C-05", "--apply"], "takes the name of the one workbook"],
  ["without a rule", ["s.xlsx", "--apply"], "needs --rule"],
  ["with a rule that there is not", ["s.xlsx", "--rule", "X-1", "--apply"], 'There is no rule "X-1"'],
  ["with a rule that only a person can answer", ["s.xlsx", "--rule", "R-07", "--apply"], "There is no safe fix for R-07; what to do: "],
  ["with neither --dry-run nor --apply", ["s.xlsx", "--rule", "C-05"], "needs --dry-run to show"],
  ["with both", ["s.xlsx", "--rule", "C-05", "--apply", "--dry-run"], "needs --dry-run to show"],
  ["with a finding that there is not", ["s.xlsx", "--rule", "C-05", "--finding", "C-05/RSK-009/nextReview", "--apply"], "There is no finding"],
])("%s it says what to do, and changes nothing", async (_, args, sentence) => {
  const { run, files } = memoryWorld({ "s.xlsx": faulty });
  expect(await run("fix", ...args)).toEqual({ code: 2, out: "", err: expect.stringContaining(sentence) as unknown });
  expect([files.size, files.get("s.xlsx")]).toEqual([1, faulty]);
});
