import { useEffect, useRef, useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { reviewState } from "../../core/risks/listed-risks";
import { riskChain } from "../../core/risks/risk-chain";
import { askedOfRisks } from "../../core/risks/asked-of-risks";
import type { RiskRecord } from "../../core/rules/open-risks";
import type { CellAddress } from "../../core/workbook/cell";
import type { OpenBook } from "../../core/workbook/open-book";
import { isoOfSerial } from "../../core/workbook/serial-day";
import { risks } from "../../core/workbook/sheets/risks";
import type { SnapshotBook } from "../../core/workbook/snapshot-book";
import { riskReview } from "../../locales/risk-review";
import { risksPage } from "../../locales/risks-page";
import type { BookModel } from "../book/useBook";
import { Disclosure } from "../check/Disclosure";
import { Facts } from "../Facts";
import { usePageStyles } from "../usePageStyles";
import { AcceptanceSection } from "./AcceptanceSection";
import { AcceptForm } from "./AcceptForm";
import { CellLink } from "./CellLink";
import { ReviewForm } from "./ReviewForm";
import { RiskChainSection } from "./RiskChainSection";
import { ScoreTable } from "./ScoreTable";
import { usePartStyles } from "./usePartStyles";

interface RiskDetailProps {
  readonly id: string;
  /** Undefined once the risk has gone from the register. */
  readonly risk: RiskRecord | undefined;
  readonly open: OpenBook;
  readonly model: BookModel;
  readonly onBack: () => void;
  readonly onReveal: (at: CellAddress) => void;
}

/** One risk, whole. */
export function RiskDetail({ id, risk, open, model, onBack, onReveal }: RiskDetailProps): ReactElement {
  const page = usePageStyles();
  const heading = risk ? risksPage.risk.heading(id, risk.title ?? risksPage.noTitle) : id;
  return (
    <>
      <div className={page.section}>
        <div>
          <Button size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
            {risksPage.risk.back}
          </Button>
        </div>
        <h3 className={page.title} tabIndex={-1}>
          {heading}
        </h3>
        {risk && <CellLink at={open.book.addressOf(risks, risk, "riskId")} onReveal={onReveal} />}
      </div>
      {risk ? (
        <RiskInFull id={id} risk={risk} open={open} model={model} onReveal={onReveal} />
      ) : (
        <p className={page.text} role="status">
          {risksPage.risk.gone(id)}
        </p>
      )}
    </>
  );
}

type Task = "accept" | "review" | null;

interface RiskInFullProps extends Omit<RiskDetailProps, "risk" | "onBack"> {
  readonly risk: RiskRecord;
}

function RiskInFull({ id, risk, open, model, onReveal }: RiskInFullProps): ReactElement {
  const page = usePageStyles();
  const part = usePartStyles();
  const [task, setTask] = useState<Task>(null);
  const acceptance = useRef<HTMLHeadingElement>(null);
  const review = useRef<HTMLHeadingElement>(null);
  /** What the form that has gone was about: the focus goes there. */
  const left = useRef<Task>(null);
  useEffect(() => {
    if (task === null && left.current !== null) (left.current === "accept" ? acceptance : review).current?.focus();
    left.current = task;
  }, [task]);
  const { book } = open;
  const chain = riskChain(risk, book);
  const close = (): void => setTask(null);
  const form = { id, risk, open, model, chain, onClose: close };
  return (
    <>
      <section className={page.section}>
        <h4 className={page.sectionTitle}>{risksPage.risk.scenario}</h4>
        <p className={page.text}>{risk.scenario ?? risksPage.risk.unknown}</p>
        <Facts facts={factsOf(risk, book)} />
      </section>
      <ScoreTable risk={risk} book={book} />
      <AcceptanceSection heading={acceptance} risk={risk} book={book} onAccept={task === null ? () => setTask("accept") : null} />
      {task === "accept" && <AcceptForm {...form} />}
      <section className={page.section}>
        <h4 ref={review} className={page.sectionTitle} tabIndex={-1}>
          {risksPage.risk.review}
        </h4>
        <Facts facts={reviewFacts(risk, book)} />
        {task === null && risk.status !== "CLOSED" && (
          <div className={page.actions}>
            <Button onClick={() => setTask("review")}>{riskReview.open}</Button>
          </div>
        )}
      </section>
      {task === "review" && <ReviewForm {...form} />}
      <RiskChainSection chain={chain} book={book} onReveal={onReveal} />
      <Disclosure label={risksPage.risk.asked}>
        <ul className={part.points}>
          {askedOfRisks.map((item) => (
            <li key={item.id} className={page.text}>
              {risksPage.risk.askedItem(item.id, item.text)}
            </li>
          ))}
        </ul>
        <p className={page.quiet}>{risksPage.risk.askedNote}</p>
      </Disclosure>
    </>
  );
}

interface Fact {
  readonly name: string;
  readonly value: string;
}

function factsOf(risk: RiskRecord, book: SnapshotBook): readonly Fact[] {
  const { risk: texts } = risksPage;
  const word = (key: "category" | "status" | "treatment"): string => {
    const code = risk[key];
    return code === undefined ? texts.unknown : book.label(risks.columns[key].list?.id ?? "", code);
  };
  return [
    { name: texts.owner, value: risk.owner ?? texts.unknown },
    { name: texts.category, value: word("category") },
    { name: texts.status, value: word("status") },
    { name: texts.treatment, value: word("treatment") },
  ];
}

function reviewFacts(risk: RiskRecord, book: SnapshotBook): readonly Fact[] {
  const { lastReview, nextReview } = risk;
  return [
    { name: risksPage.risk.lastReview, value: lastReview === undefined ? risksPage.risk.never : isoOfSerial(lastReview) },
    {
      name: risksPage.risk.review,
      value: risksPage.list.review(reviewState(risk, book), nextReview === undefined ? "" : isoOfSerial(nextReview)),
    },
  ];
}
