import { useCallback, useMemo, useRef, useState } from "react";
import { askedReadings, isDue, type AskedReading, type SiteChoice } from "../../core/metrics/record/asked-readings";
import {
  draftReading,
  EMPTY_DRAFT,
  isEmpty,
  judgedDrafts,
  type Draft,
  type DraftReading,
  type JudgedDraft,
} from "../../core/metrics/record/draft-reading";
import { isRefusal } from "../../core/metrics/record/reading-entry";
import type { RecordingOptions } from "../../core/metrics/record/recording-options";
import type { OpenBook } from "../../core/workbook/open-book";

/** A reading that is asked for, as the form shows it. */
export interface EntryLine extends DraftReading {
  /** Undefined while nothing is typed. */
  readonly judged: JudgedDraft | undefined;
  /** Why it was refused when somebody last tried to record it; gone with the next key. */
  readonly refused: string | undefined;
}

export interface Entries {
  readonly due: readonly EntryLine[];
  readonly notDue: readonly EntryLine[];
  /** Those that hold something, wherever they stand. */
  readonly filled: readonly EntryLine[];
  /** What was chosen for a frequency, as typed. */
  readonly periods: Readonly<Record<string, string>>;
  readonly choosePeriod: (frequency: string, period: string) => void;
  readonly fresh: SiteChoice;
  readonly chooseFresh: (choice: SiteChoice) => void;
  readonly edit: (key: string, change: Partial<Draft>) => void;
  /** Takes away the drafts that were sent, where nobody has typed on meanwhile. */
  readonly drop: (sent: readonly EntryLine[]) => void;
  readonly refuse: (refusals: ReadonlyMap<string, string>) => void;
}

/** What is asked for and what was typed; drafts outlive a fresh reading of the workbook. */
export function useEntries(open: OpenBook, options: RecordingOptions): Entries {
  const [fresh, chooseFresh] = useState<SiteChoice>();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const [periods, setPeriods] = useState<Readonly<Record<string, string>>>({});
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map());
  const { book } = open;
  const asked = useMemo(() => askedReadings(book, fresh), [book, fresh]);
  const judge = useMemo(() => newJudge(open, options), [open, options]);

  const chosen = asked.map((one) => draftReading(one, drafts.get(one.key) ?? EMPTY_DRAFT, periods[one.metric.frequency ?? ""]));
  const judged = judge(chosen);
  const lines = chosen.map((one): EntryLine => ({ ...one, judged: judged.get(one.asked.key), refused: refusals.get(one.asked.key) }));
  const isInDue = useWhereItWas(lines);

  const edit = useCallback((key: string, change: Partial<Draft>): void => {
    setDrafts((now) => new Map(now).set(key, { ...(now.get(key) ?? EMPTY_DRAFT), ...change }));
    setRefusals((now) => (now.has(key) ? without(now, [key]) : now));
  }, []);
  const drop = useCallback((sent: readonly EntryLine[]): void => {
    setDrafts((now) =>
      without(
        now,
        sent.flatMap(({ asked: { key }, draft }) => (now.get(key) === draft ? [key] : [])),
      ),
    );
  }, []);
  const choosePeriod = useCallback((frequency: string, period: string): void => {
    setPeriods((now) => ({ ...now, [frequency]: period }));
    setRefusals(new Map());
  }, []);

  return {
    due: lines.filter(({ asked: one }) => isInDue(one)),
    notDue: lines.filter(({ asked: one }) => !isInDue(one)),
    filled: lines.filter(({ draft }) => !isEmpty(draft)),
    periods,
    choosePeriod,
    fresh,
    chooseFresh,
    edit,
    drop,
    refuse: setRefusals,
  };
}

/** A line that somebody types into stays where it is, even when the reading was recorded elsewhere meanwhile. */
function useWhereItWas(lines: readonly EntryLine[]): (asked: AskedReading) => boolean {
  const before = useRef<ReadonlySet<string>>(new Set());
  const due = new Set(lines.flatMap(({ asked, draft }) => (isDue(asked) || (!isEmpty(draft) && before.current.has(asked.key)) ? [asked.key] : [])));
  before.current = due;
  return ({ key }) => due.has(key);
}

type Judge = (lines: readonly DraftReading[]) => ReadonlyMap<string, JudgedDraft>;

/** Judges what is filled in, metric by metric; one that has not changed is not judged again with every key. */
function newJudge(open: OpenBook, options: RecordingOptions): Judge {
  const known = new Map<string, { readonly typed: string; readonly judged: readonly JudgedDraft[] }>();
  return (lines) => {
    const result = new Map<string, JudgedDraft>();
    for (const [metricId, filled] of byMetric(lines.filter(({ draft }) => !isEmpty(draft)))) {
      const typed = JSON.stringify(filled.map(({ asked: { key }, draft, period }) => [key, draft, period]));
      const before = known.get(metricId);
      const judged = before?.typed === typed ? before.judged : judgeNow(filled, open, options);
      known.set(metricId, { typed, judged });
      for (const [index, one] of judged.entries()) result.set(filled[index]?.asked.key ?? "", one);
    }
    return result;
  };
}

function judgeNow(filled: readonly DraftReading[], open: OpenBook, options: RecordingOptions): readonly JudgedDraft[] {
  const judged = judgedDrafts(filled, open, options);
  return isRefusal(judged) ? [] : judged;
}

function byMetric(lines: readonly DraftReading[]): ReadonlyMap<string, readonly DraftReading[]> {
  const groups = new Map<string, DraftReading[]>();
  for (const line of lines) groups.set(line.asked.metricId, [...(groups.get(line.asked.metricId) ?? []), line]);
  return groups;
}

function without<V>(map: ReadonlyMap<string, V>, keys: readonly string[]): ReadonlyMap<string, V> {
  return new Map([...map].filter(([key]) => !keys.includes(key)));
}
