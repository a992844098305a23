import { useState, type ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { comparedFigures, siteFigures, type ComparedFigure, type FigureComparison } from "../../core/metrics/compared-figures";
import { figureFormat } from "../../core/metrics/figure-format";
import type { MetricRecord } from "../../core/metrics/metric-cell";
import type { MetricPoint } from "../../core/metrics/metric-points";
import { SHARE_UNIT } from "../../core/workbook/calculations/quote-figure";
import type { Book } from "../../core/workbook/define-sheet";
import { metricsPage } from "../../locales/metrics-page";
import { usePageStyles } from "../usePageStyles";
import { ChoiceField } from "./ChoiceField";

const useStyles = makeStyles({ result: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS } });

interface MetricComparisonProps {
  readonly metric: MetricRecord;
  /** Periods with a figure. */
  readonly points: readonly MetricPoint[];
  readonly book: Book;
}

type What = "periods" | "sites";

/** Two periods, or two sites of one period: the difference, its interval, and whether it could be luck. */
export function MetricComparison({ metric, points, book }: MetricComparisonProps): ReactElement {
  const page = usePageStyles();
  const [what, setWhat] = useState<What>("periods");
  const withSites = points.filter(({ period }) => siteFigures(metric, period.end, book).length > 1);
  const [asked, setAsked] = useState<string | null>(null);
  const period = withSites.find(({ name }) => name === asked) ?? withSites.at(-1);
  const ofSites = what === "sites" && period !== undefined;
  const sides = ofSites ? siteFigures(metric, period.period.end, book) : points;
  return (
    <section className={page.section}>
      <h4 className={page.sectionTitle}>{metricsPage.compare}</h4>
      {withSites.length > 0 && (
        <ChoiceField
          label={metricsPage.compareWhat}
          value={what}
          choices={[
            ["periods", metricsPage.periods],
            ["sites", metricsPage.sites],
          ]}
          onChoose={(value) => setWhat(value === "sites" ? "sites" : "periods")}
        />
      )}
      {ofSites && (
        <ChoiceField label={metricsPage.period} value={period.name} choices={withSites.map(({ name }) => [name, name])} onChoose={setAsked} />
      )}
      {sides.length < 2 ? (
        <p className={page.text}>{metricsPage.compareNeedsTwo}</p>
      ) : (
        <TwoSides
          key={ofSites ? period.name : "periods"}
          metric={metric}
          sides={sides}
          labels={ofSites ? [metricsPage.firstSite, metricsPage.secondSite] : [metricsPage.first, metricsPage.second]}
        />
      )}
    </section>
  );
}

interface TwoSidesProps {
  readonly metric: MetricRecord;
  readonly sides: readonly ComparedFigure[];
  readonly labels: readonly [string, string];
}

/** At first the last two are compared. */
function TwoSides({ metric, sides, labels }: TwoSidesProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const [asked, setAsked] = useState<readonly [string | null, string | null]>([null, null]);
  const choices = sides.map(({ name }) => [name, name] as const);
  const first = sides.find(({ name }) => name === asked[0]) ?? sides.at(-2);
  const second = sides.find(({ name }) => name === asked[1]) ?? sides.at(-1);
  if (!first || !second) return <p className={page.text}>{metricsPage.compareNeedsTwo}</p>;
  const lines = first === second ? [metricsPage.sameTwice] : linesOf(metric, first, second);
  return (
    <>
      <ChoiceField label={labels[0]} value={first.name} choices={choices} onChoose={(name) => setAsked([name, second.name])} />
      <ChoiceField label={labels[1]} value={second.name} choices={choices} onChoose={(name) => setAsked([first.name, name])} />
      <div role="status" className={styles.result}>
        {lines.map((line) => (
          <p key={line} className={page.text}>
            {line}
          </p>
        ))}
      </div>
      <p className={page.quiet}>{metricsPage.pickFirst}</p>
    </>
  );
}

function linesOf(metric: MetricRecord, first: ComparedFigure, second: ComparedFigure): readonly string[] {
  const found = comparedFigures(metric, first, second);
  if (!found) return [metricsPage.cannotCompare];
  const format = figureFormat(metric.unit);
  const nOf = ({ denominator }: ComparedFigure): number | undefined => (metric.denominator === undefined ? undefined : denominator);
  return [
    metricsPage.sideOf(first.name, format(found.first), nOf(first)),
    metricsPage.sideOf(second.name, format(found.second), nOf(second)),
    ...(found.difference === 0 ? [metricsPage.noDifference] : []),
    ...(found.difference === 0 && !found.interval ? [] : [metricsPage.differenceOf(found, written(metric, found))]),
    ...(found.difference === 0 ? [] : [metricsPage.verdict[found.verdict]]),
    ...(found.interval && metric.dataKind !== "SAMPLE" ? [metricsPage.census] : []),
  ];
}

/** A difference of shares is one of percentage points: 5 % and 10 % differ by 5 points, not by 5 %. */
function written(metric: MetricRecord, { difference, interval }: FigureComparison) {
  const isShare = metric.unit === SHARE_UNIT;
  const words = (value: number): string => (isShare ? metricsPage.points(value * 100) : figureFormat(metric.unit)(value));
  return { difference: words(difference), lower: words(interval?.lower ?? 0), upper: words(interval?.upper ?? 0) };
}
