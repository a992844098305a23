import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/assessment/finding";
import { checkPage } from "../../locales/check-page";
import { checkWords } from "../../locales/check-words";
import { ListParts } from "../ListParts";
import { usePageStyles } from "../usePageStyles";
import { FindingGroupCard } from "./FindingGroupCard";
import { PLACE } from "./FindingItem";
import { groupKey, type ShownSection } from "./findings-in-parts";
import type { FindingFilter, ListedFindings } from "./listed-findings";
import type { CheckRun } from "./run-check";
import { SeverityIcon } from "./SeverityIcon";
import { useFindingsPart } from "./useFindingsPart";
import type { MendingModel } from "./useMending";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  title: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, outlineStyle: "none" },
  groups: { rowGap: tokens.spacingVerticalS },
});

interface FindingSectionsProps {
  readonly listed: ListedFindings;
  /** What the list was made with. */
  readonly filter: FindingFilter;
  readonly run: CheckRun;
  readonly mending: MendingModel;
  readonly current: Finding | null;
  readonly onGo: (finding: Finding) => void;
}

/** The list, a part at a time. Arrow keys go from place to place; Enter on a place goes to the cell. The place that was gone to is kept in sight. */
export function FindingSections({ listed, filter, run, mending, current, onGo }: FindingSectionsProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  /** A place with the focus may go from the page with its part. */
  const hasFocus = useRef(false);
  /** Where the focus goes when the next part is there: from the end of its list when negative. */
  const landing = useRef<"title" | 0 | -1 | null>(null);
  const id = current?.id;
  const { sections, part, parts, opened, turnTo, toggle } = useFindingsPart(listed, filter, id);
  useEffect(() => {
    if (id === undefined) return;
    const item = root.current?.querySelector("[aria-current]");
    item?.scrollIntoView({ block: "nearest" });
    // Only a focus that is in the list already goes along: one in a cell or in the search stays there.
    if (hasFocus.current && document.hasFocus()) item?.querySelector<HTMLElement>(`[${PLACE}]`)?.focus();
  }, [id]);
  useEffect(() => {
    const wanted = landing.current;
    landing.current = null;
    if (wanted === "title") root.current?.querySelector("h3")?.focus();
    else if (wanted !== null) placesIn(root.current).at(wanted)?.focus();
  }, [part]);
  const turn = (step: number, to: typeof landing.current): void => {
    if (part + step < 0 || part + step >= parts) return;
    landing.current = to;
    turnTo(part + step);
  };
  const moveByArrow = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const places = placesIn(root.current);
    const at = places.findIndex((place) => place === event.target);
    if (step === 0 || at === -1) return;
    event.preventDefault();
    const next = places[at + step];
    if (next) next.focus();
    else turn(step, step === 1 ? 0 : -1);
  };
  return (
    <div
      ref={root}
      className={styles.root}
      onKeyDown={moveByArrow}
      onFocus={() => void (hasFocus.current = true)}
      onBlur={() => void (hasFocus.current = false)}
    >
      {sections.map(({ kind, count, groups }) => (
        <section key={kind} className={page.section}>
          <h3 className={mergeClasses(page.sectionTitle, styles.title)} tabIndex={-1}>
            {kind !== "explained" && <SeverityIcon severity={kind} />}
            {checkPage.section(wordOf(kind), count)}
          </h3>
          <p className={page.quiet}>{kind === "explained" ? checkPage.explainedIntro : checkPage.severityMeans[kind]}</p>
          <ul className={mergeClasses(page.list, styles.groups)}>
            {groups.map(({ group, shown }) => (
              <FindingGroupCard
                key={groupKey(group)}
                group={group}
                shown={shown}
                isWhole={opened.has(groupKey(group))}
                onToggle={toggle}
                rule={run.engine.ruleInWords(group.rule)}
                run={run}
                mending={mending}
                current={current && shown.includes(current) ? current : null}
                onGo={onGo}
              />
            ))}
          </ul>
        </section>
      ))}
      <ListParts part={part} parts={parts} turnTo={(next) => turn(next - part, "title")} />
    </div>
  );
}

function wordOf(kind: ShownSection["kind"]): string {
  return kind === "explained" ? checkWords.explained : checkWords.severities[kind];
}

function placesIn(root: HTMLElement | null): readonly HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>(`[${PLACE}]`) ?? [])];
}
