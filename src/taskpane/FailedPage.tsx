import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { en } from "../locales/en";
import { PageTitle } from "./PageTitle";
import { usePageStyles } from "./usePageStyles";

export function FailedPage({ message, onRetry }: { readonly message: string; readonly onRetry: () => void }): ReactElement {
  const styles = usePageStyles();
  return (
    <>
      <PageTitle text={en.failed.title} />
      <p className={styles.text} role="alert">
        {message}
      </p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onRetry}>
          {en.failed.retry}
        </Button>
      </div>
    </>
  );
}
