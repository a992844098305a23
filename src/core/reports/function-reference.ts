import type { FunctionGuideEntry } from "../workbook/function-guide-entry";

/** One function as functions.json describes it to Excel. */
export interface DescribedFunction {
  readonly id: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
  }[];
}

const ARGUMENTS: readonly string[] = [
  "* **Empty cells** are nothing: a row without its date, figure or id is left out, or counts as not done, as the function says. Excel can hand an empty cell over as nothing, as 0 or as an empty text: for dates and answers all three are empty; for counts and figures 0 is 0.",
  "* **Numbers and dates written as text** are refused with #VALUE! and a sentence that names the argument and the row. So are dates that are no days, columns of different lengths, and headings inside of a range.",
  "* **Error cells** in an argument are refused in the same way, never skipped.",
  "* **#N/A** means that every argument is right and there is nothing to calculate from: nothing fell due, nobody answered.",
  "* **No clock**: a function that needs today takes it as `asOf`, for example `SeMS_asOf` from Config. What was calculated yesterday stays the same today.",
  "* **Whole columns** may be given (1,048,576 rows). Chart functions take at most 4,000 periods; the empty rows under the data are no periods.",
  "* A function that **fills** several cells needs free cells to its right and below; `INDEX(…,1,2)` takes one of them. Excel tables take no function that fills cells.",
];

/** The reference page of the SEMS functions, in Markdown: from the guide and what Excel is told, grouped by form. */
export function functionReference(guide: readonly FunctionGuideEntry[], described: readonly DescribedFunction[]): string {
  const byId = new Map(described.map((entry) => [entry.id, entry] as const));
  return [
    "# The SEMS functions",
    "",
    "Generated from `src/functions` by `npm run docs`; do not edit by hand.",
    "",
    `${guide.length} functions for cells of your own. They need the add-in; no figure of the workbook depends on them. In examples dates stand as serial numbers (46023 is 2026-01-01).`,
    "",
    "## What all of them do with arguments",
    "",
    ...ARGUMENTS,
    "",
    ...[...new Set(guide.map(({ form }) => form))].flatMap((form) => [
      `## ${form.charAt(0).toUpperCase()}${form.slice(1)}`,
      "",
      ...guide.filter((entry) => entry.form === form).flatMap((entry) => functionSection(entry, byId.get(entry.name)?.parameters ?? [])),
    ]),
  ].join("\n");
}

function functionSection({ name, what, example, shows, spills }: FunctionGuideEntry, parameters: DescribedFunction["parameters"]): readonly string[] {
  const signature = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ");
  return [
    `### SEMS.${name}(${signature})`,
    "",
    what,
    "",
    ...parameters.map(
      ({ name: parameter, description, dimensionality }) =>
        `* \`${parameter}\`${dimensionality === "matrix" ? " (range)" : ""}: ${description ?? ""}`,
    ),
    ...(parameters.length > 0 ? [""] : []),
    ...(spills === undefined ? [] : [`Fills: ${spills}.`, ""]),
    `\`=${example}\` ${spills === undefined ? "shows" : "begins with"} **${shows}**`,
    "",
  ];
}
