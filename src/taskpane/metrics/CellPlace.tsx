import type { ReactElement } from "react";
import { Link, makeStyles } from "@fluentui/react-components";
import type { CellAddress } from "../../core/workbook/cell";

const useStyles = makeStyles({ link: { textAlign: "start", overflowWrap: "anywhere" } });

interface CellPlaceProps {
  readonly words: string;
  /** A place that is not in the sheet is told without a way to it. */
  readonly at: CellAddress | undefined;
  readonly onReveal: (at: CellAddress) => void;
}

/** A row or a cell by its name, and the way to it. */
export function CellPlace({ words, at, onReveal }: CellPlaceProps): ReactElement {
  const styles = useStyles();
  if (!at) return <span className={styles.link}>{words}</span>;
  return (
    <Link as="button" className={styles.link} onClick={() => onReveal(at)}>
      {words}
    </Link>
  );
}
