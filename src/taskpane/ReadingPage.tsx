import type { ReactElement } from "react";
import { Button, ProgressBar } from "@fluentui/react-components";
import { en } from "../locales/en";
import { PageTitle } from "./PageTitle";
import { usePageStyles } from "./usePageStyles";

interface ReadingPageProps {
  /** The host has not answered for longer than usual. */
  readonly isSlow: boolean;
  readonly onRetry: () => void;
}

export function ReadingPage({ isSlow, onRetry }: ReadingPageProps): ReactElement {
  const styles = usePageStyles();
  return (
    <>
      <PageTitle text={en.reading.title} />
      <ProgressBar aria-label={en.reading.title} />
      <p className={styles.text} role="status">
        {isSlow ? en.reading.slow : en.reading.what}
      </p>
      {isSlow && (
        <div className={styles.actions}>
          <Button onClick={onRetry}>{en.reading.retry}</Button>
        </div>
      )}
    </>
  );
}
