import { configSettings, type SettingKey } from "../workbook/config-settings";
import { atSetting } from "./fault";
import { defineRule } from "./rule";

const REQUIRED: readonly SettingKey[] = ["legalName", "sector", "sites", "phase"];

/** A value that cannot be used is `settingNotUsable`'s, a lost table of settings `settingsUnreadable`'s. */
export const settingEmpty = defineRule({
  id: "S-16",
  title: "Setting that the check needs is empty",
  action: "Enter it on Config.",
  why: "Who the entity is, what it covers and where it stands decides what is asked of it.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "explain" },
  reads: [],
  example: {
    passes: { settings: { sites: "Kingsbridge" }, rows: [] },
    fails: { settings: { sites: null }, rows: [] },
  },
  check: ({ snapshot: { settings, settingIssues = {} } }) =>
    Object.keys(settings).length === 0
      ? []
      : configSettings
          .filter(({ key }) => REQUIRED.includes(key) && (settings[key] ?? "") === "" && settingIssues[key] === undefined)
          .map(({ key, label }) => ({ at: atSetting(key), message: `${label} is empty.` })),
});
