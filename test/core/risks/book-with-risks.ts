import { rows, type ExampleRows } from "../../../src/core/rules/rule";
import { bandsA as bandRules } from "../../../src/core/workbook/risk-method/bands-a";
import { matrixB as matrix } from "../../../src/core/workbook/risk-method/matrix-b";
import { serialOfIso } from "../../../src/core/workbook/serial-day";
import { bandsA } from "../../../src/core/workbook/sheets/bands-a";
import { matrixB } from "../../../src/core/workbook/sheets/matrix-b";
import { people } from "../../../src/core/workbook/sheets/people";
import { risks } from "../../../src/core/workbook/sheets/risks";
import type { RecordFor } from "../../../src/core/workbook/records-for";
import type { SnapshotBook } from "../../../src/core/workbook/snapshot-book";
import type { RiskRecord } from "../../../src/core/rules/open-risks";
import { bookOfExample } from "../../../src/core/reports/book-of-example";

export type Risk = RecordFor<typeof risks.columns>;

export function day(iso: string): number {
  const serial = serialOfIso(iso);
  if (serial === undefined) throw new RangeError(`${iso} is no day`);
  return serial;
}

/** Today is 2026-10-15; the tolerance is Medium-Low. Tomas Halvorsen is Accountable Manager since August, Margit was before him. */
export function bookWithRisks(
  own: readonly Risk[],
  more: readonly ExampleRows[] = [],
  settings: Readonly<Record<string, string | number | null>> = {},
): SnapshotBook {
  const register = rows(risks, own);
  const staff = rows(people, [
    { personId: "PER-001", name: "Margit Halvorsen", kind: "STAFF", role: "ACCOUNTABLE_MANAGER", endedOn: day("2026-08-10") },
    { personId: "PER-002", name: "Tomas Halvorsen", kind: "STAFF", role: "ACCOUNTABLE_MANAGER", appointedOn: day("2026-08-11") },
    { personId: "PER-003", name: "Priya Raman", kind: "STAFF", role: "SECURITY_MANAGER", appointedOn: day("2023-02-13") },
  ]);
  const bands = rows(
    bandsA,
    bandRules.map(({ band, fromScore, authority, reviewMonths }) => ({ band, fromScore, authority, reviewMonths })),
  );
  const cells = rows(
    matrixB,
    matrix.map((cell) => ({ ...cell })),
  );
  return bookOfExample({ settings, rows: [register, staff, bands, cells, ...more] });
}

export function riskIn(book: SnapshotBook, id: string): RiskRecord {
  const risk = book.recordsBy(risks, "riskId").get(id)?.[0];
  if (!risk) throw new RangeError(`there is no ${id}`);
  return risk;
}
