import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/assessment/finding";
import type { FindingGroup } from "../../core/assessment/grouped-findings";
import { checkPage } from "../../locales/check-page";
import { checkWords } from "../../locales/check-words";
import { usePageStyles } from "../usePageStyles";
import { FindingGroupCard } from "./FindingGroupCard";
import { PLACE } from "./FindingItem";
import type { ListedFindings } from "./listed-findings";
import type { CheckRun } from "./run-check";
import { SeverityIcon } from "./SeverityIcon";
import type { MendingModel } from "./useMending";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  title: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  groups: { rowGap: tokens.spacingVerticalS },
});

interface FindingSectionsProps {
  readonly listed: ListedFindings;
  readonly run: CheckRun;
  readonly mending: MendingModel;
  readonly current: Finding | null;
  readonly onGo: (finding: Finding) => void;
}

/** The list. Arrow keys go from place to place; Enter on a place goes to the cell. The place that was gone to is kept in sight. */
export function FindingSections({ listed, run, mending, current, onGo }: FindingSectionsProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const id = current?.id;
  useEffect(() => {
    if (id === undefined) return;
    const item = root.current?.querySelector("[aria-current]");
    item?.scrollIntoView({ block: "nearest" });
    // Only a focus that is in the list already goes along: one in a cell or in the search stays there.
    if (root.current?.contains(document.activeElement) && document.hasFocus()) item?.querySelector<HTMLElement>(`[${PLACE}]`)?.focus();
  }, [id]);
  const groupsOf = (groups: readonly FindingGroup[]): ReactElement => (
    <ul className={`${page.list} ${styles.groups}`}>
      {groups.map((group) => (
        <FindingGroupCard
          key={group.findings[0].id}
          group={group}
          rule={run.engine.ruleInWords(group.rule)}
          run={run}
          mending={mending}
          current={current}
          onGo={onGo}
        />
      ))}
    </ul>
  );
  return (
    <div ref={root} className={styles.root} onKeyDown={moveByArrow}>
      {listed.sections.map(({ severity, groups }) => (
        <section key={severity} className={page.section}>
          <h3 className={`${page.sectionTitle} ${styles.title}`}>
            <SeverityIcon severity={severity} />
            {checkPage.section(checkWords.severities[severity], countIn(groups))}
          </h3>
          <p className={page.quiet}>{checkPage.severityMeans[severity]}</p>
          {groupsOf(groups)}
        </section>
      ))}
      {listed.explained.length > 0 && (
        <section className={page.section}>
          <h3 className={page.sectionTitle}>{checkPage.section(checkWords.explained, countIn(listed.explained))}</h3>
          <p className={page.quiet}>{checkPage.explainedIntro}</p>
          {groupsOf(listed.explained)}
        </section>
      )}
    </div>
  );
}

function countIn(groups: readonly FindingGroup[]): number {
  return groups.reduce((sum, { findings }) => sum + findings.length, 0);
}

function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>(`[${PLACE}]`)];
  const at = places.findIndex((place) => place === event.target);
  const next = step === 0 || at === -1 ? undefined : places[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
