import type { CellInput } from "../../../../src/core/workbook/sheet-plan";
import { newFileHost, openFileHost, type FileHost } from "../../../../src/hosts/file/file-host";
import { nodeCompression } from "../../../../src/hosts/file/node-compression";
import { differencesBetween, savedPieces, type SavedPieces } from "../../../hosts/saved-workbook";
import { essentialEdits } from "../../../support/essential-workbook";
import { applied, findingsOf, inWords, planFor, written } from "./mended-workbook";

jest.setTimeout(240_000);

type Cell = readonly [register: string, record: string, key: string, input: CellInput];

/** What the workbook holds besides: enough for references and names to be right or wrong. */
const START: readonly Cell[] = [
  ["risks", "RSK-001", "owner", "Person 1"],
  ["risks", "RSK-001", "status", "Open"],
  ["risks", "RSK-001", "humanFactors", "Fatigue; Pressure"],
  ["actions", "ACT-001", "sourceId", "RSK-001"],
];

let bytes: Uint8Array;
let sound: SavedPieces;
beforeAll(async () => {
  const host = newFileHost(nodeCompression);
  await applied(host, essentialEdits());
  await written(host, START);
  bytes = host.bytes();
  sound = savedPieces(bytes);
});

/** The workbook after somebody wrote into these cells. */
async function withFaults(cells: readonly Cell[]): Promise<FileHost> {
  const host = openFileHost(bytes, nodeCompression);
  await written(host, cells);
  return host;
}

/** Rule, what is wrong, what was written over the sound cell, and the preview. */
const faults: readonly (readonly [string, string, Cell, string])[] = [
  ["C-04", "a number that is a text", ["risks", "RSK-002", "threat", "2"], "Risks: “2” → 2"],
  ["C-05", "a date that is a text", ["risks", "RSK-001", "nextReview", "1 Dec 2026"], "Risks: “1 Dec 2026” → 2026-12-01"],
  ["C-06", "a list word with a space behind it", ["risks", "RSK-001", "status", "open "], "Risks: “open ” → “Open”"],
  ["C-06", "a code in place of the word", ["measures", "MSR-001", "status", "IN_PLACE"], "Measures: “IN_PLACE” → “In place”"],
  ["C-07", "choices between commas", ["risks", "RSK-001", "humanFactors", "fatigue , Pressure"], "Risks: “fatigue , Pressure” → “Fatigue; Pressure”"],
  ["C-09", "ids between commas", ["risks", "RSK-003", "measures", "MSR-001, msr-002"], "Risks: “MSR-001, msr-002” → “MSR-001; MSR-002”"],
  ["C-10", "a name with a space before it", ["risks", "RSK-001", "owner", " Person  1"], "Risks: “ Person  1” → “Person 1”"],
  ["C-13", "an id with a space behind it", ["actions", "ACT-002", "actionId", "ACT-002 "], "Actions: “ACT-002 ” → “ACT-002”"],
  ["S-07", "a figure over a formula", ["risks", "RSK-004", "residualScore", 99], "Risks: 99 → the formula of the column, which gives 16"],
];

test.each(faults)("%s, %s: mended in its own cell, and no other cell of the workbook is another", async (rule, _, cell, preview) => {
  const host = await withFaults([cell]);
  const plan = await planFor(host, rule);
  expect(inWords(plan)).toEqual([preview]);
  await applied(host, plan.edits);
  expect(await findingsOf(host, rule)).toEqual([]);
  expect(differencesBetween(sound, savedPieces(host.bytes()))).toEqual([]);
});
