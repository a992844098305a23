import type { ReactElement } from "react";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { FirstStep } from "../core/creation/sems-engine";
import type { CellAddress } from "../core/workbook/cell";
import { en } from "../locales/en";
import { usePageStyles } from "./usePageStyles";

const useStyles = makeStyles({
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface FirstStepsProps {
  readonly steps: readonly FirstStep[];
  /** The workbook was the user's before: what it holds may be brought in. */
  readonly hasOtherSheets: boolean;
  readonly onReveal: (cell: CellAddress) => void;
  readonly onAdopt: () => void;
}

/** What to do first, in order; each step leads to its sheet. */
export function FirstSteps({ steps, hasOtherSheets, onReveal, onAdopt }: FirstStepsProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <section className={page.section}>
      <h3 className={page.sectionTitle}>{en.firstSteps.title}</h3>
      <p className={page.quiet}>{en.firstSteps.intro}</p>
      <ol className={styles.steps}>
        {steps.map(({ id, cell }) => (
          <li key={id}>
            <Link as="button" onClick={() => onReveal(cell)}>
              {en.firstSteps[id].name}
            </Link>
            <p className={page.quiet}>{en.firstSteps[id].what}</p>
          </li>
        ))}
      </ol>
      {hasOtherSheets && (
        <p className={page.text}>
          {en.firstSteps.adoptOffer}{" "}
          <Link as="button" onClick={onAdopt}>
            {en.firstSteps.adopt}
          </Link>
        </p>
      )}
    </section>
  );
}
