import { useEffect, useRef, useState, type ReactElement } from "react";
import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { InfoRegular, WarningFilled } from "@fluentui/react-icons";
import { actionFromSignal } from "../../core/metrics/record/action-from-signal";
import type { RecordingRow } from "../../core/metrics/record/plan-recording";
import { isStatusChanged } from "../../core/metrics/record/recording-effect";
import { recordedMetrics, type RecordedMetric } from "../../core/metrics/record/recorded-metrics";
import type { OpenBook } from "../../core/workbook/open-book";
import { actions } from "../../core/workbook/sheets/actions";
import { recordingWords } from "../../locales/recording-words";
import { recordPage } from "../../locales/record-page";
import { effectWords, readingWords } from "../../locales/recording-in-words";
import type { BookModel } from "../book/useBook";
import type { PaneModel } from "../usePane";
import { useRowsInParts } from "../list-part";
import { ListParts } from "../ListParts";
import { usePageStyles } from "../usePageStyles";

/** So many metrics are in the page at a time. */
const MOST = 40;
/** Readings of one metric that are listed one by one. */
const MOST_READINGS = 6;

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  metric: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  items: { rowGap: tokens.spacingVerticalM },
  icon: { color: tokens.colorStatusWarningForeground3, verticalAlign: "text-bottom", marginInlineEnd: tokens.spacingHorizontalXS },
  goodIcon: { verticalAlign: "text-bottom", marginInlineEnd: tokens.spacingHorizontalXS },
});

interface RecordedPanelProps {
  readonly rows: readonly RecordingRow[];
  readonly open: OpenBook;
  readonly model: BookModel;
  readonly pane: PaneModel;
  readonly onClose: () => void;
}

/** What the last recording did: status before and after, signals, and what is still needed. The focus goes here. */
export function RecordedPanel({ rows, open, model, pane, onClose }: RecordedPanelProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [rows]);
  const close = (): void => {
    const root = title.current?.parentElement?.parentElement;
    onClose();
    root?.querySelector("h2")?.focus();
  };
  const done = recordedMetrics(rows);
  const { shown, list } = useRowsInParts(done, MOST, rows);
  const written = rows.filter(({ effect }) => effect !== undefined).length;
  const refused = rows.filter(({ outcome }) => outcome === "refused").length;
  const signals = done.reduce((sum, metric) => sum + metric.signals.length, 0);
  const changed = done.filter(({ effect }) => isStatusChanged(effect)).length;
  const same = rows.filter(({ outcome }) => outcome === "same").length;
  return (
    <section className={page.card}>
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {recordPage.doneTitle(written)}
      </h3>
      {written > 0 && <p className={page.text}>{recordPage.doneFound(signals, changed)}</p>}
      {same > 0 && <p className={page.text}>{recordPage.doneSame(same)}</p>}
      {refused > 0 && <p className={page.text}>{recordPage.doneRefused(refused)}</p>}
      <div className={page.section}>
        <ul className={`${page.list} ${styles.items}`}>
          {shown.map((metric) => (
            <Recorded key={metric.metricId} metric={metric} open={open} model={model} pane={pane} />
          ))}
        </ul>
        <ListParts {...list} />
      </div>
      <div className={page.actions}>
        <Button size="small" onClick={close}>
          {recordPage.close}
        </Button>
      </div>
    </section>
  );
}

interface RecordedProps {
  readonly metric: RecordedMetric;
  readonly open: OpenBook;
  readonly model: BookModel;
  readonly pane: PaneModel;
}

function Recorded({ metric: { metricId, effect, readings, signals }, open, model, pane }: RecordedProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const { signal: _shownBelow, ...withoutSignal } = effect;
  return (
    <li className={styles.metric}>
      {readings.slice(0, MOST_READINGS).map((row) => (
        <p key={row.line} className={page.text}>
          {readingWords(row)}
        </p>
      ))}
      {readings.length > MOST_READINGS && <p className={page.quiet}>{recordPage.moreReadings(metricId, readings.length - MOST_READINGS)}</p>}
      <p className={page.quiet}>{effectWords(withoutSignal)}</p>
      {signals.map(({ period, signal }) => (
        <div key={period} className={styles.metric}>
          <p className={page.text}>
            {signal.side === "BETTER" ? (
              <InfoRegular aria-hidden className={styles.goodIcon} />
            ) : (
              <WarningFilled aria-hidden className={styles.icon} />
            )}
            {recordPage.signalOf(period, recordingWords.signal(recordingWords.signalSeen(signal)))}
          </p>
          <SignalAction metricId={metricId} period={period} what={recordingWords.signalSeen(signal)} open={open} model={model} pane={pane} />
        </div>
      ))}
    </li>
  );
}

interface SignalActionProps extends Omit<RecordedProps, "metric"> {
  readonly metricId: string;
  readonly period: string;
  readonly what: string;
}

/** Makes the action, then leads to it. */
function SignalAction({ metricId, period, what, open, model, pane }: SignalActionProps): ReactElement {
  const page = usePageStyles();
  const [made, setMade] = useState<string | null>(null);
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (made !== null) place.current?.querySelector("button")?.focus();
  }, [made]);
  const make = async (): Promise<void> => {
    let id: string | undefined;
    const isDone = await model.change({
      doing: recordPage.makingAction,
      plan: (now) => {
        const plan = actionFromSignal(metricId, recordPage.actionTitle(metricId, period, what), now);
        if ("refusal" in plan) return plan;
        [id] = plan.ids;
        return plan.edits;
      },
    });
    if (isDone && id !== undefined) setMade(id);
  };
  if (made === null)
    return (
      <div className={page.actions}>
        <Button
          size="small"
          disabledFocusable={model.work !== null}
          aria-label={recordPage.makeActionOf(metricId, period)}
          onClick={() => void make()}
        >
          {recordPage.makeAction}
        </Button>
      </div>
    );
  const action = open.book.recordsBy(actions, "actionId").get(made)?.[0];
  const cell = action && open.book.addressOf(actions, action, "title");
  return (
    <p ref={place} className={page.text}>
      {recordPage.actionMade(made)}{" "}
      {cell && (
        <Link as="button" onClick={() => pane.actions.reveal(cell)}>
          {recordPage.goToAction(made)}
        </Link>
      )}
    </p>
  );
}
