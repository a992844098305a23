// The pane of the product on a workbook that was read beforehand, so that what is timed is the pane's own work: neither Excel's nor that of reading a file.
import { createRoot } from "react-dom/client";
import { semsEngine } from "../../../src/core/creation/engine";
import type { WorkbookHost } from "../../../src/core/workbook/host";
import { openFileHost } from "../../../src/hosts/file/file-host";
import { App } from "../../../src/taskpane/App";
import { serialOfDate } from "../../../src/taskpane/serial-of-date";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element #root to put the pane into.");

const answer = await fetch("workbook.xlsx");
const file = openFileHost(new Uint8Array(await answer.arrayBuffer()));
const content = await file.read({ tables: "all", layout: true });
const host: WorkbookHost = {
  read: async () => content,
  apply: (edits, options) => file.apply(edits, options),
  reveal: async (cell) => cell,
  onChange: () => () => undefined,
};

createRoot(root).render(
  <App
    host={host}
    engine={semsEngine}
    loadCheckEngine={async () => (await import("../../../src/core/assessment/rule-check-engine")).ruleCheckEngine}
    today={() => serialOfDate(new Date())}
    commands={null}
    isHostDark={null}
  />,
);
