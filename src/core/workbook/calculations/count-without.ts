/**
 * Counts the rows that fulfil some criteria and none of the excluded ones, as a native formula. A row is taken off only where its cell is there and says so:
 * an empty cell, a text instead of a date and an error stay in. The criterion `"<>"` would not do: whether "not equal" includes an error differs between programs.
 */
export function countWithout(criteria: string, excluded: readonly string[]): string {
  return aggregateWithout((all) => `COUNTIFS(${all})`, criteria, excluded);
}

/** The same for the sum of a column; a cell of it must be a number that is not negative. */
export function sumWithout(column: string, criteria: string, excluded: readonly string[]): string {
  return aggregateWithout((all) => `SUMIFS(${column},${all},${column},">=0")`, criteria, excluded);
}

/** Rows that fulfil an excluded criterion are taken off; those that fulfil two of them were taken off twice and are added again; and so on. */
function aggregateWithout(aggregate: (criteria: string) => string, criteria: string, excluded: readonly string[]): string {
  const terms = excluded.reduce<readonly { readonly sign: "+" | "-"; readonly criteria: string }[]>(
    (known, exclusion) => [
      ...known,
      ...known.map((term) => ({ sign: term.sign === "+" ? ("-" as const) : ("+" as const), criteria: `${term.criteria},${exclusion}` })),
    ],
    [{ sign: "+", criteria }],
  );
  return `(${terms.map((term, index) => `${index === 0 ? "" : term.sign}${aggregate(term.criteria)}`).join("")})`;
}
