import { useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { CopyRegular, DataLineRegular } from "@fluentui/react-icons";
import type { MetricRecord } from "../../core/metrics/metric-cell";
import { isRefusal } from "../../core/metrics/record/reading-entry";
import { metricChartSheet } from "../../core/reports/metric-chart-sheet";
import { metricChartSvg } from "../../core/reports/metric-chart-svg";
import type { OpenBook } from "../../core/workbook/open-book";
import { metrics } from "../../core/workbook/sheets/metrics";
import { metricsPage } from "../../locales/metrics-page";
import type { BookModel } from "../book/useBook";
import type { Outcome } from "../pane-state";
import { usePageStyles } from "../usePageStyles";
import { browserPictures, copyPicture, type PictureOutcome } from "./copy-picture";

interface ChartActionsProps {
  readonly metric: MetricRecord;
  readonly open: OpenBook;
  readonly model: BookModel;
  readonly onSay: (outcome: Outcome) => void;
}

/** The chart for use elsewhere: a picture, or a native chart on a sheet of its own. */
export function ChartActions({ metric, open, model, onSay }: ChartActionsProps): ReactElement {
  const page = usePageStyles();
  const [isCopying, setCopying] = useState(false);
  const id = metric.metricId ?? "";
  const copy = async (): Promise<void> => {
    const drawing = metricChartSvg(id, open.book);
    if (isRefusal(drawing)) return onSay({ intent: "error", message: drawing.refusal });
    setCopying(true);
    const name = `${id} chart.png`;
    onSay(said(await copyPicture(drawing.svg, name, browserPictures), name));
    setCopying(false);
  };
  const insert = (): void => {
    const seen = metricChartSheet(metric, open);
    void model.change({
      plan: (now) => {
        const same = now.book.recordsBy(metrics, "metricId").get(id)?.[0];
        if (!same) return { refusal: metricsPage.gone(id) };
        const sheet = metricChartSheet(same, now);
        return isRefusal(sheet) ? sheet : sheet.edits;
      },
      doing: metricsPage.inserting,
      done: metricsPage.inserted(isRefusal(seen) ? "" : seen.sheet),
    });
  };
  return (
    <div className={page.section}>
      <div className={page.actions}>
        <Button icon={<CopyRegular />} disabledFocusable={isCopying} onClick={() => void copy()}>
          {metricsPage.copy}
        </Button>
        <Button icon={<DataLineRegular />} disabledFocusable={model.work !== null} onClick={insert}>
          {metricsPage.insert}
        </Button>
      </div>
      <p className={page.quiet}>{metricsPage.insertNote}</p>
    </div>
  );
}

function said(outcome: PictureOutcome, name: string): Outcome {
  if (outcome === "COPIED") return { intent: "success", message: metricsPage.copied };
  return outcome === "SAVED" ? { intent: "info", message: metricsPage.saved(name) } : { intent: "error", message: metricsPage.notDrawn };
}
