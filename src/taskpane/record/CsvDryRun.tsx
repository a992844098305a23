import type { ReactElement } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AddCircleRegular, CheckmarkCircleRegular, EditRegular, ErrorCircleRegular } from "@fluentui/react-icons";
import type { RecordingRow } from "../../core/metrics/record/plan-recording";
import { recordedMetrics } from "../../core/metrics/record/recorded-metrics";
import { recordingWords } from "../../locales/recording-words";
import { recordPage } from "../../locales/record-page";
import { effectWords, readingWords } from "../../locales/recording-in-words";
import { Disclosure } from "../check/Disclosure";
import { useRowsInParts } from "../list-part";
import { ListParts } from "../ListParts";
import { usePageStyles } from "../usePageStyles";

/** So many lines are in the page at a time. */
const MOST = 60;
const MOST_EFFECTS = 20;
const ICONS = { add: AddCircleRegular, correct: EditRegular, same: CheckmarkCircleRegular, refused: ErrorCircleRegular };

const useStyles = makeStyles({
  lines: { rowGap: tokens.spacingVerticalXS },
  icon: { verticalAlign: "text-bottom", marginInlineEnd: tokens.spacingHorizontalXS },
  refused: { color: tokens.colorStatusDangerForeground1 },
  outcome: { fontWeight: tokens.fontWeightSemibold },
});

interface CsvDryRunProps {
  readonly name: string;
  /** Headings that mean nothing here. */
  readonly ignored: readonly string[];
  readonly rows: readonly RecordingRow[];
  readonly isBusy: boolean;
  readonly onRecord: () => void;
}

/** What each line of a file would do, before anything is written. */
export function CsvDryRun({ name, ignored, rows, isBusy, onRecord }: CsvDryRunProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const { shown, list } = useRowsInParts(rows, MOST);
  const count = (outcome: RecordingRow["outcome"]): number => rows.filter((row) => row.outcome === outcome).length;
  const counts = { add: count("add"), correct: count("correct"), same: count("same"), refused: count("refused") };
  const ready = counts.add + counts.correct;
  const effects = recordedMetrics(rows);
  return (
    <>
      <p role="status" className={page.text}>
        {recordingWords.summary(name, rows.length, counts)}
      </p>
      {ignored.length > 0 && <p className={page.text}>{recordingWords.ignored(ignored)}</p>}
      <div className={page.section}>
        <ul className={`${page.list} ${styles.lines}`}>
          {shown.map((row) => {
            const Icon = ICONS[row.outcome];
            return (
              <li key={row.line} className={mergeClasses(page.text, row.outcome === "refused" && styles.refused)}>
                <Icon aria-hidden className={styles.icon} />
                {recordingWords.line(row.line)}: <span className={styles.outcome}>{recordingWords.outcomes[row.outcome]}</span>. {readingWords(row)}
              </li>
            );
          })}
        </ul>
        <ListParts {...list} />
      </div>
      {effects.length > 0 && (
        <Disclosure label={recordPage.csvEffects(effects.length)}>
          <ul className={`${page.list} ${styles.lines}`}>
            {effects.slice(0, MOST_EFFECTS).map(({ metricId, effect }) => (
              <li key={metricId} className={page.quiet}>
                {metricId}: {effectWords(effect)}
              </li>
            ))}
            {effects.length > MOST_EFFECTS && <li className={page.quiet}>{recordPage.csvMoreEffects(effects.length - MOST_EFFECTS)}</li>}
          </ul>
        </Disclosure>
      )}
      {ready === 0 ? (
        <p className={page.text}>{counts.refused === 0 ? recordingWords.nothing : recordPage.csvNothing}</p>
      ) : (
        <div className={page.actions}>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={onRecord}>
            {recordPage.record(ready)}
          </Button>
        </div>
      )}
    </>
  );
}
