import { assess } from "../../../../src/core/assessment/assess";
import type { PhaseCode } from "../../../../src/core/framework/assessment-phase";
import { bookOfExample } from "../../../../src/core/reports/book-of-example";
import { on, rows, type ExampleWorkbook, type Rule } from "../../../../src/core/rules/rule";
import { schemaOutdated } from "../../../../src/core/rules/schema-outdated";
import { schemaTooNew } from "../../../../src/core/rules/schema-too-new";
import { settingEmpty } from "../../../../src/core/rules/setting-empty";
import { settingNotUsable } from "../../../../src/core/rules/setting-not-usable";
import { settingsUnreadable } from "../../../../src/core/rules/settings-unreadable";
import { compareSeverity, firstPhase, SEVERITIES, severityAt } from "../../../../src/core/rules/severity";
import { sheetHidden } from "../../../../src/core/rules/sheet-hidden";
import { toleranceAtHighestBand } from "../../../../src/core/rules/tolerance-at-highest-band";
import { SCHEMA_VERSION } from "../../../../src/core/workbook/schema-version";
import { actions } from "../../../../src/core/workbook/sheets/actions";
import { risks } from "../../../../src/core/workbook/sheets/risks";
import type { SettingIssue, WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { actionsOf, placing } from "./judged";

/** `blocks S-13/config/schemaVersion Config!C6 …`, the place only where there is one. */
function found(rule: Rule, example: ExampleWorkbook, phase: PhaseCode = "GAP"): readonly string[] | string {
  const { findings, rules } = assess(bookOfExample(example), phase, [placing(rule)]);
  const [skipped] = rules.skipped;
  if (skipped) return `skipped: ${skipped.reason}`;
  return findings.map(({ severity, id, sheet, message }) => `${severity} ${id}${sheet === "" ? "" : ` ${sheet}`}: ${message}`);
}

const changed = (change: Partial<WorkbookSnapshot>, example: ExampleWorkbook = { rows: [] }): ExampleWorkbook => ({
  ...example,
  changed: { words: "A change.", snapshot: (sound) => ({ ...sound, ...change }) },
});

const EMPTY = { settings: {}, settingCells: {} } as const;

describe("the version of a workbook", () => {
  const outdated = (version: number) => [
    `explain S-12/config/schemaVersion: This workbook has schema version ${version}; the check is written for ${SCHEMA_VERSION}.`,
  ];

  test.each<readonly [string, Partial<WorkbookSnapshot>, readonly string[]]>([
    ["is the one that the check is written for", { schemaVersion: SCHEMA_VERSION }, []],
    ["is the one before", { schemaVersion: SCHEMA_VERSION - 1 }, outdated(SCHEMA_VERSION - 1)],
    ["is the one after, which is another finding", { schemaVersion: SCHEMA_VERSION + 1 }, []],
    ["cannot be read", { schemaVersion: null }, ["explain S-12/config/schemaVersion: The schema version of this workbook cannot be read."]],
    ["cannot be read because no setting can, which is another finding", { schemaVersion: null, ...EMPTY }, []],
    ["is not asked of a workbook of another kind", { schemaVersion: null, registers: {} }, []],
  ])("%s", (_what, change, expected) => {
    expect(found(schemaOutdated, changed(change))).toEqual(expected);
  });

  test("that is older is upgraded, one that cannot be read is entered again", () => {
    expect(actionsOf(schemaOutdated, changed({ schemaVersion: 1 }))).toEqual([
      "Let the add-in upgrade it; it shows beforehand what it would change.",
    ]);
    expect(actionsOf(schemaOutdated, changed({ schemaVersion: null }))).toEqual([
      "Enter the version again, as an earlier copy of the workbook has it.",
    ]);
  });

  test.each<readonly [string, number | null, readonly string[]]>([
    ["is the newest that the program knows", SCHEMA_VERSION, []],
    ["cannot be read, which is another finding", null, []],
    [
      "is newer",
      SCHEMA_VERSION + 1,
      [`blocks S-13/config/schemaVersion: This workbook has schema version ${SCHEMA_VERSION + 1}; this program knows ${SCHEMA_VERSION} at most.`],
    ],
  ])("%s, as far as the program goes", (_what, schemaVersion, expected) => {
    expect(found(schemaTooNew, changed({ schemaVersion }))).toEqual(expected);
  });
});

describe("a setting that the check needs", () => {
  test.each([
    ["legalName", "Legal name"],
    ["sector", "Sector"],
    ["sites", "Sites"],
    ["phase", "Phase"],
  ])("%s is named as Config names it where it is empty", (key, label) => {
    expect(found(settingEmpty, { settings: { [key]: null }, rows: [] })).toEqual([`explain S-16/config/${key}: ${label} is empty.`]);
    expect(found(settingEmpty, { settings: { [key]: "" }, rows: [] })).toEqual([`explain S-16/config/${key}: ${label} is empty.`]);
  });

  test("is said once for each, and no other setting is asked for", () => {
    const settings = { legalName: null, sites: null, tradingName: null, leadAuditor: null };
    expect(found(settingEmpty, { settings, rows: [] })).toHaveLength(2);
  });

  test("is not called empty where it holds something unusable, nor where the whole table is lost", () => {
    const issue: SettingIssue = { kind: "notInList", raw: "Phase two" };
    expect(found(settingEmpty, changed({ settingIssues: { phase: issue } }, { settings: { phase: null }, rows: [] }))).toEqual([]);
    expect(found(settingEmpty, changed(EMPTY))).toEqual([]);
  });
});

describe("a setting that cannot be used", () => {
  test.each<readonly [string, SettingIssue, string]>([
    ["phase", { kind: "notInList", raw: "Phase two" }, "Phase holds “Phase two”, which is not in its list."],
    ["phase", { kind: "notInList", raw: "the phase that comes after the first one" }, "Phase holds “the phase that co…”, which is not in its list."],
    ["graceDays", { kind: "wrongType", raw: "ten" }, "Grace for readings in days holds a text where a number belongs."],
    ["started", { kind: "wrongType", raw: "1/3/2024" }, "SeMS started on holds a text where a date belongs."],
    ["sites", { kind: "error", raw: { error: "#N/A" } }, "Sites shows an error."],
    ["asOf", { kind: "notCalculated", raw: null }, "As of has not been calculated yet: open and save the file in Excel."],
    ["asOf", { kind: "overwritten", raw: 46326 }, "As of is typed in; it should be calculated."],
  ])("%s: %j", (key, issue, message) => {
    expect(found(settingNotUsable, changed({ settingIssues: { [key]: issue } }))).toEqual([`blocks S-15/config/${key}: ${message}`]);
  });

  test("is a finding each, in the order of Config", () => {
    const error: SettingIssue = { kind: "error", raw: { error: "#REF!" } };
    expect(found(settingNotUsable, changed({ settingIssues: { smallSample: error, sites: error } }))).toEqual([
      "blocks S-15/config/sites: Sites shows an error.",
      "blocks S-15/config/smallSample: Small sample below shows an error.",
    ]);
  });

  test("is none where every setting can be read", () => {
    expect(found(settingNotUsable, { rows: [] })).toEqual([]);
  });
});

describe("settings that cannot be read", () => {
  const MESSAGE = "The table of settings on Config cannot be read.";

  test("are found on the sheet where they were lost", () => {
    const problems = [
      { kind: "lostRegister", sheet: "Actions", cell: "", message: "Lost." },
      { kind: "lostSettings", sheet: "Settings", cell: "B3", message: "Lost." },
    ] as const;
    expect(found(settingsUnreadable, changed({ ...EMPTY, problems }))).toEqual([`blocks S-14/config Settings: ${MESSAGE}`]);
  });

  test("are found on the sheet with the list of registers, where nobody knows more", () => {
    expect(found(settingsUnreadable, changed({ ...EMPTY, problems: [], registerList: { sheet: "Setup", cell: "G5" } }))).toEqual([
      `blocks S-14/config Setup: ${MESSAGE}`,
    ]);
  });

  test("are found on no sheet where there is neither", () => {
    const lost: ExampleWorkbook = {
      rows: [],
      changed: {
        words: "Neither.",
        snapshot: ({ registerList: _gone, ...sound }) => ({ ...sound, ...EMPTY, problems: [] }),
      },
    };
    expect(found(settingsUnreadable, lost)).toEqual([`blocks S-14/config: ${MESSAGE}`]);
  });

  test("are no matter for a workbook of another kind, nor while one of them can be read", () => {
    expect(found(settingsUnreadable, changed({ ...EMPTY, registers: {} }))).toEqual([]);
    expect(found(settingsUnreadable, changed({ settings: { phase: "1" } }))).toEqual([]);
  });
});

describe("a hidden sheet", () => {
  const ONE_ACTION: ExampleWorkbook = { rows: [rows(actions, [{ actionId: "ACT-001" }])] };
  const AT_CONFIG = { settingCells: { phase: { sheet: "Config", cell: "C20" } } };

  test("with records is found", () => {
    expect(found(sheetHidden, changed({ hiddenSheets: { Actions: "hidden" } }, ONE_ACTION))).toEqual([
      "explain S-10/sheet/actions Actions: The sheet Actions is hidden.",
    ]);
  });

  test("that Excel does not offer to show needs another way back", () => {
    const workbook = changed({ hiddenSheets: { Actions: "veryHidden" } }, ONE_ACTION);
    expect(found(sheetHidden, workbook)).toEqual([
      "explain S-10/sheet/actions Actions: The sheet Actions is hidden so that Excel does not offer to show it.",
    ]);
    expect(actionsOf(sheetHidden, workbook)).toEqual(["Set it visible: Alt+F11, choose the sheet, Visible in its properties."]);
    expect(actionsOf(sheetHidden, changed({ hiddenSheets: { Actions: "hidden" } }, ONE_ACTION))).toEqual(["Unhide it: right-click a tab, Unhide."]);
  });

  test("with the settings is found", () => {
    expect(found(sheetHidden, changed({ ...AT_CONFIG, hiddenSheets: { Config: "hidden" } }))).toEqual([
      "explain S-10/sheet/config Config: The sheet Config is hidden.",
    ]);
  });

  test("is named after the register that stands on it, also among others with records", () => {
    const two: ExampleWorkbook = { rows: [...ONE_ACTION.rows, rows(risks, [{ riskId: "RSK-001" }])] };
    expect(found(sheetHidden, changed({ hiddenSheets: { Risks: "hidden" } }, two))).toEqual([
      "explain S-10/sheet/risks Risks: The sheet Risks is hidden.",
    ]);
  });

  test("without a record, or of the user's own, is nobody's matter", () => {
    expect(found(sheetHidden, changed({ hiddenSheets: { Risks: "hidden", "My notes": "veryHidden" } }, ONE_ACTION))).toEqual([]);
  });
});

describe("the tolerance", () => {
  test.each<readonly [string, string | null, readonly string[] | string]>([
    [
      "at the highest band leaves nothing to accept",
      "HIGH",
      ["advice X-08/config/riskTolerance: With the tolerance High, the Accountable Manager never has to accept a risk."],
    ],
    ["one band lower leaves something", "MEDIUM_HIGH", []],
    ["that is not there tells nothing", null, "skipped: no data"],
  ])("%s", (_what, riskTolerance, expected) => {
    expect(found(toleranceAtHighestBand, { settings: { riskTolerance }, rows: [] })).toEqual(expected);
  });

  test("at the highest band has to be explained from Phase 1 on", () => {
    expect(found(toleranceAtHighestBand, { settings: { riskTolerance: "HIGH" }, rows: [] }, "1")).toEqual([
      "explain X-08/config/riskTolerance: With the tolerance High, the Accountable Manager never has to accept a risk.",
    ]);
  });
});

test("a day of an example is a day of the calendar", () => {
  expect(on("2026-02-28")).toBe(46081);
  expect(() => on("2026-02-29")).toThrow(new RangeError("2026-02-29 is no day"));
});

describe("a severity", () => {
  test("holds from its phase on until another phase has a word of its own", () => {
    const byPhase = { "1": "advice", "2B": "blocks" } as const;
    expect((["GAP", "1", "2", "2B"] as const).map((phase) => severityAt(byPhase, phase))).toEqual([undefined, "advice", "advice", "blocks"]);
    expect(firstPhase(byPhase)).toBe("1");
    expect(firstPhase({})).toBeUndefined();
  });

  test("sorts the gravest first", () => {
    expect(["info", "advice", "blocks", "explain"].map((one) => SEVERITIES.find((other) => other === one) ?? "info").sort(compareSeverity)).toEqual([
      "blocks",
      "explain",
      "advice",
      "info",
    ]);
  });
});
