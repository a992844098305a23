import { SCHEMA_VERSION } from "../workbook/schema-version";
import { atSetting } from "./fault";
import { holdsSems } from "./problems-of-kind";
import { defineRule } from "./rule";

export const schemaOutdated = defineRule({
  id: "S-12",
  title: "Workbook of an older version",
  action: "Let the add-in upgrade it; it shows beforehand what it would change.",
  why: "It lacks columns that some rules read, so those rules see nothing.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "explain" },
  reads: [],
  example: {
    passes: { rows: [] },
    fails: { rows: [], changed: { words: "A workbook of schema version 1.", snapshot: (sound) => ({ ...sound, schemaVersion: 1 }) } },
  },
  check: (book) => {
    const { schemaVersion: version, settings } = book.snapshot;
    // Without any setting `settingsUnreadable` says so.
    if (!holdsSems(book) || Object.keys(settings).length === 0 || (version ?? 0) >= SCHEMA_VERSION) return [];
    const message =
      version === null
        ? "The schema version of this workbook cannot be read."
        : `This workbook has schema version ${version}; the check is written for ${SCHEMA_VERSION}.`;
    const action = version === null ? { action: "Enter the version again, as an earlier copy of the workbook has it." } : {};
    return [{ at: atSetting("schemaVersion"), message, ...action }];
  },
});
