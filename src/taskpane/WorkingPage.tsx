import type { ReactElement } from "react";
import { Button, Field, ProgressBar } from "@fluentui/react-components";
import type { ApplyProgress } from "../core/workbook/host";
import { en } from "../locales/en";
import { PageTitle } from "./PageTitle";
import type { Task } from "./pane-state";
import { usePageStyles } from "./usePageStyles";

interface WorkingPageProps {
  readonly task: Task;
  /** Null until the host has begun. */
  readonly progress: ApplyProgress | null;
  readonly isCancelling: boolean;
  readonly onCancel: () => void;
}

export function WorkingPage({ task, progress, isCancelling, onCancel }: WorkingPageProps): ReactElement {
  const styles = usePageStyles();
  const words = progress ? en.working.progress(progress.what, progress.done, progress.total) : en.working.starting;
  return (
    <>
      <PageTitle text={en.working[task]} />
      <Field label={en.working.bar} validationState="none" validationMessage={isCancelling ? en.working.cancelling : words}>
        <ProgressBar {...(progress && { value: progress.done, max: progress.total })} aria-valuetext={words} />
      </Field>
      <div className={styles.actions}>
        <Button onClick={onCancel} disabledFocusable={isCancelling}>
          {en.working.cancel}
        </Button>
      </div>
    </>
  );
}
