/** Letters that Excel takes for the same in another case: all but capitals and what is no letter. */
const HAS_CASE = /[^ -`]/;

/** Ids and names are the same whatever their case, as in Excel's own comparisons. Most ids are capitals alone, and are not copied. */
export function sameWhateverCase(text: string): string {
  return HAS_CASE.test(text) ? text.toUpperCase() : text;
}
