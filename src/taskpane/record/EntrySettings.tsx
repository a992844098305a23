import { useMemo, type ReactElement } from "react";
import { Field, Input, Radio, RadioGroup, Select, makeStyles, tokens } from "@fluentui/react-components";
import { sitesOfConfig } from "../../core/metrics/record/asked-readings";
import { periodToRecord } from "../../core/metrics/record/judge-entry";
import { periodName } from "../../core/metrics/record/period-name";
import { isRefusal } from "../../core/metrics/record/reading-entry";
import type { Book } from "../../core/workbook/define-sheet";
import { people } from "../../core/workbook/sheets/people";
import { recordPage } from "../../locales/record-page";
import { fieldValidation } from "../field-validation";
import type { Entries, EntryLine } from "./useEntries";

const useStyles = makeStyles({
  settings: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  periods: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(110px, 1fr))", columnGap: tokens.spacingHorizontalS },
  input: { minWidth: 0 },
});

interface EntrySettingsProps {
  readonly book: Book;
  readonly entries: Entries;
  readonly enteredBy: string;
  readonly onEnteredBy: (name: string) => void;
}

/** What is said once for all readings: the periods, what a figure covers, and who enters it. */
export function EntrySettings({ book, entries, enteredBy, onEnteredBy }: EntrySettingsProps): ReactElement {
  const styles = useStyles();
  const lines = [...entries.due, ...entries.notDue];
  const names = useMemo(() => namesOf(book), [book]);
  const asksForSites = sitesOfConfig(book).length > 1 && (entries.fresh !== undefined || lines.some(({ asked: { site } }) => site === ""));
  return (
    <div className={styles.settings}>
      <div role="group" aria-label={recordPage.periods} className={styles.periods}>
        {Object.entries(recordPage.periodOf).map(([frequency, label]) => {
          const line = lines.find(({ asked: { metric } }) => metric.frequency === frequency);
          return line && <PeriodField key={frequency} label={label} frequency={frequency} line={line} book={book} onChoose={entries.choosePeriod} />;
        })}
      </div>
      {asksForSites && (
        <Field label={recordPage.fresh} hint={recordPage.freshHint}>
          <RadioGroup value={entries.fresh ?? ""} onChange={(_, { value }) => entries.chooseFresh(value === "all" ? "all" : "each")}>
            <Radio value="each" label={recordPage.freshEach} />
            <Radio value="all" label={recordPage.freshAll} />
          </RadioGroup>
        </Field>
      )}
      {names.length > 0 && (
        <Field label={recordPage.enteredBy} hint={recordPage.enteredByHint}>
          <Select value={enteredBy} onChange={(_, { value }) => onEnteredBy(value)}>
            <option value="">{recordPage.nobody}</option>
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

interface PeriodFieldProps {
  readonly label: string;
  readonly frequency: string;
  readonly line: EntryLine;
  readonly book: Book;
  readonly onChoose: Entries["choosePeriod"];
}

function PeriodField({ label, frequency, line, book, onChoose }: PeriodFieldProps): ReactElement {
  const styles = useStyles();
  const read = periodToRecord(line.period, frequency, book.asOf);
  return (
    <Field label={label} size="small" {...fieldValidation(isRefusal(read) ? read.refusal : undefined)}>
      <Input
        size="small"
        className={styles.input}
        autoComplete="off"
        placeholder={periodName(line.asked.proposed)}
        value={line.period}
        onChange={(_, { value }) => onChoose(frequency, value)}
      />
    </Field>
  );
}

/** Those in post, each name once. */
function namesOf(book: Book): readonly string[] {
  return [
    ...new Set(
      book
        .records(people)
        .flatMap(({ name, kind, endedOn }) =>
          name !== undefined && kind !== "EXTERNAL_CONTACT" && (endedOn ?? Infinity) >= book.asOf ? [name] : [],
        ),
    ),
  ].sort((one, other) => one.localeCompare(other, "en-GB"));
}
