import type { WorkbookEdit } from "../../../../src/core/workbook/edits";
import type { FileHost } from "../../../../src/hosts/file/file-host";
import { openFileHost } from "../../../../src/hosts/file/file-host";
import { openPackage } from "../../../../src/hosts/file/open-package";
import type { OfficePackage } from "../../../../src/hosts/file/office-package";
import { makeWorkbook } from "../../../workbooks/make-workbook";
import type { MadeWorkbook } from "../../../workbooks/make-workbook";

/** A host on a small foreign workbook. */
export function hostOn(workbook: MadeWorkbook): FileHost {
  return openFileHost(makeWorkbook(workbook));
}

/** Applies edits that must succeed and gives the file back as a package. */
export async function applied(host: FileHost, edits: readonly WorkbookEdit[]): Promise<OfficePackage> {
  expect(await host.apply(edits)).toEqual({ outcome: "done", message: "", leftBehind: [] });
  return openPackage(host.bytes());
}

/** Applies edits that must be refused, checks that nothing changed, and gives the sentence. */
export async function refusal(host: FileHost, edits: readonly WorkbookEdit[]): Promise<string> {
  const before = host.bytes();
  const report = await host.apply(edits);
  expect(report.outcome).toBe("failed");
  expect(Buffer.compare(host.bytes(), before)).toBe(0);
  expect(report.message).toMatch(/^[^\n]+\.$/);
  return report.message;
}

/** Names of the parts that differ between two packages, those that came with +, those that went with -. */
export function differences(before: OfficePackage, after: OfficePackage): readonly string[] {
  const names = [...new Set([...before.names(), ...after.names()])];
  return names.flatMap((name) => {
    if (!before.has(name)) return [`+${name}`];
    if (!after.has(name)) return [`-${name}`];
    return Buffer.compare(before.bytes(name), after.bytes(name)) === 0 ? [] : [name];
  });
}
