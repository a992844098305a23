import type { ReactElement } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { checkPage } from "../../locales/check-page";
import type { FindingSteps } from "./useFindingSteps";

/** By this attribute the page finds the way on. */
export const NEXT_FINDING = "data-next-finding";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  note: { ...typographyStyles.caption1, flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** Always in sight: where one is in the list, and the way on and back. A screen reader also hears what is wrong there. */
export function StepBar({ steps }: { readonly steps: FindingSteps }): ReactElement {
  const styles = useStyles();
  return (
    <div role="group" aria-label={checkPage.steps} className={styles.bar}>
      <span role="status" className={styles.note}>
        {steps.note}
        {steps.current && <span className={styles.unseen}>. {steps.current.message}</span>}
      </span>
      <Button icon={<ChevronUpRegular />} aria-label={checkPage.previous} title={checkPage.previous} onClick={() => steps.step(-1)} />
      <Button
        icon={<ChevronDownRegular />}
        aria-label={checkPage.next}
        title={checkPage.next}
        onClick={() => steps.step(1)}
        {...{ [NEXT_FINDING]: "" }}
      />
    </div>
  );
}
