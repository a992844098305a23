import { wilsonInterval } from "../../statistics/wilson-interval";
import { multiplierOf, sampleOf, type MetricDefinition } from "../../workbook/calculations/metric-figure";
import { quoteFigure } from "../../workbook/calculations/quote-figure";

/** What two numbers of one metric come to by themselves, as a figure is quoted: `90% (60–98%), n = 10`. */
export function quoteEntry(metric: MetricDefinition, numerator: number, denominator: number | undefined): string {
  const unit = metric.unit ?? "";
  if (metric.denominator === undefined || denominator === undefined)
    return quoteFigure({ value: numerator, n: undefined, unit, interval: undefined });
  const value = denominator > 0 ? (numerator / denominator) * multiplierOf(metric) : undefined;
  const sample = sampleOf(metric, { numerator, denominator });
  return quoteFigure({ value, n: denominator, unit, interval: sample && wilsonInterval(sample.x, sample.n) });
}
