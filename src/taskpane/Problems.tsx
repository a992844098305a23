import type { ReactElement } from "react";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { FoundProblem } from "../core/creation/choices";
import { parseA1 } from "../core/workbook/a1";
import type { CellAddress } from "../core/workbook/cell";
import { en } from "../locales/en";
import { usePageStyles } from "./usePageStyles";

const useStyles = makeStyles({ problem: { padding: `${tokens.spacingVerticalXS} 0` } });

interface ProblemsProps {
  readonly problems: readonly FoundProblem[];
  readonly onReveal: (cell: CellAddress) => void;
}

/** Places that could not be read; each leads to its cell, unless it is about the workbook as a whole. */
export function Problems({ problems, onReveal }: ProblemsProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <section className={page.card}>
      <h3 className={page.sectionTitle}>{en.found.problems}</h3>
      <p className={page.quiet}>{en.found.problemsIntro(problems.length)}</p>
      <ul className={page.list}>
        {problems.map((problem, index) => (
          <li key={index} className={styles.problem}>
            <p className={page.text}>{problem.message}</p>
            {problem.sheet !== "" && (
              <Link as="button" onClick={() => onReveal(cellOf(problem))}>
                {en.found.goTo(problem.sheet, problem.cell)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function cellOf({ sheet, cell }: FoundProblem): CellAddress {
  const place = parseA1(cell);
  return { sheet, row: place?.top ?? 0, column: place?.left ?? 0 };
}
