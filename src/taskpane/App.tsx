import type { ReactElement } from "react";
import { FluentProvider, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CheckEngine } from "../core/assessment/check-engine";
import type { SemsEngine } from "../core/creation/sems-engine";
import type { WorkbookHost } from "../core/workbook/host";
import type { SerialDay } from "../core/workbook/serial-day";
import { en } from "../locales/en";
import type { CommandSource } from "./command-source";
import { NotExcelPage } from "./NotExcelPage";
import { Pane } from "./Pane";
import { usePaneTheme } from "./usePaneTheme";

export interface AppProps {
  /** Null when there is no workbook around the page. */
  readonly host: WorkbookHost | null;
  readonly engine: SemsEngine;
  readonly loadCheckEngine: () => Promise<CheckEngine>;
  readonly today: () => SerialDay;
  /** What the ribbon asks for; null where there is no ribbon. */
  readonly commands: CommandSource | null;
  /** Null when the host does not tell; the system's choice counts then. */
  readonly isHostDark: boolean | null;
}

const useStyles = makeStyles({
  root: { minHeight: "100%", boxSizing: "border-box" },
  main: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    maxWidth: "480px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  brand: { ...typographyStyles.caption1Strong, color: tokens.colorBrandForeground1, margin: 0 },
});

/** The task pane, whatever holds the workbook. */
export function App({ host, engine, loadCheckEngine, today, commands, isHostDark }: AppProps): ReactElement {
  const styles = useStyles();
  const theme = usePaneTheme(isHostDark);
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <main className={styles.main}>
        <h1 className={styles.brand}>{en.app.title}</h1>
        {host === null ? <NotExcelPage /> : <Pane host={host} engine={engine} loadCheckEngine={loadCheckEngine} today={today} commands={commands} />}
      </main>
    </FluentProvider>
  );
}
