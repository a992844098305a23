import type { ReactElement } from "react";
import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { interruptedAddition as words } from "../locales/interrupted-addition";
import { usePageStyles } from "./usePageStyles";

interface InterruptedAdditionProps {
  readonly sheets: readonly string[];
  readonly onTidy: () => void;
}

/** Sheets that were being added when Excel or the pane stopped: the SeMS around them is whole. */
export function InterruptedAddition({ sheets, onTidy }: InterruptedAdditionProps): ReactElement {
  const styles = usePageStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.sectionTitle}>{words.title}</h3>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{words.what(sheets)}</MessageBarBody>
      </MessageBar>
      <p className={styles.quiet}>{words.undo}</p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onTidy}>
          {words.tidy(sheets.length)}
        </Button>
      </div>
    </section>
  );
}
