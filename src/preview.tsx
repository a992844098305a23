import { createRoot } from "react-dom/client";
import type { Recalculate } from "./preview/bring-up-to-date";
import type { PreviewFiles } from "./preview/preview-file";
import { PreviewApp } from "./preview/PreviewApp";
import { saveAs } from "./preview/save-as";
import { serialOfDate } from "./taskpane/serial-of-date";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element #root to put the preview into.");

// The engines for content and for files come as scripts of their own.
const loadFiles = () => import("./preview/open-preview-file");
const files: PreviewFiles = {
  blank: async () => (await loadFiles()).blankPreviewFile(),
  open: async (bytes) => (await loadFiles()).openPreviewFile(bytes),
};
const today = (): number => serialOfDate(new Date());
const recalculate: Recalculate = async (content) => (await import("./core/creation/recalculate")).recalculate(content, today());
const loadCheckEngine = async () => (await import("./core/assessment/rule-check-engine")).ruleCheckEngine;
const { semsEngine } = await import("./core/creation/engine");

createRoot(root).render(
  <PreviewApp files={files} engine={semsEngine} loadCheckEngine={loadCheckEngine} today={today} recalculate={recalculate} download={saveAs} />,
);
