import { makeZip, type MadeEntry } from "../workbooks/make-zip";
import { makeWorkbook, workbookParts } from "../workbooks/make-workbook";
import { ONE_CELL, SHEET, type HostileFile } from "./hostile-file";

const MEGABYTE = 1 << 20;

function entries(): MadeEntry[] {
  return [...workbookParts({ sheets: [{ name: "One", rows: ONE_CELL }] })].map(([name, data]) => ({ name, data }));
}
const withEntry =
  (...added: readonly MadeEntry[]) =>
  () =>
    makeZip([...entries(), ...added]);
const withSheet = (change: Partial<MadeEntry>) => () => makeZip(entries().map((entry) => (entry.name === SHEET ? { ...entry, ...change } : entry)));
const zeros = (megabytes: number) => new Uint8Array(megabytes * MEGABYTE);
const intact = () => makeWorkbook({ sheets: [{ name: "One", rows: ONE_CELL }] });
const patched = (signature: number, at: number, value: number) => () => {
  const bytes = intact();
  const view = new DataView(bytes.buffer);
  for (let offset = bytes.length - 22; offset >= 0; offset--) {
    if (view.getUint32(offset, true) !== signature) continue;
    view.setUint16(offset + at, value, true);
    return bytes;
  }
  throw new Error("no such record");
};
const END = 0x06054b50;
const CENTRAL = 0x02014b50;

/** Archives that lie, swell, repeat themselves or reach out. */
export const hostileArchives: readonly HostileFile[] = [
  {
    name: "a bomb that says how large it is",
    make: withEntry({ name: "xl/media/bomb", data: zeros(200) }),
    refused: /200 times/,
    seconds: 0.5,
    isHeavy: true,
  },
  { name: "a bomb in place of the sheet", make: withSheet({ data: zeros(200) }), refused: /200 times/, seconds: 0.5, isHeavy: true },
  {
    name: "a bomb that says it is small",
    make: withSheet({ data: zeros(200), size: 1000 }),
    refused: /cannot be unpacked/,
    seconds: 0.5,
    isHeavy: true,
  },
  {
    name: "a bomb of many entries",
    make: withEntry(...Array.from({ length: 30 }, (_, index) => ({ name: `b${index}`, data: zeros(4) }))),
    refused: /200 times/,
    seconds: 0.5,
    isHeavy: true,
  },
  { name: "an entry that claims 300 MB", make: withEntry({ name: "big", data: "x", size: 300 * MEGABYTE }), refused: /256 MB/, seconds: 0.5 },
  {
    name: "entries that claim 600 MB together",
    make: withEntry(...[1, 2, 3].map((index) => ({ name: `big${index}`, data: "x", size: 200 * MEGABYTE }))),
    refused: /512 MB/,
    seconds: 0.5,
  },
  {
    name: "5,000 empty entries",
    make: withEntry(...Array.from({ length: 5000 }, (_, index) => ({ name: `e${index}`, data: "" }))),
    refused: /4096 parts/,
    seconds: 0.5,
  },
  { name: "an archive within the archive", make: withEntry({ name: "xl/embeddings/book.xlsx", data: intact() }), cells: { A1: 1 } },
  { name: "the sheet twice, with other values", make: withEntry({ name: SHEET, data: "<worksheet/>" }), refused: /twice/ },
  { name: "the sheet twice, in another case", make: withEntry({ name: "XL/Worksheets/Sheet1.xml", data: "<worksheet/>" }), refused: /twice/ },
  { name: "the sheet twice, with backslashes", make: withEntry({ name: "xl\\worksheets\\sheet1.xml", data: "<worksheet/>" }), refused: /twice/ },
  {
    name: "an entry inside of another",
    make: withEntry({ name: "xl/inner", data: "1", isStored: true, offset: 40 }),
    refused: /missing|overlap|two different ways/,
  },
  { name: "a wrong checksum of the sheet", make: withSheet({ crc: 12345 }), refused: /checksum/ },
  { name: "a wrong size of the sheet", make: withSheet({ size: 10 }), refused: /cannot be unpacked/ },
  { name: "another size in front of the data", make: withSheet({ localSize: 10 }), refused: /two different ways/ },
  { name: "another name in front of the data", make: withSheet({ localName: "xl/worksheets/sheet9.xml" }), refused: /two different ways/ },
  { name: "sizes behind the data", make: withSheet({ hasDescriptor: true }), cells: { A1: 1 } },
  { name: "an encrypted sheet", make: withSheet({ flags: 1 }), refused: /encrypted/ },
  { name: "an unknown packing", make: withSheet({ method: 95 }), refused: /packed in a way/ },
  {
    name: "a packed part that is noise",
    make: withSheet({ packed: Uint8Array.from({ length: 99 }, (_, index) => (index * 37) % 256) }),
    refused: /cannot be unpacked/,
  },
  { name: "zip64", make: withSheet({ size: 0xffffffff }), refused: /zip64/ },
  { name: "zip64 by its end record", make: patched(END, 10, 0xffff), refused: /zip64/ },
  { name: "several disks", make: patched(END, 4, 1), refused: /several disks/ },
  { name: "a list that is longer than it says", make: patched(END, 10, 2), refused: /several disks|does not end/ },
  { name: "a name that runs beyond the list", make: patched(CENTRAL, 28, 60_000), refused: /cannot be read/ },
  { name: "an entry that climbs out of the folder", make: withEntry({ name: "../../evil.txt", data: "x" }), cells: { A1: 1 }, problems: [""] },
  {
    name: "an entry with an absolute name",
    make: withEntry({ name: "/etc/passwd", data: "x" }, { name: "C:\\boot.ini", data: "x" }),
    cells: { A1: 1 },
    problems: ["", ""],
  },
  {
    name: "names with backslashes throughout",
    make: () => makeZip(entries().map((entry) => ({ ...entry, name: entry.name.replaceAll("/", "\\") }))),
    cells: { A1: 1 },
  },
  { name: "folders among the entries", make: withEntry({ name: "xl/", data: "", isStored: true }), cells: { A1: 1 } },
  { name: "noise behind the archive", make: () => makeZip(entries(), { trailing: new Uint8Array(1000) }), cells: { A1: 1 } },
  { name: "an empty archive", make: () => makeZip([]), refused: /not an Excel workbook/ },
  {
    name: "an archive whose comment is another end record",
    make: () => makeZip(entries(), { trailing: Uint8Array.from([0x50, 0x4b, 5, 6, ...new Uint8Array(18)]) }),
    cells: { A1: 1 },
  },
];
