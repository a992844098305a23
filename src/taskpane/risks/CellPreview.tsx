import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellChange } from "../../core/risks/cell-change";
import { risksPage } from "../../locales/risks-page";
import { usePageStyles } from "../usePageStyles";
import { usePartStyles } from "./usePartStyles";

const useStyles = makeStyles({ list: { rowGap: tokens.spacingVerticalXS } });

/** The cells that a form writes, before it does. */
export function CellPreview({ changes }: { readonly changes: readonly CellChange[] }): ReactElement {
  const page = usePageStyles();
  const part = usePartStyles();
  const styles = useStyles();
  const texts = risksPage.form;
  return (
    <section className={page.card} aria-label={texts.preview}>
      <h5 className={part.title}>{texts.preview}</h5>
      {changes.length === 0 && <p className={page.text}>{texts.nothing}</p>}
      <ul className={`${page.list} ${styles.list}`}>
        {changes.map(({ key, heading, before, after }) => (
          <li key={key}>
            <p className={part.title}>{heading}</p>
            <p className={page.quiet}>{texts.before(before)}</p>
            <p className={page.text}>{texts.after(after)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
