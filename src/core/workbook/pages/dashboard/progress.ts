import { chapters } from "../../../framework/chapters";
import { themes } from "../../../framework/theme";
import type { Book, RecordOf } from "../../define-sheet";
import type { Figure } from "../../layout/composition";
import { gapAnalysis } from "../../sheets/gap-analysis";

type Item = RecordOf<(typeof gapAnalysis)["columns"]>;

/** A line of the progress table: which items it takes, as a native condition and as our own. */
export interface ProgressLine {
  readonly name: string;
  readonly isTheme: boolean;
  readonly condition: string;
  readonly takes: (item: Item) => boolean;
}

export const progressLines: readonly ProgressLine[] = [
  ...chapters.map((chapter): ProgressLine => {
    const prefix = `${chapter.number}.`;
    return {
      name: `${chapter.number}  ${chapter.name}`,
      isTheme: false,
      condition: `(LEFT({gapAnalysis.itemId},${prefix.length})="${prefix}")`,
      takes: (item) => item.itemId?.startsWith(prefix) ?? false,
    };
  }),
  ...themes.map((theme): ProgressLine => ({
    name: theme.name,
    isTheme: true,
    condition: `({gapAnalysis.theme}={label theme ${theme.code}})`,
    takes: (item) => item.theme === theme.code,
  })),
];

const COUNTS = "({gapAnalysis.applicable}<>{label applicable NO})*({gapAnalysis.response}<>{label response NOT_APPLICABLE})";
const CORE = "({gapAnalysis.core}={label yesNo YES})";

function isCounted(item: Item): boolean {
  return item.applicable !== "NO" && item.response !== "NOT_APPLICABLE";
}

function score(item: Item): number {
  return item.response === "IN_PLACE" ? 1 : item.response === "PARTIAL" ? 0.5 : 0;
}

/** In place counts 1 and partially 0.5; not applicable is left out; no data shows a dash, never 100 %. */
function share(condition: string, takes: (item: Item) => boolean): Figure {
  return {
    formula: `IF(SUMPRODUCT(${condition}*${COUNTS})=0,"–",SUMPRODUCT(${condition}*${COUNTS}*(({gapAnalysis.response}={label response IN_PLACE})+0.5*({gapAnalysis.response}={label response PARTIAL})))/SUMPRODUCT(${condition}*${COUNTS}))`,
    calculate: (book) => {
      const items = countedItems(book, takes);
      return items.length === 0 ? "–" : items.reduce((sum, item) => sum + score(item), 0) / items.length;
    },
  };
}

function countedItems(book: Book, takes: (item: Item) => boolean): readonly Item[] {
  return book.records(gapAnalysis).filter((item) => isCounted(item) && takes(item));
}

export function applicableCount({ condition, takes }: ProgressLine): Figure {
  return { formula: `SUMPRODUCT(${condition}*${COUNTS})`, calculate: (book) => countedItems(book, takes).length };
}

export function overallShare({ condition, takes }: ProgressLine): Figure {
  return share(condition, takes);
}

export function coreShare({ condition, takes }: ProgressLine): Figure {
  return share(`${condition}*${CORE}`, (item) => takes(item) && item.core === "YES");
}

export function notAssessedCount({ condition, takes }: ProgressLine): Figure {
  return {
    formula: `SUMPRODUCT(${condition}*${COUNTS}*(({gapAnalysis.response}={label response NOT_ASSESSED})+({gapAnalysis.response}="")))`,
    calculate: (book) => countedItems(book, takes).filter((item) => item.response === undefined || item.response === "NOT_ASSESSED").length,
  };
}
