import { SCHEMA_VERSION } from "../workbook/schema-version";
import { atSetting } from "./fault";
import { defineRule } from "./rule";

export const schemaTooNew = defineRule({
  id: "S-13",
  title: "Workbook of a newer version than this program knows",
  action: "Update the add-in or the command-line program, then check again.",
  why: "Its registers may mean something that this program does not know, so no result of it holds.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "blocks" },
  reads: [],
  example: {
    passes: { rows: [] },
    fails: { rows: [], changed: { words: "A workbook of schema version 99.", snapshot: (sound) => ({ ...sound, schemaVersion: 99 }) } },
  },
  check: ({ snapshot: { schemaVersion } }) =>
    (schemaVersion ?? 0) <= SCHEMA_VERSION
      ? []
      : [
          {
            at: atSetting("schemaVersion"),
            message: `This workbook has schema version ${schemaVersion}; this program knows ${SCHEMA_VERSION} at most.`,
          },
        ],
});
