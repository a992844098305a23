import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { figureWithUnit } from "../../core/metrics/figure-format";
import type { MetricRecord } from "../../core/metrics/metric-cell";
import type { Book } from "../../core/workbook/define-sheet";
import { multiplierOf } from "../../core/workbook/calculations/metric-figure";
import { isoOfSerial } from "../../core/workbook/serial-day";
import { metricsPage } from "../../locales/metrics-page";
import { Disclosure } from "../check/Disclosure";
import { Facts } from "../Facts";
import { usePageStyles } from "../usePageStyles";

const useStyles = makeStyles({ inside: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS } });

/** What is counted, out of what, how often and from where. */
export function MetricDefinition({ metric, book }: { readonly metric: MetricRecord; readonly book: Book }): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <Disclosure label={metricsPage.definition}>
      <div className={styles.inside}>
        {metric.metricId?.toUpperCase().startsWith("OWN-") === true && <p className={page.text}>{metricsPage.ownMetric}</p>}
        <Facts facts={factsOf(metric, book)} />
      </div>
    </Disclosure>
  );
}

function factsOf(metric: MetricRecord, book: Book): readonly { readonly name: string; readonly value: string }[] {
  const { facts } = metricsPage;
  const limit = (value: number | undefined): string => (value === undefined ? facts.notGiven : figureWithUnit(metric.unit)(value));
  const label = (list: string, code: string | undefined): string => (code === undefined ? facts.notGiven : book.label(list, code));
  const per = multiplierOf(metric);
  const source = [label("metricSource", metric.source), ...(metric.dataSource === undefined ? [] : [metric.dataSource])].join(": ");
  return [
    ...(metric.purpose === undefined ? [] : [{ name: facts.tells, value: metric.purpose }]),
    { name: facts.form, value: label("metricForm", metric.form) },
    { name: facts.numerator, value: metric.numerator ?? facts.notGiven },
    { name: facts.denominator, value: metric.denominator ?? facts.noDenominator },
    { name: facts.unit, value: [metric.unit ?? facts.notGiven, ...(per === 1 ? [] : [metricsPage.per(per)])].join(", ") },
    { name: facts.amber, value: limit(metric.amberLimit) },
    { name: facts.red, value: limit(metric.redLimit) },
    { name: facts.frequency, value: label("frequency", metric.frequency) },
    { name: facts.source, value: source },
    { name: facts.data, value: label("dataKind", metric.dataKind) },
    { name: facts.owner, value: metric.owner ?? facts.notGiven },
    { name: facts.version, value: metric.definitionVersion === undefined ? facts.notGiven : String(metric.definitionVersion) },
    ...(metric.validFrom === undefined ? [] : [{ name: facts.validFrom, value: isoOfSerial(metric.validFrom) }]),
  ];
}
