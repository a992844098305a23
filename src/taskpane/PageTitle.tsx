import type { ReactElement } from "react";
import { usePageStyles } from "./usePageStyles";

/** The heading of a page; the focus goes here when an action has led to the page. */
export function PageTitle({ text }: { readonly text: string }): ReactElement {
  const styles = usePageStyles();
  return (
    <h2 className={styles.title} tabIndex={-1}>
      {text}
    </h2>
  );
}
