import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { usePageStyles } from "./usePageStyles";

interface MessageWithWayOutProps {
  readonly message: string;
  /** What the button says. */
  readonly wayOut: string;
  readonly onWayOut: () => void;
}

/** Why a page shows nothing, said at once, and the one thing to do about it. */
export function MessageWithWayOut({ message, wayOut, onWayOut }: MessageWithWayOutProps): ReactElement {
  const styles = usePageStyles();
  return (
    <>
      <p className={styles.text} role="alert">
        {message}
      </p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onWayOut}>
          {wayOut}
        </Button>
      </div>
    </>
  );
}
