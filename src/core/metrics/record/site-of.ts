import type { Book } from "../../workbook/define-sheet";
import { partsOf } from "../../workbook/snapshot-book";
import { readings } from "../../workbook/sheets/readings";
import type { Refusal } from "./reading-entry";

/** A reading that covers every site at once. */
export const ALL_SITES = "All";

/** The site that a reading is for, as Config or earlier readings spell it. With one site it need not be said; with several it is never guessed. */
export function siteOf(typed: string, book: Book): { readonly site: string } | Refusal {
  const setting = book.setting("sites");
  const own = partsOf(typeof setting === "string" ? setting : "");
  const known = [...own, ALL_SITES, ...book.records(readings).flatMap(({ site }) => site ?? [])];
  const wanted = typed.trim();
  if (wanted === "") {
    const [only] = own;
    if (own.length <= 1) return { site: only ?? ALL_SITES };
    return { refusal: `Say which site: ${own.join(", ")}, or ${ALL_SITES} when the figure covers every site.` };
  }
  const found = known.find((site) => site.toLowerCase() === wanted.toLowerCase());
  if (found !== undefined) return { site: found };
  return own.length === 0 ? { site: wanted } : { refusal: `There is no site “${wanted}” in Config: write ${own.join(", ")}, or ${ALL_SITES}.` };
}
