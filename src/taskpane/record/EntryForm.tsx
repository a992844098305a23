import { useCallback, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isDue } from "../../core/metrics/record/asked-readings";
import { entryOf } from "../../core/metrics/record/draft-reading";
import type { RecordingRow } from "../../core/metrics/record/plan-recording";
import type { RecordingOptions } from "../../core/metrics/record/recording-options";
import type { CellAddress } from "../../core/workbook/cell";
import type { OpenBook } from "../../core/workbook/open-book";
import { isoOfSerial } from "../../core/workbook/serial-day";
import { metrics } from "../../core/workbook/sheets/metrics";
import { recordPage } from "../../locales/record-page";
import { Disclosure } from "../check/Disclosure";
import { usePageStyles } from "../usePageStyles";
import { EntryList, type ActiveField } from "./EntryList";
import { EntrySettings } from "./EntrySettings";
import { AFTER_ENTRIES, onEntryKey } from "./entry-keys";
import { spokenLine, type EntryField } from "./line-words";
import type { Recorder } from "./recorder";
import { RecordBar } from "./RecordBar";
import { useEntries, type Entries, type EntryLine } from "./useEntries";

/** At most 80 cards in the page. */
const DUE_AT_A_TIME = 60;
const OTHERS_AT_A_TIME = 20;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

interface EntryFormProps {
  readonly open: OpenBook;
  readonly options: RecordingOptions;
  readonly isBusy: boolean;
  readonly onRecord: Recorder;
  readonly onEnteredBy: (name: string) => void;
  readonly onReveal: (cell: CellAddress) => void;
}

/** What is due, with a place to type each of its numbers; everything is written at once. */
export function EntryForm({ open, options, isBusy, onRecord, onEnteredBy, onReveal }: EntryFormProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const entries = useEntries(open, options);
  const [active, setActive] = useState<ActiveField | null>(null);
  const [sought, onSeek] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const latest = useRef(entries.filled);
  latest.current = entries.filled;
  const onActive = useCallback((key: string, field: EntryField | null): void => {
    setActive(field === null ? null : { key, field });
    const left = field === null ? latest.current.find(({ asked }) => asked.key === key) : undefined;
    if (left) setSaid(spokenLine(left));
  }, []);
  const record = async (): Promise<void> => {
    const { filled } = entries;
    const isAny = filled.some(isWritten);
    if (isAny && !isBusy) await sent(filled, entries, onRecord);
    else if (!isAny) {
      entries.refuse(new Map(filled.flatMap((line) => refusalOf(line, line.judged?.row))));
      const wrong = filled.find((line) => line.judged?.row.outcome === "refused");
      onSeek(wrong?.asked.key ?? null);
      setSaid(filled.length === 0 ? recordPage.ready(0, 0) : recordPage.onlyRefused(filled.length));
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return onEntryKey(event);
    event.preventDefault();
    void record();
  };
  const lists = { active, sought, book: open.book, onEdit: entries.edit, onActive, onSeek };
  const hasLines = entries.due.length + entries.notDue.length > 0;
  if (!hasLines) return <NothingAsked open={open} onReveal={onReveal} />;
  const ready = entries.filled.filter(isWritten).length;
  const refused = entries.filled.filter(({ judged }) => judged?.row.outcome === "refused").length;
  return (
    <div className={styles.form} onKeyDown={onKeyDown}>
      <section className={page.section}>
        <DueTitle entries={entries} />
        <p className={page.quiet}>{recordPage.intro}</p>
        <EntrySettings book={open.book} entries={entries} enteredBy={options.enteredBy} onEnteredBy={onEnteredBy} />
        {entries.due.length > 0 && <EntryList lines={entries.due} most={DUE_AT_A_TIME} {...lists} />}
        {entries.notDue.length > 0 && (
          <Disclosure label={recordPage.notDue(entries.notDue.length)}>
            <div className={page.section}>
              <p className={page.quiet}>{recordPage.notDueIntro}</p>
              <EntryList lines={entries.notDue} most={OTHERS_AT_A_TIME} {...lists} />
            </div>
          </Disclosure>
        )}
      </section>
      <RecordBar ready={ready} refused={refused} isBusy={isBusy} onRecord={() => void record()} buttonMark={{ [AFTER_ENTRIES]: "" }} />
      <span role="status" className={styles.unseen}>
        {said}
      </span>
    </div>
  );
}

function isWritten({ judged }: EntryLine): boolean {
  return judged?.row.outcome === "add" || judged?.row.outcome === "correct";
}

/** What was written leaves the form; what was refused stays, with its reason. */
async function sent(filled: readonly EntryLine[], entries: Entries, onRecord: Recorder): Promise<void> {
  const seen = filled.flatMap(({ judged }) => (judged ? [judged.row] : []));
  const rows = await onRecord(filled.map(entryOf), seen);
  if (!rows) return;
  entries.drop(filled.filter((_, index) => rows[index]?.outcome !== "refused"));
  entries.refuse(new Map(filled.flatMap((line, index) => refusalOf(line, rows[index]))));
}

function refusalOf({ asked: { key } }: EntryLine, row: RecordingRow | undefined): readonly (readonly [string, string])[] {
  return row?.outcome === "refused" ? [[key, row.message]] : [];
}

function DueTitle({ entries: { due, notDue } }: { readonly entries: Entries }): ReactElement {
  const page = usePageStyles();
  const metricsDue = new Set(due.map(({ asked: { metricId } }) => metricId)).size;
  const next = notDue.find(({ asked }) => asked.dueOn !== undefined && !isDue(asked));
  if (due.length > 0)
    return (
      <>
        <h3 className={page.sectionTitle}>{recordPage.due(metricsDue)}</h3>
        <p className={page.quiet}>
          {recordPage.dueReadings(
            due.length,
            due.some(({ asked: { state } }) => state === "overdue"),
          )}
        </p>
      </>
    );
  return (
    <>
      <h3 className={page.sectionTitle}>{recordPage.nothingDue}</h3>
      {next && <p className={page.quiet}>{recordPage.nextDue(next.asked.metricId, isoOfSerial(next.asked.dueOn ?? 0))}</p>}
    </>
  );
}

function NothingAsked({ open: { book }, onReveal }: Pick<EntryFormProps, "open" | "onReveal">): ReactElement {
  const page = usePageStyles();
  const [first] = book.records(metrics);
  const cell = first && book.addressOf(metrics, first, "active");
  return (
    <>
      <p className={page.text}>{recordPage.noMetrics}</p>
      {cell && (
        <div className={page.actions}>
          <Button onClick={() => onReveal(cell)}>{recordPage.goToMetrics}</Button>
        </div>
      )}
    </>
  );
}
