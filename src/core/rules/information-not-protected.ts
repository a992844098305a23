import { isOnPage } from "../workbook/define-sheet";
import { evidence } from "../workbook/sheets/evidence";
import { partsOf, type SnapshotBook } from "../workbook/snapshot-book";
import { atCell, type Fault } from "./fault";
import { cellName, foundColumns, type FoundColumn } from "./found-column";
import { having } from "./having";
import { defineRule, NO_DATA, rows } from "./rule";

const DOCUMENT = { evidenceId: "EVD-008", title: "Security policy, signed" } as const;

export const informationNotProtected = defineRule({
  id: "R-70",
  title: "Information not marked, or a sensitive word in a text",
  action: "Choose its Marking; None is an answer too.",
  why: "Security records may help an attacker if they are handled carelessly or say too much.",
  source: "our suggestion",
  chapter: 5,
  severity: { GAP: "explain" },
  reads: [],
  covers: [{ register: evidence.id, columns: ["marking"] }],
  example: {
    passes: {
      settings: { sensitiveWords: "keypad code" },
      rows: [rows(evidence, [{ ...DOCUMENT, marking: "INTERNAL", note: "The keypad is by the door." }])],
    },
    fails: {
      settings: { sensitiveWords: "keypad code" },
      rows: [rows(evidence, [{ ...DOCUMENT, note: "The Keypad code is in it." }])],
    },
  },
  check: (book) => {
    const documents = having(book.records(evidence), "evidenceId");
    const words = sensitiveWords(book);
    const texts = words ? freeTexts(book) : [];
    if (documents.length === 0 && !texts.some(({ register }) => register.records.length > 0)) return NO_DATA;
    const unmarked = documents
      .filter((document) => book.nothing(evidence, document, "marking") === "empty")
      .map((document): Fault => ({ at: atCell(evidence, document, "marking"), message: `${document.evidenceId} has no marking.` }));
    return words ? [...unmarked, ...texts.flatMap((found) => cellsWith(words, found))] : unmarked;
  },
});

/** The words of the setting as whole words, whatever their case; undefined when there is none. */
function sensitiveWords(book: SnapshotBook): RegExp | undefined {
  const words = partsOf(String(book.setting("sensitiveWords") ?? "")).map(
    (word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+"), // any blank or line break between two words will do
  );
  return words.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "iu");
}

/** Columns in which people write freely: neither the product's own texts nor what serves the workbook itself. */
function freeTexts(book: SnapshotBook): readonly FoundColumn[] {
  return foundColumns(book).filter(({ sheet, column }) => column?.kind === "longText" && column.fixed !== true && !isOnPage(sheet));
}

/** The word itself is not said again: a report may go to more people than the workbook. */
function cellsWith(words: RegExp, found: FoundColumn): readonly Fault[] {
  const { sheet, register, key, cells } = found;
  const faults: Fault[] = [];
  for (const tableRow of register.records) {
    const text = cells.values[tableRow];
    if (typeof text !== "string" || !words.test(text)) continue;
    faults.push({
      at: { kind: "cell", register: sheet.id, record: { tableRow, sheetRow: register.top + 1 + tableRow }, column: key },
      message: `${cellName(found, tableRow)} contains one of your sensitive words.`,
      action: "Say it in general terms. Config lists the words under Sensitive words.",
    });
  }
  return faults;
}
