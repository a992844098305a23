import { installSimulatedExcel, type BrowserExcel } from "../excel-host/browser-page";

declare global {
  interface Window {
    simulatedExcel?: BrowserExcel;
  }
}

// The script that Chromium runs before any other of a page. The workbook lives in the page around the pane, so that the pane can be closed and opened again.
if (location.protocol === "http:") installSimulatedExcel(window, window.parent === window ? undefined : window.parent.simulatedExcel?.excel);
