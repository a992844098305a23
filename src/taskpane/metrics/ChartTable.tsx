import type { ReactElement } from "react";
import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { MetricPoint } from "../../core/metrics/metric-points";
import { metricsPage } from "../../locales/metrics-page";
import { pointNotes } from "./point-in-words";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  head: { ...typographyStyles.caption1Strong, textAlign: "start", verticalAlign: "bottom", padding: tokens.spacingVerticalXXS },
  cell: {
    ...typographyStyles.caption1,
    padding: tokens.spacingVerticalXXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
    textAlign: "start",
    fontVariantNumeric: "tabular-nums",
  },
  /** A number is not torn apart. */
  number: { whiteSpace: "nowrap" },
  link: { ...typographyStyles.caption1 },
});

/** The first of the cells hold one number each. */
const NUMBERS = 2;

interface ChartTableProps {
  readonly caption: string;
  readonly points: readonly MetricPoint[];
  readonly format: (value: number) => string;
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
}

/** The points of the chart for everybody who reads rather than looks; the latest one first. */
export function ChartTable({ caption, points, format, chosen, onChoose }: ChartTableProps): ReactElement {
  const styles = useStyles();
  const { tableColumns: columns } = metricsPage;
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          {[columns.period, columns.figure, columns.n, columns.limits, columns.notes].map((heading) => (
            <th key={heading} scope="col" className={styles.head}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points
          .map((point, at) => (
            <tr key={point.name} aria-current={at === chosen ? "true" : undefined}>
              <th scope="row" className={mergeClasses(styles.cell, styles.number)}>
                <Link as="button" className={styles.link} onClick={() => onChoose(at)}>
                  {point.name}
                </Link>
              </th>
              {cellsOf(point, format).map((words, index) => (
                <td key={index} className={mergeClasses(styles.cell, index < NUMBERS && styles.number)}>
                  {words}
                </td>
              ))}
            </tr>
          ))
          .reverse()}
      </tbody>
    </table>
  );
}

function cellsOf(point: MetricPoint, format: (value: number) => string): readonly string[] {
  const { value, n, charted } = point;
  const { lower, upper } = charted ?? {};
  return [
    value === undefined ? metricsPage.nothing : format(value),
    n === undefined ? metricsPage.nothing : String(n),
    lower === undefined || upper === undefined ? metricsPage.nothing : metricsPage.limitsOf(format(lower), format(upper)),
    pointNotes(point).join(", "),
  ];
}
