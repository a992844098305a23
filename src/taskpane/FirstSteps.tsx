import type { ReactElement } from "react";
import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { FirstStep } from "../core/creation/sems-engine";
import type { CellAddress } from "../core/workbook/cell";
import { en } from "../locales/en";
import type { SemsPage } from "./pane-state";
import { usePageStyles } from "./usePageStyles";

const useStyles = makeStyles({
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  done: { ...typographyStyles.caption1, marginInlineStart: tokens.spacingHorizontalS, color: tokens.colorStatusSuccessForeground1 },
  icon: { verticalAlign: "text-bottom", marginInlineEnd: tokens.spacingHorizontalXXS },
});

interface FirstStepsProps {
  readonly steps: readonly FirstStep[];
  /** The workbook was the user's before: what it holds may be brought in. */
  readonly hasOtherSheets: boolean;
  readonly onReveal: (cell: CellAddress) => void;
  readonly onOpenPage: (page: SemsPage) => void;
}

/** The steps that the pane has a page for. */
const PAGES: Partial<Readonly<Record<FirstStep["id"], SemsPage>>> = { gapAnalysis: "gap" };

/** What to do first, in order; each step leads to its sheet, and to the page of the pane that helps with it. */
export function FirstSteps({ steps, hasOtherSheets, onReveal, onOpenPage }: FirstStepsProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const go = ({ id, cell }: FirstStep): void => {
    onReveal(cell);
    const target = PAGES[id];
    if (target) onOpenPage(target);
  };
  return (
    <section className={page.section}>
      <h3 className={page.sectionTitle}>{en.firstSteps.title}</h3>
      <p className={page.quiet}>{en.firstSteps.intro}</p>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.id}>
            <Link as="button" onClick={() => go(step)}>
              {en.firstSteps[step.id].name}
            </Link>
            {step.isDone && (
              <span className={styles.done}>
                <CheckmarkCircleRegular aria-hidden className={styles.icon} />
                {en.firstSteps.done}
              </span>
            )}
            <p className={page.quiet}>{en.firstSteps[step.id].what}</p>
          </li>
        ))}
      </ol>
      {hasOtherSheets && (
        <p className={page.text}>
          {en.firstSteps.adoptOffer}{" "}
          <Link as="button" onClick={() => onOpenPage("adopt")}>
            {en.firstSteps.adopt}
          </Link>
        </p>
      )}
    </section>
  );
}
