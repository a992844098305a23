import { useMemo, type ReactElement, type RefObject } from "react";
import { Button } from "@fluentui/react-components";
import { acceptanceStanding } from "../../core/risks/acceptance-standing";
import type { RiskRecord } from "../../core/rules/open-risks";
import { isoOfSerial } from "../../core/workbook/serial-day";
import type { SnapshotBook } from "../../core/workbook/snapshot-book";
import { riskAcceptance } from "../../locales/risk-acceptance";
import { risksPage } from "../../locales/risks-page";
import { Facts } from "../Facts";
import { usePageStyles } from "../usePageStyles";

interface AcceptanceSectionProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly risk: RiskRecord;
  readonly book: SnapshotBook;
  /** Null while a form is open. */
  readonly onAccept: (() => void) | null;
}

/** Whether what is left of a risk is accepted, by whom, until when, and what the check says against it. */
export function AcceptanceSection({ heading, risk, book, onAccept }: AcceptanceSectionProps): ReactElement {
  const page = usePageStyles();
  const texts = riskAcceptance;
  const standing = useMemo(() => acceptanceStanding(book), [book])(risk);
  const day = (value: number | undefined): string => (value === undefined ? texts.noDay : isoOfSerial(value));
  const facts = [
    { name: texts.by, value: risk.acceptedBy ?? risksPage.nothing },
    { name: texts.on, value: day(risk.acceptedOn) },
    { name: texts.until, value: day(risk.acceptanceValidTo) },
    ...(risk.scoreAtAcceptance === undefined ? [] : [{ name: texts.score, value: String(risk.scoreAtAcceptance) }]),
    ...(risk.acceptanceNote === undefined ? [] : [{ name: texts.words, value: risk.acceptanceNote }]),
  ];
  const isScored = standing.state !== "NOT_SCORED" && standing.state !== undefined;
  return (
    <section className={page.section}>
      <h4 ref={heading} className={page.sectionTitle} tabIndex={-1}>
        {texts.title}
      </h4>
      <p className={page.text}>
        <strong>{standing.word}</strong>
      </p>
      {standing.state === "EXPIRED" && standing.faults.length === 0 && <p className={page.text}>{texts.lapsed}</p>}
      {standing.isWithdrawn && <p className={page.text}>{texts.withdrawn}</p>}
      {standing.faults.map((fault) => (
        <p key={fault} className={page.text}>
          {fault}
        </p>
      ))}
      {(risk.acceptedBy !== undefined || standing.isWithdrawn) && <Facts facts={facts} />}
      {!isScored && risk.status !== "CLOSED" && <p className={page.text}>{texts.notScored}</p>}
      {isScored && onAccept && risk.status !== "CLOSED" && (
        <div className={page.actions}>
          <Button appearance={standing.isWanted ? "primary" : "secondary"} onClick={onAccept}>
            {risk.acceptedBy === undefined ? texts.open : texts.anew}
          </Button>
        </div>
      )}
    </section>
  );
}
