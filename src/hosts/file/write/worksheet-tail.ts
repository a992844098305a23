import { parseA1, rangeA1 } from "../../../core/workbook/a1";
import type { RangeRef } from "../../../core/workbook/cell";
import type { Splice } from "./splice-bytes";
import { exactText } from "./exact-text";

/** What follows the cells of a worksheet: merges, conditional formats, validations … as text, with the byte where it begins. */
export interface WorksheetTail {
  readonly start: number;
  readonly text: string;
}

export function worksheetTail(bytes: Uint8Array, start: number): WorksheetTail {
  return { start, text: exactText(bytes.subarray(start)) };
}

export function mergedRanges(tail: WorksheetTail): readonly RangeRef[] {
  return [...tail.text.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([^"]*)"/g)].flatMap((match) => parseA1(match[1] ?? "") ?? []);
}

/** The rules that a table carries end with it; these grow with it. */
const RULE_RANGES = /(<(?:\w+:)?(?:dataValidation|conditionalFormatting)\s[^>]*?sqref=")([^"]*)(")|(<xm:sqref>)([^<]*)(<)/g;

/** Space-separated ranges; those that reach down to the last record of a table and lie within it get `added` more rows. */
function grownRanges(ranges: string, body: RangeRef, added: number): string {
  const lastRow = body.top + body.rows;
  return ranges
    .split(" ")
    .map((text) => {
      const range = parseA1(text);
      if (!range || range.top < body.top || range.top + range.rows !== lastRow) return text;
      if (range.left < body.left || range.left + range.columns > body.left + body.columns) return text;
      return rangeA1({ ...range, rows: range.rows + added });
    })
    .join(" ");
}

/** The tail after its table got `added` more rows below `body`: data validations and conditional formats of whole columns grow along. */
export function grownTail(tail: WorksheetTail, end: number, body: RangeRef, added: number): Splice[] {
  const text = tail.text.replace(
    RULE_RANGES,
    (
      _match,
      open: string | undefined,
      ranges: string | undefined,
      close: string | undefined,
      openExtension = "",
      rangesExtension = "",
      closeExtension = "",
    ) =>
      open === undefined
        ? `${openExtension}${grownRanges(rangesExtension, body, added)}${closeExtension}`
        : `${open}${grownRanges(ranges ?? "", body, added)}${close ?? ""}`,
  );
  return text === tail.text ? [] : [{ start: tail.start, end, text }];
}

/** Elements of a worksheet that come after its data validations. */
const AFTER_VALIDATIONS =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s/>]|<\/worksheet>/;

/** The tail with the validations of `xml` (a whole `dataValidations` element) beside those that are there; as it was in a worksheet with prefixed names. */
export function tailWithValidations(tail: WorksheetTail, end: number, xml: string): Splice[] {
  const inner = /^<dataValidations[^>]*>([\s\S]*)<\/dataValidations>$/.exec(xml)?.[1] ?? "";
  const existing = /<dataValidations[^>]*>/.exec(tail.text);
  if (existing) {
    const close = tail.text.indexOf("</dataValidations>");
    const count = tail.text.slice(existing.index, close).split("<dataValidation ").length;
    const opened = existing[0].replace(/\scount="[^"]*"/, "").replace("<dataValidations", `<dataValidations count="${count}"`);
    const text =
      tail.text.slice(0, existing.index) + opened + tail.text.slice(existing.index + existing[0].length, close) + inner + tail.text.slice(close);
    return [{ start: tail.start, end, text }];
  }
  const at = AFTER_VALIDATIONS.exec(tail.text)?.index ?? -1;
  return at < 0 ? [] : [{ start: tail.start, end, text: tail.text.slice(0, at) + xml + tail.text.slice(at) }];
}
