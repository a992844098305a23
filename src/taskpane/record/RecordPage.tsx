import { useCallback, useMemo, useState, type ReactElement } from "react";
import { planRecording, type RecordingRow } from "../../core/metrics/record/plan-recording";
import { planAsSeen } from "../../core/metrics/record/plan-as-seen";
import { isRefusal } from "../../core/metrics/record/reading-entry";
import type { RecordingOptions } from "../../core/metrics/record/recording-options";
import type { OpenBook } from "../../core/workbook/open-book";
import { metrics } from "../../core/workbook/sheets/metrics";
import { readings } from "../../core/workbook/sheets/readings";
import { recordPage } from "../../locales/record-page";
import { BookFrame } from "../book/BookFrame";
import { useBook, type BookModel } from "../book/useBook";
import type { SemsPageProps } from "../sems-page";
import type { PaneModel } from "../usePane";
import { usePageStyles } from "../usePageStyles";
import { CloseSection } from "./CloseSection";
import { CsvSection } from "./CsvSection";
import { EntryForm } from "./EntryForm";
import { RecordedPanel } from "./RecordedPanel";
import type { Recorder } from "./recorder";

/** Figures for the metrics: those that are due first, a file of them, and those of the registers. */
export function RecordPage({ tools, isShown, pane }: SemsPageProps): ReactElement {
  const model = useBook(tools, isShown, pane.actions.say);
  return (
    <BookFrame title={recordPage.title} model={model} needs={[metrics, readings]} onCheck={() => pane.actions.openPage("check")}>
      {(open) => <Recording open={open} model={model} pane={pane} />}
    </BookFrame>
  );
}

interface RecordingProps {
  readonly open: OpenBook;
  readonly model: BookModel;
  readonly pane: PaneModel;
}

function Recording({ open, model, pane }: RecordingProps): ReactElement {
  const page = usePageStyles();
  const [enteredBy, setEnteredBy] = useState("");
  const [recorded, setRecorded] = useState<readonly RecordingRow[] | null>(null);
  const options = useMemo((): RecordingOptions => ({ today: open.book.asOf, enteredBy, correct: true }), [open, enteredBy]);
  const { change } = model;
  const record = useCallback<Recorder>(
    async (entries, seen) => {
      let rows: readonly RecordingRow[] | undefined;
      const isDone = await change({
        doing: recordPage.recording,
        plan: (now) => {
          const plan = planAsSeen(entries, seen, now, { ...options, today: now.book.asOf });
          if (isRefusal(plan)) return plan;
          rows = plan.rows;
          return plan.edits;
        },
      });
      if (!isDone || !rows) return undefined;
      setRecorded(rows);
      return rows;
    },
    [change, options],
  );
  const whole = useMemo(() => planRecording(open.content, open.book, [], options), [open, options]);
  if (isRefusal(whole))
    return (
      <p role="alert" className={page.text}>
        {whole.refusal}
      </p>
    );
  return (
    <>
      {recorded && <RecordedPanel rows={recorded} open={open} model={model} pane={pane} onClose={() => setRecorded(null)} />}
      <EntryForm
        open={open}
        options={options}
        isBusy={model.work !== null}
        onRecord={record}
        onEnteredBy={setEnteredBy}
        onReveal={pane.actions.reveal}
      />
      <CsvSection open={open} options={options} isBusy={model.work !== null} onRecord={record} />
      <CloseSection open={open} model={model} />
    </>
  );
}
