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
  "* **Empty cells** are nothing: a row without its date, figure or id is left out, or counts as not done, as the function says. For dates and answers 0 and an empty text are empty too; for counts and figures 0 is a real 0.",
  "* **Numbers and dates written as text** are refused with #VALUE! and a sentence that names the argument and the row. So are impossible dates, columns of different lengths, and headings within a range: `Plan[Due]` or `A2:A500`, not `A:A`.",
  "* **Error cells** in an argument are refused in the same way, never skipped.",
  "* **#N/A** means that every argument is right and there is nothing to calculate from: nothing fell due, nobody answered.",
  "* **No clock**: a function that needs today takes it as `asOf`, for example `SeMS_asOf` from Config. What was calculated yesterday stays the same today.",
  "* **Long ranges** may be given (1,048,576 rows). Chart functions take at most 4,000 periods; the empty rows under the data are no periods.",
  "* A function that **fills** several cells needs free cells to its right and below; `INDEX(…,1,2)` takes one of them. It writes no headings, only what *Fills* names, in that order. It cannot stand inside an Excel table.",
];

const EXAMPLES: readonly string[] = [
  "In examples a date stands as its serial number (46023 is 2026-01-01), and `{1;2;3}` stands where you give a range of cells or a column of a table. With a table of your own:",
  "`=SEMS.ONTIMERATE(Plan[Due],Plan[Done],DATE(2026,1,1),DATE(2026,1,31),SeMS_asOf)`.",
];

const CHARTS: readonly string[] = [
  "The centre is what is usual, the limits what chance alone may do to it. The limits come from the first periods (the baseline); with fewer than 8 periods there are none. A gap is a period without a figure:",
  "it keeps its row, and ends a run. *Signal* is empty, or says that something has probably changed: `beyond limits` (at once), and from 12 periods on `eight on one side` of the centre in a row, and",
  "`six rising or falling` in a row. p and u charts weigh each period by its n; an XmR chart takes single figures; t and g charts look at what lies between rare events.",
];

/** The reference page of the SEMS functions, in Markdown: from the guide and what Excel is told, grouped by form. */
export function functionReference(guide: readonly FunctionGuideEntry[], described: readonly DescribedFunction[]): string {
  const byId = new Map(described.map((entry) => [entry.id, entry] as const));
  return [
    "# The SEMS functions",
    "",
    "Generated from `src/functions` by `npm run docs`; do not edit by hand.",
    "",
    `${guide.length} functions for cells of your own. They need the add-in; no figure of the workbook depends on them.`,
    "",
    ...EXAMPLES,
    "",
    "## What all of them do with arguments",
    "",
    ...ARGUMENTS,
    "",
    ...[...new Set(guide.map(({ form }) => form))].flatMap((form) => [
      `## ${form.charAt(0).toUpperCase()}${form.slice(1)}`,
      "",
      ...(form === "charts" ? [...CHARTS, ""] : []),
      ...guide.filter((entry) => entry.form === form).flatMap((entry) => functionSection(entry, byId.get(entry.name)?.parameters ?? [])),
    ]),
  ].join("\n");
}

/** Excel is told that asOf may be left out, so that a forgotten one gets a sentence and not a beep. */
function mayBeLeftOut({ optional, description }: DescribedFunction["parameters"][number]): boolean {
  return optional === true && !description?.includes("Must be given");
}

function functionSection({ name, what, example, shows, spills }: FunctionGuideEntry, parameters: DescribedFunction["parameters"]): readonly string[] {
  const signature = parameters.map((parameter) => (mayBeLeftOut(parameter) ? `[${parameter.name}]` : parameter.name)).join(", ");
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
