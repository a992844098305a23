import type { ReactElement } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { targetColumns, type TargetColumn } from "../../core/adoption/adoption-targets";
import { columnsWith, type OpenAdoption } from "../../core/adoption/open-adoption";
import type { ColumnMatch } from "../../core/adoption/suggest-columns";
import { exampleValues } from "../../core/adoption/value-in-words";
import type { OpenBook } from "../../core/workbook/open-book";
import { adoptPage } from "../../locales/adopt-page";
import { ChoiceField } from "../metrics/ChoiceField";
import { usePageStyles } from "../usePageStyles";
import type { AdoptionModel } from "./useAdoption";

const MOST_EXAMPLES = 3;

const useStyles = makeStyles({ columns: { rowGap: tokens.spacingVerticalL } });

interface ColumnsStepProps {
  readonly open: OpenBook;
  readonly model: AdoptionModel;
  readonly adoption: OpenAdoption;
}

/** Where each column of the user's goes. */
export function ColumnsStep({ open, model: { draft, set }, adoption }: ColumnsStepProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const { matches, target, plan } = adoption;
  const ours = targetColumns(target, open);
  const choose = (heading: string, key: string): void => set({ columns: columnsWith(draft?.columns ?? {}, heading, key) });
  return (
    <>
      <p className={page.text}>{adoptPage.columnsIntro}</p>
      <ul className={mergeClasses(page.list, styles.columns)}>
        {matches.map((match) => (
          <ColumnItem key={match.heading} match={match} adoption={adoption} ours={ours} onChoose={(key) => choose(match.heading, key)} />
        ))}
      </ul>
      <div role="status">
        {plan.needed.length > 0 && <p className={page.text}>{adoptPage.needed(plan.needed)}</p>}
        {plan.needed.length === 0 && plan.emptyRequired.length > 0 && <p className={page.text}>{adoptPage.emptyRequired(plan.emptyRequired)}</p>}
      </div>
    </>
  );
}

interface ColumnItemProps {
  readonly match: ColumnMatch;
  readonly adoption: OpenAdoption;
  readonly ours: readonly TargetColumn[];
  readonly onChoose: (key: string) => void;
}

function ColumnItem({ match: { heading, key, reason }, adoption: { rows, target }, ours, onChoose }: ColumnItemProps): ReactElement {
  const page = usePageStyles();
  const source = rows.columns.find((column) => column.heading === heading);
  const isDates = ours.some((column) => column.key === key && column.column.kind === "date");
  return (
    <li className={page.section}>
      <ChoiceField
        label={adoptPage.goesTo(heading)}
        value={key}
        choices={[
          ["", adoptPage.notTaken],
          ...ours.map((column) => [column.key, target.main[0] === column.key ? adoptPage.required(column.heading) : column.heading] as const),
        ]}
        onChoose={onChoose}
      />
      {source && <p className={page.quiet}>{adoptPage.examples(exampleValues(source, isDates, MOST_EXAMPLES))}</p>}
      {adoptPage.reasons[reason] !== "" && <p className={page.quiet}>{adoptPage.reasons[reason]}</p>}
    </li>
  );
}
