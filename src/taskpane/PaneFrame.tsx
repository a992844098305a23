import type { ReactElement, ReactNode } from "react";
import { FluentProvider, makeStyles, mergeClasses, tokens, typographyStyles, webDarkTheme } from "@fluentui/react-components";
import { en } from "../locales/en";
import { usePaneTheme } from "./usePaneTheme";

const useStyles = makeStyles({
  root: { minHeight: "100%", boxSizing: "border-box" },
  // What the browser draws itself, as the calendar of a date field, follows.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  main: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    maxWidth: "480px",
    margin: "0 auto",
    // In forced colours nothing else tells a link within the pane from text.
    "& .fui-Link": { "@media (forced-colors: active)": { textDecorationLine: "underline" } },
    // A list is no wider than the pane, however long the names in it are.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Select": { minWidth: 0 },
    "& .fui-TabList": { flexWrap: "wrap" },
    "& .fui-Select__select": { width: "100%", textOverflow: "ellipsis" },
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  brand: { ...typographyStyles.caption1Strong, color: tokens.colorBrandForeground1, margin: 0 },
});

interface PaneFrameProps {
  /** Null when the host does not tell; the system's choice counts then. */
  readonly isHostDark: boolean | null;
  readonly children: ReactNode;
}

/** Theme, width and name of the pane, whatever it shows. */
export function PaneFrame({ isHostDark, children }: PaneFrameProps): ReactElement {
  const styles = useStyles();
  const theme = usePaneTheme(isHostDark);
  return (
    <FluentProvider theme={theme} className={mergeClasses(styles.root, theme === webDarkTheme ? styles.dark : styles.light)}>
      <main className={styles.main}>
        <h1 className={styles.brand}>{en.app.title}</h1>
        {children}
      </main>
    </FluentProvider>
  );
}
