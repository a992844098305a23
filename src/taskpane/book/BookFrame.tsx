import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { Button, MessageBar, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import type { SheetRecord } from "../../core/workbook/define-sheet";
import type { OpenBook } from "../../core/workbook/open-book";
import { en } from "../../locales/en";
import { MessageWithWayOut } from "../MessageWithWayOut";
import { PageTitle } from "../PageTitle";
import { usePageStyles } from "../usePageStyles";
import type { BookModel, Work } from "./useBook";

interface BookFrameProps {
  readonly title: string;
  readonly model: BookModel;
  /** Registers without which the page has nothing to show. */
  readonly needs: readonly SheetRecord[];
  readonly onCheck: () => void;
  readonly children: (open: OpenBook) => ReactNode;
}

/** A page over an open workbook: its title, what is going on, and what went wrong, in the same places on every page. */
export function BookFrame({ title, model, needs, onCheck, children }: BookFrameProps): ReactElement {
  const styles = usePageStyles();
  const { open, failure, work } = model;
  const absent = open && needs.find(({ id }) => !open.book.snapshot.registers[id]);
  const root = useRef<HTMLDivElement>(null);
  // The script of a page comes after its tab was chosen: the page takes the focus itself.
  useEffect(() => root.current?.querySelector("h2")?.focus(), []);
  return (
    <div ref={root} className={styles.page}>
      <PageTitle text={title} />
      {failure !== null && open !== null && <OldNews why={failure} onRetry={model.readAgain} />}
      {work && <WorkBar work={work} onCancel={model.cancel} />}
      {absent ? (
        <MessageWithWayOut message={en.book.absent(absent.name)} wayOut={en.book.check} onWayOut={onCheck} />
      ) : open !== null ? (
        children(open)
      ) : failure !== null ? (
        <MessageWithWayOut message={failure} wayOut={en.book.retry} onWayOut={model.readAgain} />
      ) : (
        <Reading isSlow={model.isSlow} />
      )}
    </div>
  );
}

function Reading({ isSlow }: { readonly isSlow: boolean }): ReactElement {
  const styles = usePageStyles();
  return (
    <>
      <ProgressBar aria-label={en.book.reading} />
      <p className={styles.text} role="status">
        {isSlow ? en.book.slow : en.book.reading}
      </p>
    </>
  );
}

/** What was read before stays on the page, with the reason beside it. */
function OldNews({ why, onRetry }: { readonly why: string; readonly onRetry: () => void }): ReactElement {
  const styles = usePageStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <p className={styles.text}>{en.book.mayBeOld(why)}</p>
        <Button size="small" onClick={onRetry}>
          {en.book.retry}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}

/** Shown from the first moment; it can be stopped between two steps. */
function WorkBar({ work: { doing, progress, isCancelling }, onCancel }: { readonly work: Work; readonly onCancel: () => void }): ReactElement {
  const styles = usePageStyles();
  const words = isCancelling ? en.working.cancelling : doing;
  return (
    <div className={styles.section}>
      <ProgressBar aria-label={words} {...(progress && progress.total > 0 ? { value: progress.done / progress.total } : {})} />
      <p className={styles.text} role="status">
        {words}
      </p>
      <div className={styles.actions}>
        <Button size="small" onClick={onCancel} disabledFocusable={isCancelling}>
          {en.working.cancel}
        </Button>
      </div>
    </div>
  );
}
