import { useId, useMemo, useRef, useState, type ReactElement } from "react";
import { Button, Field, Radio, RadioGroup, Textarea, makeStyles } from "@fluentui/react-components";
import { datesOf, withDateOrder, type DateOrder } from "../../core/metrics/record/date-order";
import { planRecording } from "../../core/metrics/record/plan-recording";
import { isRefusal, type ReadingEntry } from "../../core/metrics/record/reading-entry";
import { readingsFromCsv } from "../../core/metrics/record/readings-from-csv";
import type { RecordingOptions } from "../../core/metrics/record/recording-options";
import type { OpenBook } from "../../core/workbook/open-book";
import { recordPage } from "../../locales/record-page";
import { Disclosure } from "../check/Disclosure";
import { usePageStyles } from "../usePageStyles";
import { csvFileText, MOST_MEGABYTES } from "./csv-file-text";
import { CsvDryRun } from "./CsvDryRun";
import type { Recorder } from "./recorder";

const useStyles = makeStyles({ file: { maxWidth: "100%" } });

/** A text that was read as readings. */
interface ReadText {
  readonly name: string;
  readonly entries: readonly ReadingEntry[];
  readonly ignored: readonly string[];
}

interface CsvSectionProps {
  readonly open: OpenBook;
  readonly options: RecordingOptions;
  readonly isBusy: boolean;
  readonly onRecord: Recorder;
}

/** Many readings at once, from a file or the clipboard: first what they would do, then they are written. */
export function CsvSection(props: CsvSectionProps): ReactElement {
  return (
    <section>
      <Disclosure label={recordPage.csv}>
        <CsvFields {...props} />
      </Disclosure>
    </section>
  );
}

function CsvFields(props: CsvSectionProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const fileId = useId();
  const [text, setText] = useState("");
  const [name, setName] = useState(recordPage.csvPasted);
  const [problem, setProblem] = useState<string | null>(null);
  const [read, setRead] = useState<ReadText | null>(null);
  const asked = useRef(0);
  const look = (from: string, of: string): void => {
    const found = readingsFromCsv(from);
    const refusal = isRefusal(found) ? found.refusal : found.entries.length === 0 ? recordPage.csvNoLines : null;
    setProblem(refusal);
    setRead(isRefusal(found) || refusal !== null ? null : { name: of, ...found });
  };
  const openFile = async (file: File): Promise<void> => {
    const mine = ++asked.current;
    const found = await csvFileText(file);
    if (mine !== asked.current) return;
    if ("problem" in found) {
      setRead(null);
      setProblem(
        { tooLarge: recordPage.csvTooLarge(MOST_MEGABYTES), encoding: recordPage.csvEncoding, notRead: recordPage.csvNotRead }[found.problem],
      );
      return;
    }
    setText(found.text);
    setName(file.name);
    look(found.text, file.name);
  };
  const type = (typed: string): void => {
    asked.current++;
    setText(typed);
    setName(recordPage.csvPasted);
    setProblem(null);
    setRead(null);
  };
  return (
    <div className={page.section}>
      <p className={page.quiet}>{recordPage.csvIntro}</p>
      <label htmlFor={fileId} className={page.text}>
        {recordPage.csvFile}
      </label>
      <input
        id={fileId}
        type="file"
        accept=".csv,text/csv"
        className={styles.file}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void openFile(file);
          target.value = ""; // the same file can be opened again after it was mended
        }}
      />
      <Field label={recordPage.csvText} {...(problem === null ? {} : { validationState: "error" as const, validationMessage: problem })}>
        <Textarea rows={5} resize="vertical" value={text} spellCheck={false} onChange={(_, { value }) => type(value)} />
      </Field>
      <div className={page.actions}>
        <Button onClick={() => look(text, name)}>{recordPage.csvLook}</Button>
        {text !== "" && <Button onClick={() => type("")}>{recordPage.csvClear}</Button>}
      </div>
      {read && <DatedDryRun key={`${read.name} ${read.entries.length}`} read={read} {...props} />}
    </div>
  );
}

/** Dates that can be read in two ways are asked for once. */
function DatedDryRun({ read, open, options, isBusy, onRecord }: CsvSectionProps & { readonly read: ReadText }): ReactElement {
  const dates = useMemo(() => datesOf(read.entries), [read]);
  const [chosen, setChosen] = useState<DateOrder | null>(null);
  const order = chosen ?? dates.proved;
  const entries = useMemo(() => (order === undefined ? read.entries : withDateOrder(read.entries, order)), [read, order]);
  const plan = useMemo(() => planRecording(open.content, open.book, entries, options), [open, entries, options]);
  const isAsked = dates.example !== undefined;
  return (
    <>
      {isAsked && (
        <Field
          label={recordPage.csvDates(dates.example)}
          hint={chosen === null && dates.proved !== undefined ? recordPage.csvProved : recordPage.csvAsk}
        >
          <RadioGroup value={order ?? ""} onChange={(_, { value }) => setChosen(value === "dayFirst" ? "dayFirst" : "monthFirst")}>
            <Radio value="dayFirst" label={recordPage.dayFirst} />
            <Radio value="monthFirst" label={recordPage.monthFirst} />
          </RadioGroup>
        </Field>
      )}
      {!isRefusal(plan) && (!isAsked || order !== undefined) && (
        <CsvDryRun name={read.name} ignored={read.ignored} rows={plan.rows} isBusy={isBusy} onRecord={() => void onRecord(entries, plan.rows)} />
      )}
    </>
  );
}
