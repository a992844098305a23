import { memo, type ReactElement } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { RuleInWords } from "../../core/assessment/check-engine";
import type { Finding } from "../../core/assessment/finding";
import type { FindingGroup } from "../../core/assessment/grouped-findings";
import { checkPage } from "../../locales/check-page";
import { usePageStyles } from "../usePageStyles";
import { Disclosure } from "./Disclosure";
import { FindingItem } from "./FindingItem";
import { FIRST } from "./findings-in-parts";
import { GroupMending } from "./GroupMending";
import type { CheckRun } from "./run-check";
import type { MendingModel } from "./useMending";

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
  /** Those of its findings that are in this part of the list. */
  readonly shown: readonly Finding[];
  /** All are shown, here and in the parts beside this one. */
  readonly isWhole: boolean;
  readonly onToggle: (group: FindingGroup) => void;
  readonly rule: RuleInWords | undefined;
  readonly run: CheckRun;
  readonly mending: MendingModel;
  /** The finding that was last gone to, where it is one of these. */
  readonly current: Finding | null;
  readonly onGo: (finding: Finding) => void;
}

/** What one rule found: the failing state, what to do, and where. Drawn again for itself alone: a step to the next finding leaves the other cards as they are. */
export const FindingGroupCard = memo(function FindingGroupCard(props: FindingGroupCardProps): ReactElement {
  const { group, shown, isWhole, onToggle, rule, run, mending, current, onGo } = props;
  const { rule: ruleId, findings } = group;
  const page = usePageStyles();
  const styles = useStyles();
  const [first] = findings;
  return (
    <li className={page.card}>
      <div>
        <h4 className={styles.title}>{rule?.title ?? ruleId}</h4>
        <p className={page.quiet}>{checkPage.places(ruleId, findings.length, columnName(group, run))}</p>
      </div>
      <ul className={`${page.list} ${styles.list}`}>
        {shown.map((finding) => (
          <FindingItem key={finding.id} finding={finding} isCurrent={finding.id === current?.id} onGo={onGo} />
        ))}
      </ul>
      {findings.length > FIRST && (
        <Button appearance="transparent" size="small" className={styles.button} onClick={() => onToggle(group)}>
          {isWhole ? checkPage.showLess : checkPage.showAll(findings.length)}
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
});

/** `Owner on Risks`, as both are named in this workbook: groups of one rule are told apart by it. */
function columnName({ column, findings: [first] }: FindingGroup, { book }: CheckRun): string | null {
  const register = first.register === null ? undefined : book.snapshot.registers[first.register];
  const heading = register?.columns[column]?.heading;
  return register && heading !== undefined ? checkPage.columnOn(heading, register.sheet) : null;
}
