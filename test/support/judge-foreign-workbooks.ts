import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { runCommand } from "../../src/cli/run-command";
import type { CommandWorld } from "../../src/cli/workbook-files";
import { newFileHost, openFileHost } from "../../src/hosts/file/file-host";
import { nodeCompression } from "../../src/hosts/file/node-compression";
import { newSdkErrors, ooxmlValidator, validateOoxml } from "../judges/ooxml-validator";
import { lintXlsx, newProblems } from "../judges/xlsx-lint";
import { semsCells } from "../support/sems-cells";
import { testWithWorkbooks, workbooksFolder } from "../needs";

/** Parts that adding a SeMS must change, and why; every other part of the original stays byte for byte. */
const MAY_CHANGE: readonly (readonly [RegExp, string])[] = [
  [/^\[content_types\]\.xml$/, "lists the new parts"],
  [/^xl\/_rels\/workbook\.xml\.rels$/, "leads to the new sheets"],
  [/^xl\/workbook\.xml$/, "lists the new sheets and names; asks Excel to calculate"],
  [/^xl\/styles\.xml$/, "gets our cell styles behind the existing ones"],
  [/^xl\/calcchain\.xml$/, "is dropped: Excel makes it anew"],
];
/** Sheets lose at most their tabSelected mark: the workbook opens on Start here. */
const SHEET = /^xl\/(worksheets|chartsheets|macrosheets|dialogsheets)\/[^/]+\.xml$/;
const SECONDS = 20;

interface Outcome {
  readonly file: string;
  readonly refusal: string | null;
  readonly bytes: Uint8Array | null;
  readonly seconds: number;
}

function worldOf(input: Uint8Array, saved: (bytes: Uint8Array) => void): CommandWorld {
  return {
    newWorkbook: () => newFileHost(nodeCompression),
    openWorkbook: () => Promise.resolve(openFileHost(input, nodeCompression)),
    readBytes: () => Promise.reject(new Error("no other file is read here")),
    saveText: () => Promise.reject(new Error("no text is written here")),
    save: (_, bytes) => Promise.resolve(saved(bytes)),
    today: () => "2026-11-21",
    print: () => undefined,
  };
}

async function added(file: string, input: Uint8Array): Promise<Outcome> {
  let bytes: Uint8Array | null = null;
  const complaints: string[] = [];
  const start = performance.now();
  const code = await runCommand(
    ["add", file],
    worldOf(input, (result) => (bytes = result)),
    (line) => complaints.push(line),
  );
  const seconds = (performance.now() - start) / 1000;
  expect(code === 0 || complaints.length === 1).toBe(true);
  return { file, refusal: code === 0 ? null : (complaints[0] ?? ""), bytes, seconds };
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name.replace(/\\/g, "/").toLowerCase(), part]));
}

function withoutSelection(xml: Uint8Array): string {
  return Buffer.from(xml)
    .toString("latin1")
    .replace(/ tabSelected="(1|true)"/g, "");
}

/** Original parts that are missing or changed although they need not be. */
function lost(before: Uint8Array, after: Uint8Array): readonly string[] {
  const now = partsOf(after);
  return [...partsOf(before)].flatMap(([name, part]) => {
    if (MAY_CHANGE.some(([pattern]) => pattern.test(name)) || name.endsWith("/")) return [];
    const result = now.get(name);
    if (!result) return [`${name} is gone`];
    if (Buffer.compare(part, result) === 0) return [];
    return SHEET.test(name) && withoutSelection(part) === withoutSelection(result) ? [] : [`${name} changed`];
  });
}

/**
 * Adds a SeMS to foreign workbooks and looks at what became of each.
 * @param everyNth which workbooks: each for 1, every third for 3
 * @param judgedNth which of those go before the two slow judges
 */
export function judgeForeignWorkbooks(everyNth: number, judgedNth: number): void {
  const outcomes: Outcome[] = [];
  const inputs = new Map<string, Uint8Array>();
  /** Taken ones that the slow judges look at. */
  const judged = (): readonly Outcome[] => outcomes.filter(({ bytes }, index) => bytes !== null && index % judgedNth === 0);

  testWithWorkbooks("each is taken or refused in one sentence within 20 seconds", async () => {
    const folder = workbooksFolder ?? "";
    const files = readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name));
    const tried = files.sort().filter((_, index) => index % everyNth === 0);
    for (const file of tried) {
      const input = new Uint8Array(readFileSync(join(folder, file)));
      inputs.set(file, input);
      const outcome = await added(file, input);
      outcomes.push(outcome);
      expect({ file, isQuick: outcome.seconds < SECONDS }).toEqual({ file, isQuick: true });
      if (outcome.refusal !== null) expect(outcome.refusal).toMatch(/^sems: [A-Z'].{20,220}\.$/s);
    }
    const refused = outcomes.filter((outcome) => outcome.refusal !== null);
    process.stdout.write(
      `foreign workbooks: ${outcomes.length} tried, ${outcomes.length - refused.length} taken, ${refused.length} refused\n${refused.map(({ file, refusal }) => `  ${file}: ${refusal ?? ""}\n`).join("")}`,
    );
    expect(outcomes.length * everyNth).toBeGreaterThan(40);
    expect(refused.length).toBeLessThan(outcomes.length / 3);
  });

  testWithWorkbooks("nothing of theirs is lost: every part that need not change is byte for byte the same", () => {
    for (const { file, bytes } of outcomes) {
      const input = inputs.get(file);
      if (bytes && input) expect({ file, lost: lost(input, bytes) }).toEqual({ file, lost: [] });
    }
    return Promise.resolve();
  });

  testWithWorkbooks("our lint finds nothing that it did not find before", () => {
    for (const { file, bytes } of judged()) {
      const input = inputs.get(file);
      // How often a workbook of theirs asks for today is theirs to decide.
      if (bytes && input)
        expect({ file, problems: newProblems(lintXlsx(input), lintXlsx(bytes, semsCells)).filter(({ check }) => check !== "f.volatile") }).toEqual({
          file,
          problems: [],
        });
    }
    return Promise.resolve();
  });

  testWithWorkbooks("Microsoft's Open XML SDK finds nothing that it did not find before", async () => {
    if (ooxmlValidator.absence !== undefined) throw new Error(ooxmlValidator.absence);
    const taken = judged();
    expect(taken.length * everyNth * judgedNth).toBeGreaterThan(35);
    const before = await validateOoxml(taken.map(({ file }) => ({ name: file, bytes: inputs.get(file) ?? new Uint8Array() })));
    const after = await validateOoxml(taken.map(({ file, bytes }) => ({ name: file, bytes: bytes ?? new Uint8Array() })));
    for (const { file } of taken) expect({ file, errors: newSdkErrors(before.get(file) ?? [], after.get(file) ?? []) }).toEqual({ file, errors: [] });
  });
}
