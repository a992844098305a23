import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChainHole } from "../../core/risks/chain-hole";
import type { ChainMeasure, ChainMetric, RiskChain } from "../../core/risks/risk-chain";
import type { CellAddress } from "../../core/workbook/cell";
import { measureStatus } from "../../core/workbook/lists/measure-status";
import { measures } from "../../core/workbook/sheets/measures";
import { isoOfSerial } from "../../core/workbook/serial-day";
import type { SnapshotBook } from "../../core/workbook/snapshot-book";
import { riskChain } from "../../locales/risk-chain";
import { risksPage } from "../../locales/risks-page";
import { Facts } from "../Facts";
import { usePageStyles } from "../usePageStyles";
import { CellLink } from "./CellLink";
import { usePartStyles } from "./usePartStyles";

/** Reports that are named for a metric; more are counted. */
const REPORTS = 3;

const useStyles = makeStyles({
  list: { rowGap: tokens.spacingVerticalS },
  metric: {
    display: "flex",
    flexDirection: "column",
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
});

interface RiskChainSectionProps {
  readonly chain: RiskChain;
  readonly book: SnapshotBook;
  readonly onReveal: (at: CellAddress) => void;
}

/** Measures, their metrics and what stands behind those, each hole in words with the way to its cell. */
export function RiskChainSection({ chain, book, onReveal }: RiskChainSectionProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const texts = riskChain;
  return (
    <section className={page.section}>
      <h4 className={page.sectionTitle}>{texts.title}</h4>
      <p className={page.text}>{chain.holeCount === 0 ? texts.complete : texts.holes(chain.holeCount)}</p>
      <Holes holes={chain.holes} onReveal={onReveal} />
      <ul className={`${page.list} ${styles.list}`}>
        {chain.measures.map((measure) => (
          <MeasureCard key={measure.id} chained={measure} book={book} onReveal={onReveal} />
        ))}
      </ul>
    </section>
  );
}

function Holes({ holes, onReveal }: { readonly holes: readonly ChainHole[]; readonly onReveal: RiskChainSectionProps["onReveal"] }): ReactElement {
  const page = usePageStyles();
  return (
    <>
      {holes.map((hole) => (
        <div key={`${hole.kind} ${hole.id} ${hole.what ?? ""}`}>
          <p className={page.text}>
            <strong>{riskChain.hole(hole)}</strong>
          </p>
          <CellLink at={hole.at} onReveal={onReveal} />
        </div>
      ))}
    </>
  );
}

interface MeasureCardProps extends Omit<RiskChainSectionProps, "chain"> {
  readonly chained: ChainMeasure;
}

function MeasureCard({ chained, book, onReveal }: MeasureCardProps): ReactElement {
  const page = usePageStyles();
  const part = usePartStyles();
  const styles = useStyles();
  const texts = riskChain;
  const { id, measure, effect, isReviewOverdue, forms, metrics, holes } = chained;
  return (
    <li className={page.card}>
      <h5 className={part.title}>{risksPage.risk.heading(id, measure?.title ?? "")}</h5>
      {measure && <CellLink at={book.addressOf(measures, measure, "measureId")} onReveal={onReveal} />}
      {measure && (
        <Facts
          facts={[
            { name: texts.statusLabel, value: measure.status === undefined ? risksPage.risk.unknown : book.label(measureStatus.id, measure.status) },
            ...(effect === undefined ? [] : [{ name: texts.effectLabel, value: texts.effect[effect] }]),
            {
              name: texts.formsLabel,
              value: forms.map(({ code, isThere }) => (isThere ? texts.formThere(code) : texts.formMissing(code))).join(", "),
            },
          ]}
        />
      )}
      {measure?.balanceNote !== undefined && forms.some(({ isThere }) => !isThere) && (
        <p className={page.quiet}>{texts.balanceNote(measure.balanceNote)}</p>
      )}
      {isReviewOverdue && measure?.reviewOn !== undefined && <p className={page.text}>{texts.measureReview(isoOfSerial(measure.reviewOn))}</p>}
      <Holes holes={holes} onReveal={onReveal} />
      {metrics.length > 0 && (
        <ul className={`${page.list} ${styles.list}`} aria-label={texts.metricsOf(id)}>
          {metrics.map((metric) => (
            <MetricItem key={metric.id} chained={metric} onReveal={onReveal} />
          ))}
        </ul>
      )}
    </li>
  );
}

function MetricItem({ chained, onReveal }: { readonly chained: ChainMetric; readonly onReveal: RiskChainSectionProps["onReveal"] }): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const texts = riskChain;
  const { id, metric, isActive, figure, status, isFromRegister, evidence, holes } = chained;
  return (
    <li className={styles.metric}>
      <span className={page.text}>{texts.metric(id, metric?.name ?? "")}</span>
      {isActive && <span className={page.quiet}>{texts.figure(texts.form(metric?.form), figure, status)}</span>}
      {isActive && isFromRegister && <span className={page.quiet}>{texts.fromRegister(metric?.dataSource ?? "")}</span>}
      {evidence.length > 0 && (
        <ul className={page.list} aria-label={texts.evidenceOf(id)}>
          {evidence.slice(0, REPORTS).map(({ id: report, record, state, activity }) => (
            <li key={report} className={page.quiet}>
              {texts.evidence(report, record?.title ?? "")}:{" "}
              {texts.evidenceIs(record?.date === undefined ? "" : isoOfSerial(record.date), state, activity)}
            </li>
          ))}
          {evidence.length > REPORTS && <li className={page.quiet}>{texts.moreEvidence(evidence.length - REPORTS)}</li>}
        </ul>
      )}
      <Holes holes={holes} onReveal={onReveal} />
    </li>
  );
}
