import type { ReactElement } from "react";
import { en } from "../locales/en";
import { usePageStyles } from "./usePageStyles";

export function OtherSheets({ sheets }: { readonly sheets: readonly string[] }): ReactElement {
  const styles = usePageStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.sectionTitle}>{en.found.otherSheets}</h3>
      <p className={styles.text}>{en.found.otherSheetsAre(sheets)}</p>
    </section>
  );
}
