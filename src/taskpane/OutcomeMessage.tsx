import type { ReactElement } from "react";
import { MessageBar, MessageBarBody, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Outcome } from "./pane-state";

const useStyles = makeStyles({
  /** Takes no room while there is nothing to say. */
  place: { ":empty": { position: "absolute" } },
  /** Who pressed a button far down the page sees why nothing came of it. */
  inSight: { position: "sticky", top: 0, zIndex: 2 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
});

/** The one place for messages. It is always in the page, so that a screen reader hears what comes into it. */
export function OutcomeMessage({ outcome }: { readonly outcome: Outcome | null }): ReactElement {
  const styles = useStyles();
  const isRefusal = outcome !== null && (outcome.intent === "error" || outcome.intent === "warning");
  return (
    <div role="status" className={mergeClasses(styles.place, isRefusal && styles.inSight)}>
      {outcome && (
        <MessageBar intent={outcome.intent} layout="multiline">
          <MessageBarBody className={styles.body}>{outcome.message}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
