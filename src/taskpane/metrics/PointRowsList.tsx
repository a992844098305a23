import { useMemo, type ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { MetricRecord } from "../../core/metrics/metric-cell";
import { pointRows, type PointRows } from "../../core/metrics/point-rows";
import type { CellAddress } from "../../core/workbook/cell";
import type { Book } from "../../core/workbook/define-sheet";
import type { CountPeriod } from "../../core/workbook/register-count";
import { metricsPage } from "../../locales/metrics-page";
import { usePageStyles } from "../usePageStyles";
import { CellPlace } from "./CellPlace";

/** So many rows are on the page. */
const MOST = 40;

const useStyles = makeStyles({
  list: { rowGap: tokens.spacingVerticalXS },
  row: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
});

interface PointRowsListProps {
  readonly metric: MetricRecord;
  /** What the rows stand behind: the period, and how it is called. */
  readonly period: CountPeriod;
  readonly name: string;
  readonly book: Book;
  readonly onReveal: (at: CellAddress) => void;
}

/** The readings, or the rows of a register, that one point stands for. */
export function PointRowsList({ metric, period, name, book, onReveal }: PointRowsListProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const rows = useMemo(() => pointRows(metric, period, book), [metric, period, book]);
  return (
    <section className={page.section}>
      <h4 className={page.sectionTitle}>{metricsPage.rows(name)}</h4>
      {rows.readings.length > 0 && (
        <>
          <p className={page.quiet}>{metricsPage.rowsOf(rows.readings.length)}</p>
          <ul className={`${page.list} ${styles.list}`}>
            {rows.readings.slice(0, MOST).map((reading, index) => (
              <li key={`${index} ${reading.id}`} className={styles.row}>
                <CellPlace words={metricsPage.reading(reading)} at={reading.address} onReveal={onReveal} />
                <span className={page.text}>{wordsOf(metric, reading)}</span>
                {reading.comment !== "" && <span className={page.quiet}>{reading.comment}</span>}
              </li>
            ))}
          </ul>
          {rows.readings.length > MOST && <p className={page.quiet}>{metricsPage.moreRows(MOST, rows.readings.length)}</p>}
        </>
      )}
      {rows.readings.length === 0 && rows.register === null && <p className={page.text}>{metricsPage.noReading}</p>}
      {metric.source === "REGISTER" && <RegisterRows rows={rows} onReveal={onReveal} />}
    </section>
  );
}

function wordsOf(metric: MetricRecord, { numerator, denominator, status }: PointRows["readings"][number]): string {
  const counted = metricsPage.counted(numerator, metric.denominator === undefined ? undefined : denominator);
  return status === "" ? counted : `${counted}; ${status}`;
}

function RegisterRows({
  rows: { register, readings },
  onReveal,
}: {
  readonly rows: PointRows;
  readonly onReveal: (at: CellAddress) => void;
}): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  if (register === null) return <p className={page.quiet}>{metricsPage.overDate}</p>;
  return (
    <>
      <p className={page.quiet}>{readings.length > 0 ? metricsPage.closed : metricsPage.open}</p>
      <p className={page.quiet}>{register.length === 0 ? metricsPage.noRegisterRows : metricsPage.registerRows(register.length)}</p>
      <ul className={`${page.list} ${styles.list}`}>
        {register.slice(0, MOST).map(({ sheet, id, address, numerator, denominator, leftOut }, index) => (
          <li key={`${index} ${id}`} className={styles.row}>
            <CellPlace words={metricsPage.register(sheet, id)} at={address} onReveal={onReveal} />
            <span className={page.quiet}>{leftOut === null ? metricsPage.share(numerator, denominator) : metricsPage.leftOut(leftOut)}</span>
          </li>
        ))}
      </ul>
      {register.length > MOST && <p className={page.quiet}>{metricsPage.moreRows(MOST, register.length)}</p>}
    </>
  );
}
