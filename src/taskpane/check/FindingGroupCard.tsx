import { useState, type ReactElement } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { RuleInWords } from "../../core/assessment/check-engine";
import type { Finding } from "../../core/assessment/finding";
import type { FindingGroup } from "../../core/assessment/grouped-findings";
import { checkPage } from "../../locales/check-page";
import { usePageStyles } from "../usePageStyles";
import { Disclosure } from "./Disclosure";
import { FindingItem } from "./FindingItem";
import { GroupMending } from "./GroupMending";
import type { CheckRun } from "./run-check";
import type { MendingModel } from "./useMending";

/** Of a long group so many are shown at first, and so many more at a time. */
const FIRST = 3;
const STEP = 100;

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { rowGap: tokens.spacingVerticalS },
  button: {
    alignSelf: "flex-start",
    minWidth: 0,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForegroundLink,
  },
  todo: { fontWeight: tokens.fontWeightSemibold },
});

interface FindingGroupCardProps {
  readonly group: FindingGroup;
  readonly rule: RuleInWords | undefined;
  readonly run: CheckRun;
  readonly mending: MendingModel;
  readonly current: Finding | null;
  readonly onGo: (finding: Finding) => void;
}

/** What one rule found: the failing state, what to do, and where. */
export function FindingGroupCard({ group: { rule: ruleId, findings }, rule, run, mending, current, onGo }: FindingGroupCardProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const [asked, setAsked] = useState(FIRST);
  const [first] = findings;
  const shown = Math.max(asked, current ? findings.findIndex(({ id }) => id === current.id) + 1 : 0);
  const left = findings.length - shown;
  return (
    <li className={page.card}>
      <div>
        <h4 className={styles.title}>{rule?.title ?? ruleId}</h4>
        <p className={page.quiet}>{checkPage.places(ruleId, findings.length)}</p>
      </div>
      <ul className={`${page.list} ${styles.list}`}>
        {findings.slice(0, shown).map((finding) => (
          <FindingItem key={finding.id} finding={finding} isCurrent={finding.id === current?.id} onGo={onGo} />
        ))}
      </ul>
      {left > 0 && (
        <Button appearance="transparent" size="small" className={styles.button} onClick={() => setAsked(shown + STEP)}>
          {left <= STEP ? checkPage.showAll(findings.length) : checkPage.showMore(STEP, left)}
        </Button>
      )}
      {left <= 0 && asked > FIRST && (
        <Button appearance="transparent" size="small" className={styles.button} onClick={() => setAsked(FIRST)}>
          {checkPage.showLess}
        </Button>
      )}
      <p className={page.text}>
        <span className={styles.todo}>{checkPage.todo}: </span>
        {first.action}
      </p>
      <GroupMending findings={findings} run={run} mending={mending} />
      <Disclosure label={checkPage.why}>
        {rule && <p className={page.quiet}>{rule.why}</p>}
        <p className={page.quiet}>{checkPage.source(first.source)}</p>
      </Disclosure>
    </li>
  );
}
