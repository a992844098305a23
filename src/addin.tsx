import { createRoot } from "react-dom/client";
import { App } from "./taskpane/App";
import { serialOfDate } from "./taskpane/serial-of-date";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element #root to put the pane into.");

// The content of a SeMS and the ways of Excel come as scripts of their own while Office starts.
const [{ host }, { semsEngine }, { excelHost }] = await Promise.all([
  Office.onReady(),
  import("./core/creation/engine"),
  import("./hosts/excel/excel-host"),
]);

createRoot(root).render(
  <App
    host={host === Office.HostType.Excel ? excelHost() : null}
    engine={semsEngine}
    today={() => serialOfDate(new Date())}
    isHostDark={isOfficeDark()}
  />,
);

/** Excel's own theme where it tells one: outside of Office, and in some versions, there is none. */
function isOfficeDark(): boolean | null {
  const theme: Partial<Office.OfficeTheme> | null | undefined = Office.context?.officeTheme;
  return theme?.isDarkTheme ?? null;
}
