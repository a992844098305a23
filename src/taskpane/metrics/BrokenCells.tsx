import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { BrokenCell } from "../../core/metrics/broken-cells";
import type { CellAddress } from "../../core/workbook/cell";
import { metricsPage } from "../../locales/metrics-page";
import { usePageStyles } from "../usePageStyles";
import { CellPlace } from "./CellPlace";

const MOST = 40;

const useStyles = makeStyles({ list: { rowGap: tokens.spacingVerticalXS, alignItems: "flex-start" } });

/** Cells of a metric and of its readings that are in no figure, with the way to each. */
export function BrokenCells({
  cells,
  onReveal,
}: {
  readonly cells: readonly BrokenCell[];
  readonly onReveal: (at: CellAddress) => void;
}): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <section className={page.section}>
      <h4 className={page.sectionTitle}>{metricsPage.broken}</h4>
      <p className={page.text}>{metricsPage.brokenIntro(cells.length)}</p>
      <ul className={`${page.list} ${styles.list}`}>
        {cells.slice(0, MOST).map((cell, index) => (
          <li key={`${index} ${cell.row}`}>
            <CellPlace words={metricsPage.brokenCell(cell)} at={cell.address} onReveal={onReveal} />
          </li>
        ))}
      </ul>
      {cells.length > MOST && <p className={page.quiet}>{metricsPage.moreRows(MOST, cells.length)}</p>}
    </section>
  );
}
