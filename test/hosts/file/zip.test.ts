import { strFromU8, unzipSync, zipSync } from "fflate";
import { portableCompression } from "../../../src/hosts/file/compression";
import { crc32 } from "../../../src/hosts/file/crc32";
import { writeZip } from "../../../src/hosts/file/write-zip";
import { entryBytes, readZip } from "../../../src/hosts/file/zip";
import { makeZip, type MadeEntry } from "../../workbooks/make-zip";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const hello: MadeEntry = { name: "a.txt", data: "hello hello hello" };
const other: MadeEntry = { name: "b.txt", data: "other" };
const unpack = (zip: Uint8Array) => readZip(zip).entries.map((entry) => [entry.name, text(entryBytes(entry, portableCompression.inflate))]);

describe("the checksum of zip files", () => {
  test("is the CRC-32 of ISO 3309: the check value of the standard", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  test("sees every byte of a text that is no multiple of eight, wherever it lies in its buffer", () => {
    const bytes = new TextEncoder().encode("xThe quick brown fox jumps over the lazy dog");
    expect(crc32(bytes.subarray(1))).toBe(0x414fa339);
  });
});

describe("an archive is read by its central directory", () => {
  test("packed, stored, streamed and empty entries come out whole", () => {
    const zip = makeZip([hello, { ...other, isStored: true }, { name: "c.txt", data: "streamed", hasDescriptor: true }, { name: "d.txt", data: "" }]);
    expect(unpack(zip)).toEqual([
      ["a.txt", "hello hello hello"],
      ["b.txt", "other"],
      ["c.txt", "streamed"],
      ["d.txt", ""],
    ]);
  });

  test("what another program wrote is read alike", () => {
    const zip = zipSync({ "x/y.txt": new TextEncoder().encode("z".repeat(100_000)) });
    expect(unpack(zip)).toEqual([["x/y.txt", "z".repeat(100_000)]]);
  });

  test("a comment or stray bytes behind the end do no harm", () => {
    expect(unpack(makeZip([hello], { comment: "made by hand" }))).toEqual([["a.txt", "hello hello hello"]]);
    expect(unpack(makeZip([hello], { trailing: new Uint8Array(300) }))).toEqual([["a.txt", "hello hello hello"]]);
  });

  test("backslashes in names are slashes; names that leave the archive are set aside", () => {
    const { entries, ignoredNames } = readZip(
      makeZip([
        { name: "xl\\a.xml", data: "a" },
        { name: "../evil", data: "b" },
        { name: "/etc/passwd", data: "c" },
        { name: "C:\\x", data: "d" },
      ]),
    );
    expect(entries.map(({ name }) => name)).toEqual(["xl/a.xml"]);
    expect(ignoredNames).toEqual(["../evil", "/etc/passwd", "C:/x"]);
  });
});

describe("an archive that lies is refused in one sentence", () => {
  const lies: readonly (readonly [string, readonly MadeEntry[], RegExp])[] = [
    ["a wrong checksum", [{ ...hello, crc: 1 }], /fails its checksum/],
    ["a size that is too small", [{ ...hello, size: 5 }], /cannot be unpacked/],
    ["a size that is too large", [{ ...hello, size: 50 }], /cannot be unpacked/],
    ["a stored entry with two sizes", [{ ...hello, isStored: true, size: 5 }], /two different sizes/],
    ["another name in front of the data", [{ ...hello, localName: "z.txt" }], /two different ways/],
    ["another size in front of the data", [{ ...hello, localSize: 3 }], /two different ways/],
    ["the same name twice", [hello, hello], /twice/],
    ["the same name in another case", [hello, { ...other, name: "A.TXT" }], /twice/],
    ["encryption", [{ ...hello, flags: 1 }], /encrypted/],
    ["an unknown method", [{ ...hello, method: 14 }], /packed in a way/],
    ["data beyond the directory", [{ ...hello, compressedSize: 5000, hasDescriptor: true }], /cut off/],
    ["damaged packed bytes", [{ ...hello, packed: new Uint8Array([255, 255, 255]) }], /cannot be unpacked/],
    ["zip64 sizes", [{ ...hello, size: 0xffffffff }], /zip64/],
  ];
  test.each(lies)("%s", (_, entries, sentence) => {
    expect(() => unpack(makeZip(entries))).toThrow(sentence);
  });

  test("two entries that share bytes", () => {
    const whole = makeZip([{ ...other, isStored: true }]);
    const inner = whole.subarray(0, 30 + "b.txt".length + "other".length);
    const zip = makeZip([
      { name: "a", data: inner, isStored: true },
      { ...other, isStored: true, offset: 31 },
    ]);
    expect(() => unpack(zip)).toThrow(/overlap/);
  });

  test("more entries than any workbook has, or a count that is not the list's", () => {
    const many = Array.from({ length: 4097 }, (_, index) => ({ name: `${index}`, data: "" }));
    expect(() => readZip(makeZip(many))).toThrow(/more than 4096 parts/);
    expect(readZip(makeZip(many.slice(1))).entries).toHaveLength(4096);
    expect(() => readZip(makeZip([hello, other], { count: 1 }))).toThrow(/does not end where it should/);
    expect(() => readZip(makeZip([hello], { count: 2 }))).toThrow(/cannot be read/);
  });

  test("more than 200 times its size once past a megabyte, but not before", () => {
    expect(() => readZip(makeZip([{ name: "bomb", data: new Uint8Array(8 << 20) }]))).toThrow(/200 times/);
    expect(readZip(makeZip([{ name: "small", data: new Uint8Array(1 << 20) }])).entries).toHaveLength(1);
  });
});

describe("an archive that is written", () => {
  const archive = readZip(makeZip([hello, { ...other, name: "é.txt" }], {}));

  test("keeps the packed bytes of entries and packs files anew; another program reads both", () => {
    const first = archive.entries[0];
    if (!first) throw new Error("no entry");
    const zip = writeZip([first, { name: "neu.txt", bytes: new TextEncoder().encode("neu") }], portableCompression.deflate);
    const again = readZip(zip).entries;
    expect(Buffer.from(again[0]?.compressed ?? [])).toEqual(Buffer.from(first.compressed));
    expect(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ["a.txt", "hello hello hello"],
      ["neu.txt", "neu"],
    ]);
  });

  test("has the same bytes whenever it is written", () => {
    const write = () => Buffer.from(writeZip([{ name: "ö.txt", bytes: new Uint8Array([1]) }], portableCompression.deflate));
    const before = write();
    jest.useFakeTimers({ now: new Date("2031-01-01") });
    expect(write()).toEqual(before);
    jest.useRealTimers();
    expect(readZip(new Uint8Array(before)).entries[0]?.name).toBe("ö.txt");
  });
});
