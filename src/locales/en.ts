import { plural } from "./plural";

const list = (items: readonly string[]): string => new Intl.ListFormat("en-GB", { style: "long", type: "conjunction" }).format(items);
/** At most six names; the rest is counted. */
const shortList = (items: readonly string[]): string =>
  items.length <= 7 ? list(items) : list([...items.slice(0, 6), plural(items.length - 6, "more sheet", "more sheets")]);

/** Every text that the task pane and the preview show. A translation is a second file of this shape. */
export const en = {
  app: {
    title: "SeMS for Excel",
    promise: "Your security management system, in this workbook.",
    loading: "Loading this page…",
    notLoaded: "This page could not be loaded. Close the pane and open it once more.",
  },

  pages: {
    title: "Pages",
    overview: "Overview",
    gap: "Gap analysis",
    record: "Record",
    metrics: "Metrics",
    risks: "Risks",
    check: "Check",
  },

  book: {
    reading: "Reading the workbook…",
    slow: "This is taking longer than usual. If a cell is being edited, press Enter or Esc in the sheet.",
    retry: "Try again",
    noSems: "There is no SeMS in this workbook any more.",
    newer: (found: number, known: number) =>
      `This SeMS has schema version ${found}; this add-in knows versions up to ${known}. Update the add-in to work on it.`,
    mayBeOld: (why: string) => `What is shown below may be old. ${why}`,
  },

  reading: {
    title: "Reading the workbook",
    what: "Looking for a SeMS in this workbook…",
    slow: "This is taking longer than usual. If a cell is being edited, press Enter or Esc in the sheet; a large workbook may need a minute.",
    retry: "Try again",
  },

  failed: {
    title: "The workbook could not be read",
    unexpected: "Something unexpected happened and nothing was changed. Try again; if it happens again, close the pane and open it once more.",
    retry: "Try again",
  },

  notExcel: {
    title: "Open this page in Excel",
    what: "This is the SeMS pane of an Excel add-in, and there is no Excel around it. To try it without Excel, use the preview: it opens and saves real .xlsx files in this browser, and nothing leaves your computer.",
    preview: "Open the preview",
  },

  newer: {
    title: "Made with a newer version",
    what: (found: number, known: number) =>
      `This SeMS has schema version ${found}; this add-in knows versions up to ${known}. It shows what is here and changes nothing. Update the add-in to work on it.`,
  },

  setUp: {
    blankTitle: "New SeMS",
    blankIntro: "This workbook is empty. Answer five questions and it becomes your SeMS: registers, lists and a dashboard, ready to fill in.",
    addTitle: "Add to this workbook",
    addIntro: "The SeMS is added as new sheets beside yours. Nothing that you have is changed.",
    stays: (sheets: readonly string[]) => `Stays as it is: ${shortList(sheets)}.`,
    choose: "Choose…",
    entity: "Entity",
    entityHint: "The organisation whose security this is, as the authority knows it.",
    entityMissing: "Type the name of the entity.",
    sector: "Sector",
    sectorMissing: "Choose the sector of the entity.",
    site: (position: number) => (position === 1 ? "Main site" : `Site ${position}`),
    siteMissing: "Type the name of the main site.",
    siteEmpty: "Type the name of this site, or remove it.",
    siteTwice: (name: string) => `“${name}” is in the list twice. Give each site its own name.`,
    tooLong: (most: number) => `This is longer than ${most} characters. Shorten it.`,
    siteSemicolon: "A site name cannot contain a semicolon: the sheets part lists with it.",
    addSite: "Add a site",
    removeSite: (position: number) => `Remove site ${position}`,
    phase: "Next assessment",
    phaseHint: "The gate that you are working towards. It can be changed later in Config.",
    phaseChoice: (name: string, standard: string) => `${name}: ${standard}`,
    set: "Sheets",
    essential: "Essential",
    essentialHolds: "What Phase 1 and the first metrics need.",
    full: "Full",
    fullHolds: "Adds the registers of a mature SeMS: threats, incidents, changes, meetings, culture and the data return.",
    previewTitle: "What will be created",
    previewEmpty: "Choose the sector to see the sheets.",
    previewSum: (sheets: number, records: number) => `${plural(sheets, "sheet", "sheets")}, ${plural(records, "record", "records")} to start with.`,
    records: (count: number) => (count === 0 ? "empty" : plural(count, "record", "records")),
    create: "Create the SeMS",
    undo: "Excel may clear its undo list when sheets are added. They can be taken away again from this pane.",
    correct: (count: number) => `${plural(count, "answer needs", "answers need")} your attention before the SeMS can be created.`,
  },

  unfinished: {
    title: "A creation was interrupted",
    what: (sheets: number) =>
      `${plural(sheets, "sheet was", "sheets were")} begun and the SeMS is not complete. Check the answers and complete it, or take the begun sheets away.`,
    begun: (sheets: readonly string[]) => `Begun: ${shortList(sheets)}.`,
    complete: "Complete the SeMS",
    tidy: "Take the begun sheets away",
  },

  working: {
    create: "Creating the SeMS",
    remove: "Taking the SeMS away",
    upgrade: "Bringing the SeMS up to date",
    starting: "Checking the workbook first…",
    progress: (what: string, done: number, total: number) => `${what} (${done} of ${total})`,
    cancel: "Cancel",
    cancelling: "Stopping after this step…",
    bar: "Progress",
  },

  outcome: {
    created: (sheets: number) => `The SeMS was created: ${plural(sheets, "sheet", "sheets")} added.`,
    completed: "The SeMS is complete.",
    upgraded: "The SeMS is up to date. Nothing of yours was changed.",
    removed: (sheets: number) => `${plural(sheets, "sheet was", "sheets were")} taken away. Everything else is as it was.`,
    cancelled: "Cancelled. The workbook is as it was.",
    leftBehind: (sheets: readonly string[]) => `Still there: ${list(sheets)}. Open this pane again to complete them or to take them away.`,
    revealed: (place: string) => `The workbook shows ${place}.`,
    notRevealed: (sheet: string) => `“${sheet}” could not be shown. It may be hidden.`,
  },

  found: {
    title: "What is here",
    createdTitle: "Your SeMS is ready",
    entity: "Entity",
    phase: "Working towards",
    schema: "Schema version",
    unknown: "not given in Config",
    problems: "Needs repair",
    problemsIntro: (count: number) => `${plural(count, "place", "places")} could not be read as part of the SeMS.`,
    registers: "Registers",
    register: "Register",
    rows: "Rows",
    otherSheets: "Other sheets in this workbook",
    otherSheetsAre: (sheets: readonly string[]) => `${shortList(sheets)}. Yours; the SeMS does not touch ${sheets.length === 1 ? "it" : "them"}.`,
    readAgain: "Read again",
    changed: "The workbook has changed since it was read.",
    remove: "Remove what was built…",
    goTo: (sheet: string, cell: string) => (cell === "" ? `Go to ${sheet}` : `Go to ${sheet}, cell ${cell}`),
    place: (sheet: string, cell: string) => (cell === "" ? sheet : `${sheet}, ${cell}`),
  },

  upgrade: {
    title: "A newer version of the SeMS sheets",
    intro: (from: number, to: number) =>
      `This workbook has version ${from} of the sheets; version ${to} adds the following. Nothing of yours is changed.`,
    undo: "Excel may clear its undo list when this is done.",
    apply: "Add these",
    nothing: "This SeMS is up to date already.",
  },

  firstSteps: {
    title: "What to do first",
    intro: "In the order in which the CAA builds a SeMS.",
    commitment: { name: "Commitment", what: "Enter the accountable manager, and have the commitment to security signed." },
    gapAnalysis: { name: "Gap analysis", what: "Say for every item where you stand today." },
    firstMetrics: { name: "First metrics", what: "Switch on three metrics that you can feed from next month on." },
    plan: { name: "Plan", what: "Turn gaps into actions with an owner and a date." },
    act: { name: "Act", what: "Work on the actions and follow the dashboard." },
  },

  remove: {
    title: "Remove what was built?",
    goes: (count: number) => `${plural(count, "sheet goes", "sheets go")}, with everything typed into them`,
    stays: (count: number) => `${plural(count, "sheet stays", "sheets stay")} as they are`,
    stayNone: "No other sheet is in this workbook; an empty one is left.",
    warning: "This cannot be undone in Excel. Save a copy of the workbook first if anybody may still need what is in these sheets.",
    sheetWithRows: (sheet: string, rows: number) => `${sheet} (${plural(rows, "row", "rows")})`,
    staying: (sheets: readonly string[]) => `${list(sheets)}.`,
    confirm: (count: number) => `Remove ${plural(count, "sheet", "sheets")}`,
    keep: "Keep everything",
  },

  recording: {
    summary: (file: string, lines: number, { add, correct, same, refused }: { add: number; correct: number; same: number; refused: number }) =>
      `${file}: ${plural(lines, "reading", "readings")}; ${add} to add, ${correct} to correct, ${same} recorded already, ${refused} refused.`,
    ignored: (headings: readonly string[]) => `Columns that are not looked at: ${list(headings)}.`,
    line: (line: number) => `Line ${line}`,
    outcomes: { add: "add", correct: "correct", same: "same", refused: "refused" },
    status: (before: string, after: string) => `status “${before}” → “${after}”`,
    statusStays: (status: string) => `status stays “${status}”`,
    morePasses: (count: number) => `${plural(count, "more pass", "more passes")} in a row would show the target`,
    signal: (what: string) => `control chart: ${what}`,
    signals: {
      BEYOND_LIMITS: "a signal, the point is beyond its limits",
      ONE_SIDE: "a signal, eight points in a row on one side of the centre",
      TREND: "a signal, six points in a row rising or falling",
    },
    closing: (closed: number, refused: number) => `${plural(closed, "figure", "figures")} of the registers to close; ${refused} refused.`,
    leftOut: (rows: number) => `${plural(rows, "row", "rows")} left out`,
    written: (file: string) => `Recorded in ${file}; what it was is kept beside it with .bak in its name.`,
    nothing: "There is nothing to write.",
    dryRun: (refused: number) =>
      refused === 0
        ? "Nothing has been written yet: call again with --apply."
        : `Nothing has been written yet: mend the ${refused === 1 ? "line that is" : `${refused} lines that are`} refused, or call again with --apply --skip-refused.`,
    notWritten: (refused: number) =>
      `Nothing was written: ${plural(refused, "line is refused", "lines are refused")}; mend ${refused === 1 ? "it" : "them"}, or write the others with --skip-refused.`,
  },

  metricTable: {
    columns: {
      id: "Metric",
      name: "Name",
      form: "Form",
      figure: "Figure with n",
      status: "Status",
      sample: "Sample",
      morePasses: "More passes",
      trend: "Trend",
      lastPeriod: "Last period",
      nextDue: "Next due",
      data: "Data are",
    },
    inactive: "not active",
    none: "No metric is active: set Active to Yes on Metrics, or see all of them with --all.",
    drawn: (file: string, words: string) => `Created ${file}. ${words}`,
  },

  check: {
    results: { NOT_READY: "not ready", READY_WITH_ISSUES: "ready with issues", READY: "ready", NOT_STARTED: "not started" },
    tunedResult: (result: string, loosened: number) => (loosened === 0 ? result : `${result} (tuned: ${loosened})`),
    title: (phase: string, standard: string, asOf: string) => `${phase} (${standard}), as of ${asOf}`,
    selfCheck: "A self-check. Only the CAA decides.",
    counts: ({ blocks, explain, advice, info, explained }: Readonly<Record<"blocks" | "explain" | "advice" | "info" | "explained", number>>) =>
      `${blocks} block, ${explain} to explain, ${advice} advice, ${info} info; ${explained} explained.`,
    rules: (run: number, skipped: number, tuned: number) =>
      `${plural(run, "rule", "rules")} run, ${skipped} skipped, ${tuned === 0 ? "none tuned" : `${plural(tuned, "change", "changes")} to rules`}.`,
    planned: (on: string, days: number) => `Planned on ${on}: ${plural(days, "day", "days")} to go.`,
    notPlanned: "No day is planned for this assessment (Config).",
    plannedPast: (on: string) => `The planned day, ${on}, is past: enter the new one on Config.`,
    passed: (on: string) => `Passed on ${on}.`,
    forecast: (on: string, from: string, to: string | null) =>
      `At the present pace nothing is left to block or explain by ${on} (${to === null ? `not before ${from}; it may never get there` : `between ${from} and ${to}`}).`,
    noForecast: {
      "too few checks": "Forecast: cannot say; it takes at least four earlier checks written on Readiness.",
      "not fewer": "Forecast: cannot say; the findings are not getting fewer.",
    },
    severities: { blocks: "Blocks", explain: "Explain", advice: "Advice", info: "Info" },
    columns: {
      chapter: "Chapter",
      theme: "Theme",
      state: "State",
      core: "Core",
      all: "All items",
      where: "Where",
      what: "What is wrong",
      todo: "What to do",
      rule: "Rule",
      finding: "Finding",
      reason: "Reason",
      owner: "Owner",
      until: "Until",
    },
    places: (count: number) => plural(count, "cell", "cells"),
    more: (count: number) => `and ${count} more`,
    andSo: (message: string, more: number) => (more === 0 ? message : `${message} (and ${more} more like it)`),
    todo: (action: string) => `To do: ${action}`,
    workbook: "the workbook",
    explainedBy: (reason: string, owner: string, until: string) => `Explained by ${owner} until ${until}: ${reason}`,
    answered: (reason: string, owner: string) => `Answered by ${owner}, and it still blocks: ${reason}`,
    explanationEnded: (until: string) => `Its explanation ended on ${until}.`,
    moreFindings: (count: number) => `${plural(count, "more finding", "more findings")}: see them in the pane.`,
    explained: "Explained",
    tuned: "Rules changed by the entity (Config)",
    tuning: (rule: string, change: string, refused: boolean, loosened: boolean) =>
      `${rule}: ${change}${refused ? ": not applied, what blocks cannot be made milder" : loosened ? " (milder)" : ""}`,
    skipped: "Skipped",
    skippedRule: (rule: string, reason: string) => `${rule}: ${reason}`,
    nothing: "Nothing was found.",
    since: "Since the earlier check",
    changes: (now: { new: number; gone: number; still: number; reopened: number }) =>
      `${now.new} new, ${now.gone} gone, ${now.still} still there, ${now.reopened} open again.`,
    isNew: "new",
    isGone: "gone",
    isReopened: "open again",
    written: (file: string) => `Readiness of ${file} was written; what the file was is kept beside it with .bak in its name.`,
    snapshot: (file: string) => `Created ${file}: the workbook as plain data. It holds everything that the registers hold; keep it as carefully.`,
    listed: (file: string) => `The sheet Rules was put into ${file}; what the file was is kept beside it with .bak in its name.`,
    noRule: (rule: string) => `There is no rule "${rule}": sems explain lists them all.`,
    severityFrom: (phase: string, severity: string) => `${severity} from ${phase}`,
    number: (value: number, words: string) => `Number: ${value} ${words}. It can be tuned under Changed rules on Config.`,
    why: (why: string) => `Why: ${why}`,
    source: (source: string) => `Source: ${source}.`,
    looksAt: (registers: readonly string[]) => `Looks at: ${list(registers)}.`,
  },

  fix: {
    title: (what: string) => `${what}:`,
    refused: (count: number) => `Not to be mended without you (${count}):`,
    nothing: (rule: string) => `There is nothing to mend: no finding of ${rule}.`,
    noneMended: "Nothing can be mended without you, and nothing was changed.",
    dryRun: "Nothing has been written yet: call again with --apply.",
    noFix: (rule: string, action: string) => `There is no safe fix for ${rule}; what to do: ${action}`,
    noFinding: (rule: string, id: string) => `There is no finding ${id} of ${rule}: sems check lists them.`,
    written: (file: string) => `Mended ${file}; what it was is kept beside it with .bak in its name.`,
    created: (file: string, from: string) => `Created ${file}, mended; ${from} is as it was.`,
    left: (rule: string, count: number) =>
      count === 0 ? `Checked again: no finding of ${rule} is left.` : `Checked again: ${plural(count, "finding", "findings")} of ${rule} left.`,
    added: (messages: readonly string[]) =>
      `${plural(messages.length, "other finding is", "other findings are")} new${messages.length > 3 ? ", such as" : ""}: ${messages.slice(0, 3).join(" ")}`,
  },

  checkPage: {
    title: "Check",
    noSemsYet: "There is no SeMS in this workbook yet. Create one here, then check it.",
    noSems: "There is no SeMS in this workbook any more.",
    newer: (found: number, known: number) =>
      `This SeMS has schema version ${found}; this add-in knows the rules up to version ${known}. Update the add-in to check it.`,
    phase: "Assessment",
    ownPhase: "As Config says.",
    otherPhase: (phase: string) => `Config says ${phase}.`,
    checking: "Checking the workbook…",
    slow: "This is taking longer than usual. If a cell is being edited, press Enter or Esc in the sheet.",
    again: "Check again",
    retry: "Try again",
    writing: "Writing to Readiness…",
    write: "Write to Readiness",
    written: (asOf: string) => `The check of ${asOf} stands on the sheet Readiness now.`,
    noReadiness: "This workbook has no sheet Readiness to write to, or one of an older version.",
    notAgain: (why: string) => `The list below is of the last check. ${why}`,
    found: (findings: number) => (findings === 0 ? "Nothing was found." : `${plural(findings, "finding", "findings")}.`),
    changed: (now: { gone: number; new: number; reopened: number }) => {
      const parts = [
        ...(now.gone > 0 ? [`${now.gone} gone`] : []),
        ...(now.new > 0 ? [`${now.new} new`] : []),
        ...(now.reopened > 0 ? [`${now.reopened} open again`] : []),
      ];
      return parts.length === 0 ? "Nothing has changed since the last check." : `Since the last check: ${parts.join(", ")}.`;
    },
    chapters: (states: readonly (readonly [state: string, count: number])[]) =>
      `Chapters: ${states.map(([state, count]) => `${count} ${state}`).join(", ")}`,
    shares: (core: string, all: string) => `Core ${core}, all items ${all}`,
    rules: (run: number, skipped: number, tuned: number) =>
      [`Rules: ${run} run`, ...(skipped > 0 ? [`${skipped} skipped`] : []), ...(tuned > 0 ? [`${tuned} changed`] : [])].join(", "),
    allRun: "Every rule of this assessment was run, none was changed.",
    filter: "Show only",
    filterOf: (severity: string, count: number) => `${severity} ${count.toLocaleString("en-GB")}`,
    search: "Search the findings",
    shown: (shown: number, all: number) => `${shown.toLocaleString("en-GB")} of ${plural(all, "finding", "findings")} shown.`,
    nothingShown: "No finding fits. Clear the search or the choice above.",
    clear: "Show all",
    clean: "Nothing was found. Write the result to Readiness to keep it.",
    section: (severity: string, count: number) => `${severity} (${count.toLocaleString("en-GB")})`,
    explainedIntro: "Answered on the sheet Explanations; not counted above.",
    severityMeans: {
      blocks: "Must be mended before the assessment.",
      explain: "Mend it, or be ready to explain it.",
      advice: "Better mended; it stands in nobody's way.",
      info: "Good to know.",
    },
    places: (rule: string, count: number) => (count === 1 ? rule : `${rule}, ${plural(count, "place", "places")}`),
    showAll: (count: number) => `Show all ${count.toLocaleString("en-GB")}`,
    showMore: (more: number, left: number) => `Show ${more.toLocaleString("en-GB")} more of ${left.toLocaleString("en-GB")}`,
    showLess: "Show fewer",
    todo: "To do",
    why: "Why, and where it comes from",
    source: (source: string) => `Source: ${source}`,
    steps: "Findings one by one",
    previous: "Previous finding (Shift+F8)",
    next: "Next finding (F8)",
    at: (position: number, count: number, place: string) => `${position.toLocaleString("en-GB")} of ${count.toLocaleString("en-GB")}: ${place}`,
    notStarted: (count: number) => `${plural(count, "place", "places")} to go through`,
  },

  preview: {
    intro: "Works on files of this computer. Nothing is sent anywhere.",
    newFile: "New",
    open: "Open…",
    save: "Save as…",
    fileInput: "Workbook to open",
    untitled: "Untitled.xlsx",
    loading: "Opening…",
    noSheets: "This workbook has no sheets yet. Create the SeMS in the pane, or open a workbook.",
    changed: (name: string) => `${name} (not saved)`,
    opened: (name: string) => `${name} was opened.`,
    saved: (name: string) => `${name} was saved to your downloads.`,
    notSaved: "The file could not be saved. It is still open here; try again.",
    unexpected: (name: string) =>
      `“${name}” could not be opened and nothing was changed. It may be damaged: open it in Excel, save it, and try again.`,
    discard: "There are changes that are not saved. Go on without them?",
    noFormulas: "The preview does not calculate. Type formulas in Excel.",
    deadLink: (target: string) => `The link leads to ${target}, which is not in this workbook.`,
    workbook: "Workbook",
    sheets: "Sheets",
    grid: (sheet: string) => `Cells of ${sheet}`,
    content: (cell: string) => (cell === "" ? "Content of the selected cell" : `Content of ${cell}`),
    rowNumber: "Row",
    staleSheet: "Underlined figures were calculated before your last change. Excel and LibreOffice calculate them when they open the saved file.",
    stale: "May be out of date: Excel calculates it when the file is opened.",
    notCalculated: "not calculated yet",
    hiddenSheet: (name: string) => `${name} (hidden)`,
    choose: "Choose…",
  },
} as const;
