import { useEffect, useRef, useState, type ReactElement } from "react";
import type { RiskRecord } from "../../core/rules/open-risks";
import type { CellAddress } from "../../core/workbook/cell";
import type { OpenBook } from "../../core/workbook/open-book";
import { risks } from "../../core/workbook/sheets/risks";
import { risksPage } from "../../locales/risks-page";
import { BookFrame } from "../book/BookFrame";
import { useBook, type BookModel } from "../book/useBook";
import type { SemsPageProps } from "../sems-page";
import { usePageStyles } from "../usePageStyles";
import { RiskDetail } from "./RiskDetail";
import { AT_FIRST } from "./overview-choices";
import { RisksOverview } from "./RisksOverview";

/** Where the risks stand, what each rests on, and what the Accountable Manager has to decide. */
export function RisksPage({ tools, isShown, pane }: SemsPageProps): ReactElement {
  const model = useBook(tools, isShown, pane.actions.say);
  return (
    <BookFrame title={risksPage.title} model={model} needs={[risks]} onCheck={() => pane.actions.openPage("check")}>
      {(open) => <OpenRisks open={open} model={model} onReveal={pane.actions.reveal} />}
    </BookFrame>
  );
}

interface OpenRisksProps {
  readonly open: OpenBook;
  readonly model: BookModel;
  readonly onReveal: (at: CellAddress) => void;
}

function OpenRisks({ open, model, onReveal }: OpenRisksProps): ReactElement {
  const page = usePageStyles();
  const root = useRef<HTMLDivElement>(null);
  const [choices, setChoices] = useState(AT_FIRST);
  const [id, setId] = useState<string | null>(null);
  /** What led to the open risk: the focus goes back there. */
  const opener = useRef<string | null>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const wanted = id === null ? `[data-risk="${opener.current ?? ""}"]` : "h3";
    const target = root.current?.querySelector<HTMLElement>(wanted) ?? root.current?.querySelector<HTMLElement>("h3");
    target?.focus();
  }, [id]);
  const { book } = open;
  const openRisk = (risk: RiskRecord): void => {
    opener.current = document.activeElement?.getAttribute("data-risk") ?? null;
    setId(risk.riskId ?? null);
  };
  const risk = id === null ? undefined : book.recordsBy(risks, "riskId").get(id)?.[0];
  return (
    <div ref={root} className={page.page}>
      {id === null ? (
        <RisksOverview open={open} choices={choices} onChoices={setChoices} onOpen={openRisk} onReveal={onReveal} />
      ) : (
        <RiskDetail key={id} id={id} risk={risk} open={open} model={model} onBack={() => setId(null)} onReveal={onReveal} />
      )}
    </div>
  );
}
