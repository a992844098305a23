import type { ReactElement } from "react";
import { MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { Outcome } from "./pane-state";

const useStyles = makeStyles({
  /** Takes no room while there is nothing to say. */
  place: { ":empty": { position: "absolute" } },
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
});

/** The one place for messages. It is always in the page, so that a screen reader hears what comes into it. */
export function OutcomeMessage({ outcome }: { readonly outcome: Outcome | null }): ReactElement {
  const styles = useStyles();
  return (
    <div role="status" className={styles.place}>
      {outcome && (
        <MessageBar intent={outcome.intent} layout="multiline">
          <MessageBarBody className={styles.body}>{outcome.message}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
