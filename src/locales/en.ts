import { list } from "./list";
import { plural } from "./plural";

/** At most six names; the rest is counted. */
const shortList = (items: readonly string[]): string =>
  items.length <= 7 ? list(items) : list([...items.slice(0, 6), plural(items.length - 6, "more sheet", "more sheets")]);

/** Texts of the frame of the pane and of its first pages. A page that comes as a script of its own has its texts in a file of its own beside this one. */
export const en = {
  app: {
    title: "SeMS for Excel",
    promise: "Your security management system, in this workbook.",
    loading: "Loading this page…",
    notLoaded: "This page could not be loaded; the workbook is as it was. Try again; if it happens again, close the pane and open it once more.",
    retry: "Try again",
  },

  pages: {
    title: "Pages",
    overview: "Overview",
    gap: "Gap analysis",
    record: "Record",
    metrics: "Metrics",
    risks: "Risks",
    check: "Check",
    noSemsYet: "There is no SeMS in this workbook yet. Create one here, then check it.",
  },

  book: {
    reading: "Reading the workbook…",
    slow: "This is taking longer than usual. If a cell is being edited, press Enter or Esc in the sheet.",
    retry: "Try again",
    absent: (name: string) =>
      `The register ${name} is not in this workbook: its sheet or its table was deleted or renamed. Undo that, or let the check add an empty one.`,
    check: "Check the workbook",
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
    tidy: "Taking the begun sheets away",
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
    createdTitle: "Your SeMS is set up",
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
    tour: "Show me around",
    adopt: "Bring in an existing sheet…",
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
    done: "done",
    adoptOffer: "Risks, actions, people or documents are in a sheet of yours already?",
    adopt: "Bring in what you have…",
    commitment: {
      name: "Commitment",
      what: "In People enter the Accountable Manager, with an id such as PER-001; in Policies the commitment to security, signed.",
    },
    gapAnalysis: { name: "Gap analysis", what: "Say for every item where you stand today." },
    firstMetrics: {
      name: "First metrics",
      what: "Keep those that you can feed from next month on, three at least and one of each form; set Active to No for the others.",
    },
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
} as const;
