import { assess, type Assessment } from "../../src/core/assessment/assess";
import { registerCounters } from "../../src/core/metrics/cards";
import { parseA1 } from "../../src/core/workbook/a1";
import type { WorkbookContent } from "../../src/core/workbook/content";
import { allLists } from "../../src/core/workbook/lists";
import { registers } from "../../src/core/workbook/sheets";
import { SnapshotBook } from "../../src/core/workbook/snapshot-book";
import { takeSnapshot } from "../../src/core/workbook/take-snapshot";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { Dice } from "./random-entity";
import { editedByChance, type EditedContent } from "./random-edits";

/** 2026-11-21, where the workbook does not fix its own day. */
const TODAY = 46347;

/** What is wrong with the check of a workbook, each in words; nothing where all is well. @param seconds of CPU that the check may take at most */
export function complaintsAbout({ content, words, mustShow }: EditedContent, seconds: number): readonly string[] {
  const snapshot = takeSnapshot(content, { sheets: registers, lists: allLists }, TODAY);
  const before = process.cpuUsage();
  const assessment = assess(new SnapshotBook(snapshot, registerCounters), "2B");
  const { user, system } = process.cpuUsage(before);
  const taken = (user + system) / 1e6;
  return [
    ...(taken > seconds ? [`the check took ${taken} s`] : []),
    ...(mustShow && assessment.result === "READY" ? ["the result is READY"] : []),
    ...crashes(assessment),
    ...strayIds(assessment),
    ...strayCells(assessment, content),
    ...(isSameAgain(assessment, snapshot) ? [] : ["the same snapshot, kept as JSON, gives other findings"]),
  ].map((complaint) => `${words}: ${complaint}`);
}

function crashes({ findings }: Assessment): readonly string[] {
  return findings.flatMap(({ id, message }) => (id.endsWith("/could not be checked") ? [message] : []));
}

function strayIds({ findings }: Assessment): readonly string[] {
  const seen = new Set<string>();
  return findings.flatMap(({ id }) => {
    if (seen.has(id)) return [`two findings are called ${id}`];
    seen.add(id);
    return [];
  });
}

/** A finding stands on a sheet of the workbook, in a table of it or right at its headings; or on no cell at all. */
function strayCells({ findings }: Assessment, { sheets }: WorkbookContent): readonly string[] {
  return findings.flatMap(({ id, sheet: name, cell }) => {
    if (name === "") return cell === "" ? [] : [`${id} has the cell ${cell} of no sheet`];
    const sheet = sheets.find((other) => other.name === name);
    if (!sheet) return [`${id} is on ${name}, which is not there`];
    const place = cell === "" ? undefined : parseA1(cell);
    if (!place) return cell === "" ? [] : [`${id} is at ${cell}, which is no cell`];
    const isInside = sheet.tables.some(
      ({ top, left, rowCount, headings }) =>
        place.top >= top && place.top <= top + rowCount && place.left >= left && place.left < left + headings.length,
    );
    return isInside ? [] : [`${id} is at ${name}!${cell}, outside of every table`];
  });
}

function isSameAgain({ findings }: Assessment, snapshot: WorkbookSnapshot): boolean {
  const kept: WorkbookSnapshot = JSON.parse(JSON.stringify(snapshot));
  const again = assess(new SnapshotBook(kept, registerCounters), "2B").findings;
  return again.length === findings.length && again.every(({ id, cell, message }, index) => isSame({ id, cell, message }, findings[index]));
}

function isSame(one: Pick<Assessment["findings"][number], "id" | "cell" | "message">, other: Assessment["findings"][number] | undefined): boolean {
  return one.id === other?.id && one.cell === other.cell && one.message === other.message;
}

/** The sample after one to four edits by chance; the last one says whether something must be found. */
export function randomlyEdited(sample: WorkbookContent, seed: number): EditedContent {
  const dice = new Dice(seed);
  const edits = dice.whole(1, 4);
  let edited: EditedContent = { content: sample, words: `seed ${seed}`, mustShow: false };
  for (let count = 0; count < edits; count += 1) {
    const next = editedByChance(edited.content, dice);
    edited = { ...next, words: `${edited.words}; ${next.words}` };
  }
  return edited;
}
