import { allLists } from "../../../src/core/workbook/lists";
import { registers } from "../../../src/core/workbook/sheets";
import { actions } from "../../../src/core/workbook/sheets/actions";
import { SnapshotBook } from "../../../src/core/workbook/snapshot-book";
import { takeSnapshot } from "../../../src/core/workbook/take-snapshot";
import { openFileHost } from "../../../src/hosts/file/file-host";
import { nodeCompression } from "../../../src/hosts/file/node-compression";
import { essentialEdits, TODAY } from "../../support/essential-workbook";
import { makeWorkbook } from "../../workbooks/make-workbook";

test("a SeMS in a workbook that counts from 1904 has the same days, in registers and in Config", async () => {
  const host = openFileHost(makeWorkbook({ sheets: [{ name: "Own", rows: "" }], before: '<workbookPr date1904="1"/>' }), nodeCompression);
  expect((await host.apply(essentialEdits())).outcome).toBe("done");
  const content = await host.read({ tables: "all" });
  expect(content.dateSystem).toBe(1904);
  const book = new SnapshotBook(takeSnapshot(content, { sheets: registers, lists: allLists }, 0), new Map());
  expect(book.asOf).toBe(TODAY);
  expect(book.records(actions).map(({ dueOn }) => dueOn)).toEqual([TODAY - 1, TODAY, TODAY + 1]);
});
