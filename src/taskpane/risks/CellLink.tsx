import type { ReactElement } from "react";
import { Link, makeStyles } from "@fluentui/react-components";
import { cellA1 } from "../../core/workbook/a1";
import type { CellAddress } from "../../core/workbook/cell";
import { en } from "../../locales/en";
import { risksPage } from "../../locales/risks-page";

const useStyles = makeStyles({ link: { textAlign: "start", overflowWrap: "anywhere" } });

interface CellLinkProps {
  /** Nothing is drawn where the column is not in the sheet. */
  readonly at: CellAddress | undefined;
  readonly onReveal: (at: CellAddress) => void;
}

/** The way to a cell of the workbook. */
export function CellLink({ at, onReveal }: CellLinkProps): ReactElement | null {
  const styles = useStyles();
  if (!at) return null;
  return (
    <Link as="button" className={styles.link} onClick={() => onReveal(at)}>
      {risksPage.goTo(en.found.place(at.sheet, cellA1(at.row, at.column)))}
    </Link>
  );
}
