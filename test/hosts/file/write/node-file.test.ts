import { chmodSync, existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, lstatSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HostError } from "../../../../src/core/workbook/host";
import { readWorkbookFile, writeWorkbookFile } from "../../../../src/hosts/file/node-file";

const bytes = (text: string) => new TextEncoder().encode(text);
let folder = "";
const path = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(path(name), "utf8");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "node-file-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("writing a workbook to the disk", () => {
  test("makes a new file and nothing else", async () => {
    await writeWorkbookFile(path("a.xlsx"), bytes("new"));
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
    expect(text("a.xlsx")).toBe("new");
  });

  test("replaces nothing unless told to", async () => {
    writeFileSync(path("a.xlsx"), "old");
    await expect(writeWorkbookFile(path("a.xlsx"), bytes("new"))).rejects.toThrow(/is there already/);
    expect(text("a.xlsx")).toBe("old");
    await writeWorkbookFile(path("a.xlsx"), bytes("new"), { force: true });
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
    expect(text("a.xlsx")).toBe("new");
  });

  test("keeps what it replaces when editing in place", async () => {
    writeFileSync(path("a.xlsm"), "old");
    await writeWorkbookFile(path("a.xlsm"), bytes("new"), { backup: true });
    expect(readdirSync(folder).sort()).toEqual(["a.bak.xlsm", "a.xlsm"]);
    expect([text("a.bak.xlsm"), text("a.xlsm")]).toEqual(["old", "new"]);
  });

  test("writes through a link and leaves the link", async () => {
    writeFileSync(path("real.xlsx"), "old");
    symlinkSync(path("real.xlsx"), path("link.xlsx"));
    await writeWorkbookFile(path("link.xlsx"), bytes("new"), { force: true });
    expect(lstatSync(path("link.xlsx")).isSymbolicLink()).toBe(true);
    expect(text("real.xlsx")).toBe("new");
  });

  test("keeps the permissions of the file that it replaces", async () => {
    writeFileSync(path("a.xlsx"), "old");
    chmodSync(path("a.xlsx"), 0o640);
    await writeWorkbookFile(path("a.xlsx"), bytes("new"), { force: true });
    expect(lstatSync(path("a.xlsx")).mode & 0o777).toBe(0o640);
  });

  test.each([
    ["in a folder that is not there", "none/a.xlsx", /folder .*none does not exist/],
    ["under the name of a folder", "dir.xlsx", /may not be written|is a folder/],
    ["as an old .xls", "a.xls", /ending \.xlsx/],
    ["without an ending", "a", /ending \.xlsx/],
    ["beside a file as if it were a folder", "file.xlsx/a.xlsx", /is not a folder/],
    ["under an endless name", `${"n".repeat(300)}.xlsx`, /too long/],
  ])("is refused %s in one sentence, and leaves nothing behind", async (_, name, sentence) => {
    mkdirSync(path("dir.xlsx"));
    writeFileSync(path("file.xlsx"), "old");
    const attempt = writeWorkbookFile(path(name), bytes("new"), { force: true });
    await expect(attempt).rejects.toThrow(sentence);
    await expect(attempt).rejects.toBeInstanceOf(HostError);
    expect(readdirSync(folder).sort()).toEqual(["dir.xlsx", "file.xlsx"]);
    expect(existsSync(path("a.xls"))).toBe(false);
  });
});

describe("reading a workbook from the disk", () => {
  test("gives its bytes, or says in one sentence why not", async () => {
    writeFileSync(path("a.xlsx"), "content");
    expect(new TextDecoder().decode(await readWorkbookFile(path("a.xlsx")))).toBe("content");
    await expect(readWorkbookFile(path("b.xlsx"))).rejects.toThrow(/There is no file/);
    await expect(readWorkbookFile(folder)).rejects.toThrow(/is a folder/);
  });
});
