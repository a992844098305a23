import { useEffect, useRef, type ReactElement } from "react";
import { Button, Link } from "@fluentui/react-components";
import { hasQuestions } from "../../core/adoption/plan-adoption";
import { keyColumn } from "../../core/workbook/define-sheet";
import type { OpenBook } from "../../core/workbook/open-book";
import { registersById } from "../../core/workbook/sheets";
import type { CellAddress } from "../../core/workbook/cell";
import { adoptPage } from "../../locales/adopt-page";
import { BookFrame } from "../book/BookFrame";
import type { SemsPageProps } from "../sems-page";
import { usePageStyles } from "../usePageStyles";
import { ColumnsStep } from "./ColumnsStep";
import { RowsStep } from "./RowsStep";
import { SourceStep } from "./SourceStep";
import { isOpened, useAdoption, type Adopted, type AdoptionModel, type AdoptStep } from "./useAdoption";
import { WordsStep } from "./WordsStep";

const STEPS = ["source", "columns", "words", "rows"] as const;

/** Rows of a sheet of the user's go into a register, in four steps. */
export function AdoptPage(props: SemsPageProps): ReactElement {
  const page = usePageStyles();
  const adoption = useAdoption(props);
  const { actions } = props.pane;
  return (
    <BookFrame title={adoptPage.title} model={adoption.model} needs={[]} onCheck={() => actions.openPage("check")}>
      {(open) => (
        <>
          <div className={page.section}>
            <p className={page.text}>{adoptPage.intro}</p>
            <div>
              <Link as="button" onClick={() => actions.openPage("overview")}>
                {adoptPage.back}
              </Link>
            </div>
          </div>
          <Step open={open} adoption={adoption} onReveal={actions.reveal} />
        </>
      )}
    </BookFrame>
  );
}

interface StepProps {
  readonly open: OpenBook;
  readonly adoption: AdoptionModel;
  readonly onReveal: (at: CellAddress) => void;
}

function Step({ open, adoption: model, onReveal }: StepProps): ReactElement {
  const page = usePageStyles();
  const { step, adoption, adopted, go } = model;
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) title.current?.focus();
    shown.current = step;
  }, [step]);
  const opened = isOpened(adoption) ? adoption : null;
  const asks = opened !== null && hasQuestions(opened.plan);
  const steps = STEPS.filter((other) => other !== "words" || asks);
  const at = steps.findIndex((other) => other === step);
  const to = (offset: number): AdoptStep => steps[at + offset] ?? "source";
  const isReady = opened !== null && (step !== "columns" || opened.plan.needed.length === 0);
  return (
    <section className={page.section}>
      <h3 className={page.sectionTitle} tabIndex={-1} ref={title}>
        {step === "done" ? adoptPage.doneTitle : adoptPage.step(STEPS.indexOf(step) + 1, adoptPage.steps[step])}
      </h3>
      {step === "source" && <SourceStep open={open} model={model} />}
      {step === "columns" && opened && <ColumnsStep open={open} model={model} adoption={opened} />}
      {step === "words" && opened && <WordsStep model={model} adoption={opened} />}
      {step === "rows" && opened && <RowsStep open={open} model={model} adoption={opened} onReveal={onReveal} />}
      {step === "done" && adopted && <Done open={open} adopted={adopted} onReveal={onReveal} onAgain={() => again(model)} />}
      {step !== "done" && (
        <div className={page.actions}>
          {step !== "source" && <Button onClick={() => go(to(-1))}>{adoptPage.previous}</Button>}
          {step !== "rows" && (
            <Button appearance="primary" disabledFocusable={!isReady} onClick={() => go(to(1))}>
              {adoptPage.next}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function again({ choose, go }: AdoptionModel): void {
  choose(null);
  go("source");
}

interface DoneProps {
  readonly open: OpenBook;
  readonly adopted: Adopted;
  readonly onReveal: (at: CellAddress) => void;
  readonly onAgain: () => void;
}

function Done({ open, adopted, onReveal, onAgain }: DoneProps): ReactElement {
  const page = usePageStyles();
  const at = firstOf(adopted, open);
  return (
    <>
      <p className={page.text}>{adoptPage.doneIds(adopted.ids, adopted.name)}</p>
      {adopted.left > 0 && <p className={page.text}>{adoptPage.doneLeft(adopted.left)}</p>}
      <div className={page.actions}>
        {at && <Button onClick={() => onReveal(at)}>{adoptPage.goToRegister(adopted.name)}</Button>}
        <Button onClick={onAgain}>{adoptPage.another}</Button>
      </div>
    </>
  );
}

/** The cell of the first id that was given. */
function firstOf({ register, ids }: Adopted, { book }: OpenBook): CellAddress | undefined {
  const sheet = registersById.get(register);
  if (!sheet) return undefined;
  const key = keyColumn(sheet);
  const record = book.recordsBy(sheet, key).get(ids[0] ?? "")?.[0];
  return record && book.addressOf(sheet, record, key);
}
