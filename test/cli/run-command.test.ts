import { SCHEMA_VERSION } from "../../src/core/workbook/schema-version";
import { runCommand } from "../../src/cli/run-command";
import type { CommandWorld } from "../../src/cli/workbook-files";
import { HostError } from "../../src/core/workbook/host";
import { newFileHost, openFileHost } from "../../src/hosts/file/file-host";
import { nodeCompression } from "../../src/hosts/file/node-compression";

/** A disk in memory; what is there is only replaced when allowed. */
function scene(files = new Map<string, Uint8Array>()) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const world: CommandWorld = {
    newWorkbook: () => newFileHost(nodeCompression),
    openWorkbook: async (path) => {
      const bytes = files.get(path);
      if (!bytes) throw new HostError(`There is no file ${path}; check the name.`);
      return openFileHost(bytes, nodeCompression);
    },
    readBytes: () => Promise.reject(new Error("no other file is read here")),
    saveText: () => Promise.reject(new Error("no text is written here")),
    save: async (path, bytes, { force, backup }) => {
      if (files.has(path) && !force && backup !== true)
        throw new HostError(`${path} is there already; choose another name or allow it to be replaced (--force).`);
      files.set(path, bytes);
    },
    today: () => "2026-11-21",
    print: (line) => printed.push(line),
  };
  const run = (...args: string[]) => runCommand(args, world, (line) => complaints.push(line));
  return { files, printed, complaints, run };
}

test("sems new makes a workbook that sems inspect describes as JSON", async () => {
  const { run, printed, files } = scene();
  expect(await run("new", "a.xlsx", "--sector", "apt", "--name", "Example Airport", "--phase", "1")).toBe(0);
  expect(files.has("a.xlsx")).toBe(true);
  printed.length = 0;
  expect(await run("inspect", "a.xlsx", "--format", "json")).toBe(0);
  const description: unknown = JSON.parse(printed.join("\n"));
  expect(description).toMatchObject({ schemaVersion: SCHEMA_VERSION, entity: "Example Airport", phase: "1", otherSheets: [], problems: [] });
  expect(description).toMatchObject({
    registers: expect.arrayContaining([{ id: "gapAnalysis", sheet: "Gap analysis", table: "tblGap", rows: 111 }]) as unknown,
  });
});

test("sems add leaves the input as it was and says where the copy is", async () => {
  const { run, printed, files } = scene();
  await run("new", "sems.xlsx");
  const input = newFileHost(nodeCompression);
  await input.apply([{ kind: "addSheet", plan: { ...(await emptyPlan()), id: "mine", name: "Mine" } }]);
  const bytes = input.bytes();
  files.set("dir/mine.xlsx", bytes);
  expect(await run("add", "dir/mine.xlsx", "--set", "full")).toBe(0);
  expect(files.get("dir/mine.xlsx")).toBe(bytes);
  expect(files.has("dir/mine-sems.xlsx")).toBe(true);
  expect(printed.at(-1)).toContain("dir/mine-sems.xlsx");
});

async function emptyPlan() {
  const { risksPlan } = await import("../hosts/small-plans");
  return {
    ...risksPlan,
    tables: [],
    blocks: [{ top: 0, left: 0, rows: [["hello"]] }],
    validations: [],
    conditionalFormats: [],
    charts: [],
    links: [],
  };
}

test("a workbook that holds a SeMS already gets no second one", async () => {
  const { run, complaints } = scene();
  await run("new", "a.xlsx");
  expect(await run("add", "a.xlsx")).toBe(2);
  expect(complaints).toEqual(["sems: This workbook already holds a SeMS: open it instead of creating another one."]);
});

test.each([
  [["new"], "takes the name of the one file to create"],
  [["new", "a.xlsx", "--sector", "XYZ"], '--sector takes APT (Airport), AIR (Air carrier), CGO (Cargo), IFS (In-flight supplies), not "XYZ".'],
  [["new", "a.xlsx", "--set", "huge"], '--set takes essential or full, not "huge".'],
  [["new", "a.xlsx", "--phase", "3"], '--phase takes GAP, 1, 2, 2B, not "3".'],
  [["new", "a.xlsx", "--as-of", "31/10/2026"], '--as-of takes a date as YYYY-MM-DD, for example 2026-10-31, not "31/10/2026".'],
  [["new", "a.xlsx", "--as-of", "2026-02-30"], "--as-of takes a date as YYYY-MM-DD"],
  [["new", "a.xlsx", "--name", " "], "it may not be empty"],
  [["new", "a.xlsx", "--site", "A;B"], "may not hold a semicolon"],
  [["new", "a.xlsx", "--sample", "--sector", "APT"], "leave out --sector"],
  [["new", "a.xlsx", "--colour", "red"], "--colour"],
  [["inspect", "none.xlsx"], "There is no file none.xlsx"],
  [["inspect", "none.xlsx", "--format", "xml"], '--format takes text or json, not "xml".'],
  [["frobnicate"], 'There is no command "frobnicate"'],
  [["constructor"], 'There is no command "constructor"'],
  [["upgrade"], "takes the name of the one workbook"],
])("sems %j is refused in one sentence on stderr with exit code 2", async (args, sentence) => {
  const { run, complaints, printed, files } = scene();
  expect(await run(...args)).toBe(2);
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toContain(sentence);
  expect(printed).toEqual([]);
  expect(files.size).toBe(0);
});

test("an existing file is replaced only with --force", async () => {
  const { run, complaints } = scene();
  await run("new", "a.xlsx");
  expect(await run("new", "a.xlsx")).toBe(2);
  expect(complaints[0]).toContain("--force");
  expect(await run("new", "a.xlsx", "--force")).toBe(0);
});

test("the same command on the same day gives the same bytes", async () => {
  const [first, second] = [scene(), scene()];
  await first.run("new", "a.xlsx");
  await second.run("new", "a.xlsx");
  expect(Buffer.compare(first.files.get("a.xlsx") ?? new Uint8Array(), second.files.get("a.xlsx") ?? new Uint8Array(1))).toBe(0);
});

test("help names every command", async () => {
  const { run, printed } = scene();
  expect(await run("help")).toBe(0);
  for (const word of ["sems new", "sems add", "sems inspect", "sems upgrade", "sems record", "sems metrics"])
    expect(printed.join("\n")).toContain(word);
});

test("the help of record tells how periods, numbers and files are written", async () => {
  const { run, printed } = scene();
  expect(await run("record", "--help")).toBe(0);
  for (const words of ["sems record FILE.xlsx", "2026-Q3", "--skip-refused", "decimal point", "entered by"])
    expect(printed.join("\n")).toContain(words);
});
