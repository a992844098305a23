import { plural } from "./plural";

const percent = (share: number | null): string => (share === null ? "nothing to answer" : `${Math.round(share * 100)} %`);

interface Progress {
  readonly items: number;
  readonly answered: number;
  readonly share: number | null;
}

type Changes = Readonly<Record<"improved" | "slipped" | "new" | "unchanged", number>>;

const changeWords = { improved: "Improved", slipped: "Slipped", new: "New", unchanged: "Unchanged" } as const;

const changesIn = (counts: Changes): string =>
  `${counts.improved} improved, ${counts.slipped} slipped, ${counts.new} new, ${counts.unchanged} unchanged`;

/** What the page Gap analysis says. */
export const gapPage = {
  title: "Gap analysis",
  empty: "The register Gap analysis has no items.",
  leftOut: (count: number) =>
    `${plural(count, "row has", "rows have")} no item number of ${count === 1 ? "its" : "their"} own and cannot be gone through here. The check says where.`,

  view: "View",
  views: { item: "One at a time", list: "List" },

  progress: {
    title: "Progress",
    all: "All items",
    core: "Core items",
    words: (of: Progress) => `${percent(of.share)} met; ${of.answered} of ${of.items} answered`,
    share: percent,
    due: (count: number) => (count === 0 ? "Nothing is left to assess." : `${plural(count, "item", "items")} left to assess.`),
    details: "By theme and chapter",
    group: (name: string, all: Progress, core: Progress) =>
      `${name}: ${percent(all.share)}, ${all.answered} of ${all.items} answered; core ${percent(core.share)}, ${core.answered} of ${core.items}`,
    line: (all: Progress, core: Progress) =>
      `${all.answered} of ${all.items} answered. Core ${percent(core.share)}, ${core.answered} of ${core.items} answered.`,
    how: "In place counts in full, partially in place by half. Items that do not apply are left out.",
  },

  compare: {
    title: "Since the previous assessment",
    none: "No earlier answers are kept yet. When you begin the next assessment, today's answers are kept beside the new ones.",
    counts: (until: string, counts: Changes) => `Beside the answers that stood until ${until}: ${changesIn(counts)}.`,
    details: "By chapter",
    chapter: changesIn,
    show: "Show what changed",
    words: changeWords,
    was: (change: keyof typeof changeWords, response: string, level: string | undefined) =>
      `${changeWords[change]}: was ${response}${level === undefined ? "" : `, ${level}`}`,
    begin: "Begin a new assessment…",
    beginTitle: "Begin a new assessment?",
    keeps: (answered: number, all: number) =>
      `The answers of today are kept as the previous ones: ${answered} of ${plural(all, "item is", "items are")} answered. They stay as they are until you answer again; the page then takes you through all items once more.`,
    replaces: (until: string) => `They take the place of the earlier answers that stood until ${until}.`,
    notLookedAt: (count: number, until: string) =>
      `${plural(count, "answer has", "answers have")} not been looked at since ${until}. If the last assessment is still going on, finish it first.`,
    confirm: "Keep the answers and begin",
    keep: "Not now",
    beginning: "Keeping the answers…",
    begun: (count: number) => `A new assessment has begun; the answers of ${plural(count, "item", "items")} are kept beside it.`,
  },

  item: {
    label: (id: string) => `Item ${id}`,
    position: (at: number, all: number) => `${at} of ${all}`,
    core: "Core item: it should not be open when Phase 1 is assessed.",
    caaRef: (ref: string) => `CAA item ${ref}`,
    notApplying: (reason: string | undefined) => (reason === undefined ? "Does not apply; the reason is missing." : `Does not apply: ${reason}`),
    inSheet: "Show in the workbook",
    previous: "Previous",
    next: "Next",
    nextDue: "Next to assess",
    steps: "From item to item",
    help: "What this means for a small entity",
    evidence1: "Evidence for Phase 1",
    evidence2: "Evidence for Phase 2",
    noHelp: "The sheet says nothing about this.",
    unreadable: "The answer in the sheet is none of the words of its list. Choose one here.",
    keysTitle: "Keys",
    keys: [
      ["1 to 5", "answer"],
      ["6 to 9", "implementation level"],
      ["N or Alt+→", "next item to assess"],
      ["P or Alt+←", "previous item"],
      ["Alt+↓, Alt+↑", "next, previous item in the list"],
      ["A", "make the action"],
    ],
    keysNote: "They work on this page while you are not typing in a field.",
    missing: (id: string) => `${id} is no longer on the sheet.`,
  },

  answer: {
    response: "How far do you meet it?",
    level: "How mature is it?",
    key: (label: string, key: string) => `${label} (key ${key})`,
    example: (example: string) => `For example: ${example}.`,
    reasonTitle: "Why does it not apply?",
    reasonHint: "One sentence: an assessor asks for it.",
    reasonMissing: "Say in one sentence why it does not apply.",
    reasonCore: "This is a core item, and core items apply to everybody as a rule. The check will ask for an explanation.",
    reasonSave: "Save as not applicable",
    reasonCancel: "Cancel",
    assessor: "Answered by",
    nobody: "Nobody yet",
    unknownPerson: (name: string) => `${name} (not on People)`,
  },

  plan: {
    title: "Gap and plan",
    state: "What you have",
    gap: "What is missing",
    gapHint: "One or two sentences.",
    owner: "Who closes it",
    due: "Due on",
    evidence1: "Evidence ids for Phase 1",
    evidence2: "Evidence ids for Phase 2",
    evidenceHint: "Ids of the sheet Evidence, with a semicolon between them.",
    unknownEvidence: (ids: readonly string[]) =>
      `${ids.join(", ")}: not on the sheet Evidence. Correct it, or enter the evidence there first. Nothing was written.`,
    notThere: "not on the sheet Evidence",
    notDay: "This is no day of the calendar. Nothing was written.",
    saves: "A field is written to the sheet when you leave it.",
  },

  actions: {
    title: "Actions",
    none: "No action yet.",
    make: "Make action (A)",
    another: "Make another action",
    needsGap: "An action closes a gap: answer Partially or Not in place first.",
    has: "There is an action already. The button makes another one.",
    line: (id: string, title: string) => `${id}: ${title}`,
    unknown: "not on the sheet Actions",
    state: (status: string, due: string | undefined) => (due === undefined ? status : `${status}, due ${due}`),
    making: (id: string) => `${id}: making the action`,
    made: (id: string) => `${id}: the action was made, and each names the other`,
  },

  saved: {
    saving: (what: string) => `Saving ${what}…`,
    savingMore: (what: string, more: number) => `Saving ${what} and ${more} more…`,
    saved: (what: string) => `${what}. Saved.`,
    failed: (what: string) => `Not saved: ${what}.`,
    waiting: (count: number) => `${plural(count, "other answer waits", "other answers wait")} behind it.`,
    retry: "Try again",
    discard: "Leave the sheet as it is",
    answer: (id: string, label: string) => `${id}: ${label}`,
    doing: "Writing the answer…",
  },

  list: {
    search: "Search the items",
    filter: "Show only",
    filters: { due: "To assess", gap: "Gaps", core: "Core", changed: "Changed" },
    filterOf: (name: string, count: number) => `${name} ${count}`,
    shown: (shown: number, all: number) => `${shown} of ${plural(all, "item", "items")} shown.`,
    nothing: "No item fits. Clear the search or the choice above.",
    clear: "Show all",
    chapter: (number: number, name: string, count: number) => `${number} ${name} (${count})`,
    others: (count: number) => `Other items (${count})`,
    notAnswered: "Not yet assessed",
    again: "to be looked at again",
    core: "core",
    cell: (id: string) => `Show ${id} in the workbook`,
  },
} as const;
