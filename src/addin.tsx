import { createRoot } from "react-dom/client";
import { commandQueue } from "./commands/command-queue";
import { en } from "./locales/en";
import type { PaneCommand } from "./taskpane/command-source";
import { FailedPage } from "./taskpane/FailedPage";
import { PaneFrame } from "./taskpane/PaneFrame";
import { ReadingPage } from "./taskpane/ReadingPage";
import { serialOfDate } from "./taskpane/serial-of-date";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element #root to put the pane into.");

// Buttons on the ribbon, by the names that the manifest calls them; associated at once, because Excel may start this page to press one of them.
const commands = commandQueue<PaneCommand>();
const RIBBON: readonly PaneCommand[] = ["check", "nextFinding"];
for (const command of RIBBON) Office.actions.associate(command, (event: Office.AddinCommands.Event) => void press(command, event));

// The first words do not wait for Excel.
const pane = createRoot(root);
pane.render(
  <PaneFrame isHostDark={null}>
    <ReadingPage isSlow={false} onRetry={() => undefined} />
  </PaneFrame>,
);

start().catch(() =>
  pane.render(
    <PaneFrame isHostDark={null}>
      <FailedPage message={en.app.notLoaded} onRetry={() => location.reload()} />
    </PaneFrame>,
  ),
);

/** The content of a SeMS, the ways of Excel and the pane around them come as scripts of their own while Office starts. */
async function start(): Promise<void> {
  const [{ host }, { semsEngine }, { excelHost }, { App }] = await Promise.all([
    Office.onReady(),
    import("./core/creation/engine"),
    import("./hosts/excel/excel-host"),
    import("./taskpane/App"),
  ]);
  const today = (): number => serialOfDate(new Date());
  const loadCheckEngine = async () => (await import("./core/assessment/rule-check-engine")).ruleCheckEngine;
  pane.render(
    <App
      host={host === Office.HostType.Excel ? excelHost() : null}
      engine={semsEngine}
      loadCheckEngine={loadCheckEngine}
      today={today}
      commands={commands}
      isHostDark={isOfficeDark()}
    />,
  );
}

/** The answer to a button is in the pane, so it is opened; where that fails, the command is carried out all the same. */
async function press(command: PaneCommand, event: Office.AddinCommands.Event): Promise<void> {
  commands.send(command);
  await Office.addin.showAsTaskpane().catch(() => undefined);
  event.completed();
}

/** Excel's own theme where it tells one: outside of Office, and in some versions, there is none. */
function isOfficeDark(): boolean | null {
  const theme: Partial<Office.OfficeTheme> | null | undefined = Office.context?.officeTheme;
  return theme?.isDarkTheme ?? null;
}
