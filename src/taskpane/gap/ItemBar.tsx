import type { ReactElement } from "react";
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { gapPage } from "../../locales/gap-page";
import { usePageStyles } from "../usePageStyles";
import type { GapModel } from "./useGap";
import type { WriteQueue } from "./useWriteQueue";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  steps: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  position: { ...typographyStyles.caption1, flexGrow: 1 },
  button: { minWidth: 0 },
});

/** Always in sight: whether the answers are saved, where one is, and the way on and back. */
export function ItemBar({ gap, hasSteps }: { readonly gap: GapModel; readonly hasSteps: boolean }): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const { queue } = gap;
  return (
    <div className={mergeClasses(styles.bar, (hasSteps || queue.waiting.length > 0) && styles.line)}>
      {queue.hasFailed && <NotSaved queue={queue} />}
      <span role="status" className={page.quiet}>
        {savedWords(queue)}
      </span>
      {hasSteps && <Steps gap={gap} />}
    </div>
  );
}

function Steps({ gap }: { readonly gap: GapModel }): ReactElement {
  const styles = useStyles();
  const { items, item } = gap;
  const at = items.findIndex(({ id }) => id === item?.id) + 1;
  return (
    <div role="group" aria-label={gapPage.item.steps} className={styles.steps}>
      <span className={styles.position}>{gapPage.item.position(at, items.length)}</span>
      <Button size="small" className={styles.button} icon={<ChevronLeftRegular />} aria-keyshortcuts="P" onClick={() => gap.step("previous")}>
        {gapPage.item.previous}
      </Button>
      <Button
        size="small"
        className={styles.button}
        appearance="primary"
        icon={<ChevronRightRegular />}
        iconPosition="after"
        aria-keyshortcuts="N"
        onClick={() => gap.step("nextDue")}
      >
        {items.some(({ isDue, id }) => isDue && id !== item?.id) ? gapPage.item.nextDue : gapPage.item.next}
      </Button>
    </div>
  );
}

function savedWords({ waiting, hasFailed, saved }: WriteQueue): string {
  const [first] = waiting;
  if (hasFailed) return "";
  if (!first) return saved === null ? "" : gapPage.saved.saved(saved);
  return waiting.length === 1 ? gapPage.saved.saving(first.what) : gapPage.saved.savingMore(first.what, waiting.length - 1);
}

/** The reason stands in the pane's place for messages. */
function NotSaved({ queue }: { readonly queue: WriteQueue }): ReactElement {
  const page = usePageStyles();
  const [first] = queue.waiting;
  const behind = queue.waiting.length - 1;
  return (
    <div className={page.section}>
      <p role="alert" className={page.text}>
        {first && gapPage.saved.failed(first.what)} {behind > 0 && gapPage.saved.waiting(behind)}
      </p>
      <div className={page.actions}>
        <Button size="small" appearance="primary" onClick={queue.retry}>
          {gapPage.saved.retry}
        </Button>
        <Button size="small" onClick={queue.discard}>
          {gapPage.saved.discard}
        </Button>
      </div>
    </div>
  );
}
