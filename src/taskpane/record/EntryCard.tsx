import { memo, useId, type ReactElement } from "react";
import { Input, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons";
import { sitesOfConfig, type AskedReading } from "../../core/metrics/record/asked-readings";
import { recordedAlready, type Draft } from "../../core/metrics/record/draft-reading";
import { periodName } from "../../core/metrics/record/period-name";
import type { Book } from "../../core/workbook/define-sheet";
import { isoOfSerial } from "../../core/workbook/serial-day";
import { recordPage } from "../../locales/record-page";
import { NARROW } from "../narrow";
import { usePageStyles } from "../usePageStyles";
import { ENTRY_FIELD, ENTRY_LINE } from "./entry-keys";
import { lineWords, type EntryField } from "./line-words";
import type { EntryLine } from "./useEntries";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0, scrollMarginBottom: "120px" },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 92px) minmax(0, 1fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  /** A field and its words; with little room the words stand above it. */
  pair: { display: "contents", [NARROW]: { display: "flex", flexDirection: "column-reverse" } },
  notePair: { [NARROW]: { flexDirection: "column" } },
  input: { minWidth: 0, width: "100%", scrollMarginBottom: "140px" },
  label: { ...typographyStyles.caption1, overflowWrap: "anywhere" },
  noteLabel: { ...typographyStyles.caption1, textAlign: "end", [NARROW]: { textAlign: "start" } },
  figure: { ...typographyStyles.body1Strong, margin: 0, fontVariantNumeric: "tabular-nums" },
  error: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
  icon: { verticalAlign: "text-bottom", marginInlineEnd: tokens.spacingHorizontalXS },
});

export interface EntryCardProps {
  readonly asked: AskedReading;
  readonly draft: Draft;
  readonly period: string;
  readonly judged: EntryLine["judged"];
  readonly refused: string | undefined;
  /** The field of this line that has the focus. */
  readonly active: EntryField | null;
  readonly book: Book;
  readonly onEdit: (key: string, change: Partial<Draft>) => void;
  readonly onActive: (key: string, field: EntryField | null) => void;
}

/** One reading: what is asked, its numbers, and what they come to. */
export const EntryCard = memo(function EntryCard(props: EntryCardProps): ReactElement {
  const { asked, draft, period, active, book, onEdit, onActive } = props;
  const page = usePageStyles();
  const styles = useStyles();
  const id = useId();
  const { metric, metricId, key } = asked;
  const words = lineWords(props, active);
  const recorded = recordedAlready(props, book);
  const needsNote = recorded !== undefined && draft.numerator.trim() !== "" && props.judged?.row.outcome !== "same";
  const input = (field: EntryField, value: string, isRequired = false): ReactElement => (
    <Input
      size="small"
      className={styles.input}
      id={`${id}${field}`}
      aria-labelledby={`${id}title ${id}${field}label`}
      aria-describedby={`${id}state ${id}result`}
      aria-invalid={words.wrong.includes(field)}
      required={isRequired}
      autoComplete="off"
      inputMode={field === "note" || field === "day" ? "text" : "decimal"}
      value={value}
      onChange={(_, data) => onEdit(key, { [field]: data.value })}
      onFocus={() => onActive(key, field)}
      onBlur={() => onActive(key, null)}
      {...{ [ENTRY_FIELD]: field, [ENTRY_LINE]: key }}
    />
  );
  const label = (field: EntryField, text: string, className = styles.label): ReactElement => (
    <label id={`${id}${field}label`} htmlFor={`${id}${field}`} className={className}>
      {text}
    </label>
  );
  return (
    <li className={page.card}>
      <div role="group" aria-labelledby={`${id}title`} className={styles.group}>
        <h4 id={`${id}title`} className={styles.title}>
          {[metricId, metric.name, sitesOfConfig(book).length > 1 ? asked.site : undefined].filter(Boolean).join(" · ")}
        </h4>
        <p id={`${id}state`} className={page.quiet}>
          {[period, stateWords(asked, book.asOf)].join(" · ")}
        </p>
        {asked.missing.length > 0 && <p className={page.quiet}>{recordPage.missing(asked.missing.map(periodName))}</p>}
        {recorded && <p className={page.quiet}>{recordPage.recorded(recorded.readingId, recorded.figures)}</p>}
        <div className={styles.fields}>
          {asked.state === "atAnyTime" && (
            <div className={styles.pair}>
              {input("day", period)}
              {label("day", recordPage.day)}
            </div>
          )}
          <div className={styles.pair}>
            {input("numerator", draft.numerator)}
            {label("numerator", metric.numerator ?? recordPage.numerator)}
          </div>
          {metric.denominator !== undefined && (
            <div className={styles.pair}>
              {input("denominator", draft.denominator)}
              {label("denominator", metric.formulaKind === "RATE" ? metric.denominator : `${recordPage.outOf} ${metric.denominator}`)}
            </div>
          )}
          <div className={mergeClasses(styles.pair, styles.notePair)}>
            {label("note", needsNote ? recordPage.noteNeeded : recordPage.note, mergeClasses(styles.label, styles.noteLabel))}
            {input("note", draft.note, needsNote)}
          </div>
        </div>
        <div id={`${id}result`}>
          {words.error !== undefined && (
            <p className={styles.error}>
              <ErrorCircleRegular aria-hidden className={styles.icon} />
              {words.error}
            </p>
          )}
          {words.figure !== undefined && <p className={styles.figure}>{words.figure}</p>}
          {words.more.map((line) => (
            <p key={line} className={page.quiet}>
              {line}
            </p>
          ))}
        </div>
      </div>
    </li>
  );
});

function stateWords({ state, latest, dueOn, missing }: AskedReading, asOf: number): string {
  const { state: words } = recordPage;
  const by = isoOfSerial(dueOn ?? asOf);
  if (state === "atAnyTime") return words.atAnyTime(latest === undefined ? null : isoOfSerial(latest));
  if (state === "notDue") return latest === undefined ? words.notYet(by) : words.notDue(isoOfSerial(latest), by);
  const urgency = state === "overdue" ? words.overdue(asOf - (dueOn ?? asOf), missing[0] && periodName(missing[0])) : words.due(by);
  return latest === undefined ? `${urgency}; ${words.never}` : urgency;
}
