import { configSettings, type ConfigSetting } from "../workbook/config-settings";
import type { SettingIssue } from "../workbook/snapshot";
import { atSetting } from "./fault";
import { shortened } from "./found-column";
import { defineRule } from "./rule";

export const settingNotUsable = defineRule({
  id: "S-15",
  title: "Setting holds something that cannot be used",
  action: "Choose or enter its value again on Config.",
  why: "It is taken as if it were empty: a text that looks like a date counts for nothing.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "blocks" },
  reads: [],
  example: {
    passes: { settings: { phase: "2" }, rows: [] },
    fails: {
      rows: [],
      changed: {
        words: "Phase holds the text “Phase two”.",
        snapshot: (sound) => ({
          ...sound,
          settings: { ...sound.settings, phase: null },
          settingIssues: { phase: { kind: "notInList", raw: "Phase two" } },
        }),
      },
    },
  },
  check: ({ snapshot: { settingIssues = {} } }) =>
    configSettings.flatMap((setting) => {
      const issue = settingIssues[setting.key];
      return issue ? [{ at: atSetting(setting.key), message: issueMessage(setting, issue) }] : [];
    }),
});

function issueMessage({ label, kind }: ConfigSetting, issue: SettingIssue): string {
  switch (issue.kind) {
    case "notInList":
      return `${label} holds “${shortened(String(issue.raw))}”, which is not in its list.`;
    case "wrongType":
      return kind === "whole" ? `${label} holds a text where a number belongs.` : `${label} holds a text where a date belongs.`;
    case "error":
      return `${label} shows an error.`;
    case "notCalculated":
      return `${label} has not been calculated yet: open and save the file in Excel.`;
    case "overwritten":
      return `${label} is typed in; it should be calculated.`;
  }
}
