import type { ReactElement } from "react";
import { en } from "../locales/en";
import { MessageWithWayOut } from "./MessageWithWayOut";
import { PageTitle } from "./PageTitle";

export function FailedPage({ message, onRetry }: { readonly message: string; readonly onRetry: () => void }): ReactElement {
  return (
    <>
      <PageTitle text={en.failed.title} />
      <MessageWithWayOut message={message} wayOut={en.failed.retry} onWayOut={onRetry} />
    </>
  );
}
