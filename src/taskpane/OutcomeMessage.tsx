import type { ReactElement } from "react";
import { MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { Outcome } from "./pane-state";

const useStyles = makeStyles({ body: { whiteSpace: "normal", overflowWrap: "anywhere" } });

/** The one place for messages. It is always in the page, so that a screen reader hears what comes into it. */
export function OutcomeMessage({ outcome }: { readonly outcome: Outcome | null }): ReactElement {
  const styles = useStyles();
  return (
    <div role="status">
      {outcome && (
        <MessageBar intent={outcome.intent} layout="multiline">
          <MessageBarBody className={styles.body}>{outcome.message}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
