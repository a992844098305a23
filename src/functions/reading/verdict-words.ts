import { qaOutcome } from "../../core/workbook/lists/qa-outcome";
import { labelOf } from "../../core/workbook/define-list";
import { wrongArgument } from "../function-problem";
import { shown } from "./cell";

/** 1 met, 0 not met, NaN no verdict. */
type Verdict = 0 | 1 | typeof NaN;

const label = (code: "MET" | "PARTLY_MET" | "NOT_MET" | "CANCELLED") => labelOf(qaOutcome, code).toLowerCase();
const wordsFor = (verdict: Verdict, words: readonly string[]) => words.map((word) => [word, verdict] as const);
const NO_VERDICT = wordsFor(NaN, ["", label("CANCELLED"), "n/a", "na", "not applicable", "not tested"]);
const VERDICTS: ReadonlyMap<string, Verdict> = new Map([
  ...NO_VERDICT,
  ...wordsFor(1, [label("MET"), "met", "pass", "passed", "yes", "ok", "conform", "conforms", "true"]),
  ...wordsFor(0, [label("NOT_MET"), label("PARTLY_MET"), "not met", "partly met", "fail", "failed", "no", "not ok", "does not conform", "false"]),
]);

/** With own words for met every other word means not met, but for those that mean no verdict. */
export function ownVerdicts(good: readonly string[]): ReadonlyMap<string, Verdict> {
  const words = good.map((word) => word.toLowerCase()).filter((word) => word !== "");
  if (words.length === 0) throw wrongArgument("good holds no word: give the words that mean met, or leave it out.");
  return new Map([...NO_VERDICT, ...wordsFor(1, words)]);
}

/** A verdict a row, whatever the case of its word. An unknown word is refused: nobody knows on which side it belongs. */
export function verdictColumn(results: readonly string[], own: ReadonlyMap<string, Verdict> | undefined): Float64Array {
  return Float64Array.from(results, (word, row) => {
    const verdict = own ? (own.get(word.toLowerCase()) ?? 0) : VERDICTS.get(word.toLowerCase());
    if (verdict !== undefined) return verdict;
    throw wrongArgument(`results, row ${row + 1}, holds ${shown(word)}, which is no known result: give the words that mean met as good.`);
  });
}
