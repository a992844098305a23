import type { ReactElement } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PlannedSheet } from "../core/creation/choices";
import { en } from "../locales/en";
import { usePageStyles } from "./usePageStyles";

const useStyles = makeStyles({
  sheet: { padding: `${tokens.spacingVerticalSNudge} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  first: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  name: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  records: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap", lineHeight: tokens.lineHeightBase300 },
});

/** The sheets that would be created, in the order of their tabs. */
export function PlannedSheets({ sheets }: { readonly sheets: readonly PlannedSheet[] }): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <ul className={page.list} aria-label={en.setUp.previewTitle}>
      {sheets.map((sheet) => (
        <li key={sheet.id} className={styles.sheet}>
          <div className={styles.first}>
            <span className={styles.name}>{sheet.name}</span>
            <span className={styles.records}>{en.setUp.records(sheet.records)}</span>
          </div>
          <p className={page.quiet}>{sheet.purpose}</p>
        </li>
      ))}
    </ul>
  );
}
