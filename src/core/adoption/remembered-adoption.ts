import type { RecordOf } from "../workbook/define-sheet";
import type { OpenBook } from "../workbook/open-book";
import type { RecordFor } from "../workbook/records-for";
import { adoptions } from "../workbook/sheets/adoptions";
import { partsOf } from "../workbook/snapshot-book";
import { sourceName, type AdoptableSource } from "./adoptable-sources";
import { targetColumns, type AdoptionTarget, type TargetColumn } from "./adoption-targets";
import { meaningsIn } from "./known-records";
import type { AdoptionChoices, AdoptionPlan } from "./plan-adoption";
import { plainWord } from "./read-value";

export type AdoptionRecord = RecordOf<typeof adoptions.columns>;

const NOT_TAKEN = "not taken";
const LEFT_EMPTY = "left empty";
const ORDERS = { dayFirst: "day first", monthFirst: "month first" } as const;
/** A cell holds 32,767 characters. */
const MOST_CHARACTERS = 32_000;

/** How this source was brought in the last time, into one register or into any. */
export function lastAdoption(source: AdoptableSource, register: string | null, open: OpenBook): AdoptionRecord | undefined {
  return adoptionsOf(source, register, open).at(-1);
}

/** Fingerprints of the rows that were taken from this source into a register. */
export function takenMarks(source: AdoptableSource, register: string, open: OpenBook): ReadonlySet<string> {
  return new Set(adoptionsOf(source, register, open).flatMap(({ rowMarks }) => (rowMarks ?? "").split(" ").filter((mark) => mark !== "")));
}

function adoptionsOf(source: AdoptableSource, register: string | null, { book }: OpenBook): readonly AdoptionRecord[] {
  const name = plainWord(sourceName(source));
  return book
    .records(adoptions)
    .filter((record) => plainWord(record.source ?? "") === name && (register === null || plainWord(record.register ?? "") === plainWord(register)));
}

/** What is written down of an adoption: in words, so that people can read and correct it. */
export function adoptionRecord(
  source: AdoptableSource,
  target: AdoptionTarget,
  choices: AdoptionChoices,
  plan: AdoptionPlan,
  open: OpenBook,
): RecordFor<typeof adoptions.columns> {
  const headings = new Map(targetColumns(target, open).map(({ key, heading }) => [key, heading]));
  const columns = Object.entries(choices.columns).map(([heading, key]) => `${inOnePart(heading)} = ${headings.get(key) ?? NOT_TAKEN}`);
  const orders = plan.orders.flatMap(({ column, answer }) => (answer === undefined ? [] : `${column.heading}: ${ORDERS[answer]}`));
  const words = plan.words.flatMap(({ column, word, answer, meanings }) => {
    if (answer === undefined) return [];
    const label = column.column.list ? meanings.find(({ code }) => code === answer)?.label : undefined;
    return `${column.heading}: ${inOnePart(word)} = ${answer === "" ? LEFT_EMPTY : (label ?? answer)}`;
  });
  const taken = plan.rows.filter(({ isTaken }) => isTaken);
  return {
    source: sourceName(source),
    register: target.sheet.id,
    columns: joined(columns, "; "),
    words: joined([...orders, ...words], "; "),
    rowsTaken: taken.length,
    takenOn: open.book.asOf,
    rowMarks: joined(
      taken.flatMap(({ mark }) => (mark === "" ? [] : mark)),
      " ",
    ),
  };
}

/** A semicolon would part it in two. */
function inOnePart(text: string): string {
  return text.replace(/;/g, ",").replace(/\s+/g, " ").trim();
}

/** As many parts as fit into a cell. */
function joined(parts: readonly string[], separator: string): string {
  let length = 0;
  return parts.filter((part) => (length += part.length + separator.length) <= MOST_CHARACTERS).join(separator);
}

/** What was decided the last time. Columns that nothing is written down about are left to the suggestion; what nobody can read any more is passed over. */
export function rememberedChoices(record: AdoptionRecord, headings: readonly string[], target: AdoptionTarget, open: OpenBook): AdoptionChoices {
  const ours = targetColumns(target, open);
  const parts = partsOf(record.columns ?? "").map((part) => splitAtLast(part, " = "));
  const columns = headings.flatMap((heading): readonly (readonly [string, string])[] => {
    const said = parts.find(([theirs]) => plainWord(theirs) === plainWord(inOnePart(heading)))?.[1];
    if (said === undefined) return [];
    const place = ours.find((one) => plainWord(one.heading) === plainWord(said) || plainWord(one.column.heading) === plainWord(said));
    return place ? [[heading, place.key]] : plainWord(said) === NOT_TAKEN ? [[heading, ""]] : [];
  });
  return { columns: Object.fromEntries(columns), ...saidOfWords(partsOf(record.words ?? ""), ours, open), ticks: {} };
}

function saidOfWords(parts: readonly string[], ours: readonly TargetColumn[], open: OpenBook): Pick<AdoptionChoices, "orders" | "words"> {
  const orders: Record<string, "dayFirst" | "monthFirst"> = {};
  const words: Record<string, Record<string, string>> = {};
  for (const place of ours) {
    const start = `${place.heading}: `;
    for (const part of parts.filter((one) => one.startsWith(start))) {
      const said = part.slice(start.length);
      if (said === ORDERS.dayFirst) orders[place.key] = "dayFirst";
      else if (said === ORDERS.monthFirst) orders[place.key] = "monthFirst";
      else {
        const [word, meaning] = splitAtLast(said, " = ");
        const code = codeOf(meaning, place, open);
        if (code !== undefined) words[place.key] = { ...words[place.key], [plainWord(word)]: code };
      }
    }
  }
  return { orders, words };
}

function codeOf(meaning: string, { column }: TargetColumn, { book }: OpenBook): string | undefined {
  const wanted = plainWord(meaning);
  if (wanted === LEFT_EMPTY) return "";
  return meaningsIn(column, book).find(({ code, label }) => plainWord(code) === wanted || plainWord(label) === wanted)?.code;
}

function splitAtLast(text: string, separator: string): readonly [string, string] {
  const at = text.lastIndexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at).trim(), text.slice(at + separator.length).trim()];
}
