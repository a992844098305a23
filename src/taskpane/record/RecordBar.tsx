import type { ReactElement } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { recordPage } from "../../locales/record-page";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  note: { ...typographyStyles.caption1, flexGrow: 1, flexBasis: "120px", minWidth: 0, overflowWrap: "anywhere" },
});

interface RecordBarProps {
  readonly ready: number;
  readonly refused: number;
  readonly isBusy: boolean;
  readonly onRecord: () => void;
  /** By this the keys of the form find the button. */
  readonly buttonMark: Readonly<Record<string, string>>;
}

/** Always in sight: how much is filled in, and the one button that writes it. */
export function RecordBar({ ready, refused, isBusy, onRecord, buttonMark }: RecordBarProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <span role="status" className={styles.note}>
        {recordPage.ready(ready, refused)}
      </span>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={onRecord} {...buttonMark}>
        {recordPage.record(ready)}
      </Button>
    </div>
  );
}
