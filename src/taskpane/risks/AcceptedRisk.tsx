import type { ReactElement } from "react";
import { authorities, type AcceptanceOffer } from "../../core/risks/acceptance";
import type { BandShown } from "../../core/risks/band-shown";
import type { RiskChain } from "../../core/risks/risk-chain";
import type { RiskRecord } from "../../core/rules/open-risks";
import { measureStatus } from "../../core/workbook/lists/measure-status";
import { riskBand } from "../../core/workbook/lists/risk-band";
import type { SnapshotBook } from "../../core/workbook/snapshot-book";
import { riskAcceptance } from "../../locales/risk-acceptance";
import { riskChain } from "../../locales/risk-chain";
import { risksPage } from "../../locales/risks-page";
import { Facts } from "../Facts";
import { Disclosure } from "../check/Disclosure";
import { usePageStyles } from "../usePageStyles";
import { usePartStyles } from "./usePartStyles";

interface AcceptedRiskProps {
  readonly risk: RiskRecord;
  readonly band: BandShown;
  readonly offer: AcceptanceOffer;
  readonly chain: RiskChain;
  readonly book: SnapshotBook;
}

/** What somebody accepts: how much is left, why that needs a decision, and which measures it rests on. */
export function AcceptedRisk({ risk, band, offer, chain, book }: AcceptedRiskProps): ReactElement {
  const page = usePageStyles();
  const part = usePartStyles();
  const texts = riskAcceptance;
  const tolerance = book.label(riskBand.id, String(book.setting("riskTolerance") ?? ""));
  return (
    <section className={page.section}>
      <h5 className={part.title}>{texts.what}</h5>
      <p className={page.text}>{risk.scenario ?? risksPage.risk.unknown}</p>
      <Facts
        facts={[
          { name: texts.residual, value: texts.residualIs(band.word, offer.score) },
          { name: texts.tolerance, value: tolerance },
          { name: texts.authority, value: offer.authority === "" ? texts.noAuthority : offer.authority },
        ]}
      />
      <p className={page.text}>{offer.isAboveTolerance ? texts.above(band.word, tolerance) : texts.within(band.word, tolerance)}</p>
      <Disclosure label={texts.authorities}>
        <ul className={part.points}>
          {authorities(book).map(({ band: other, authority }) => (
            <li key={other} className={page.text}>
              {texts.authorityOf(other, authority)}
            </li>
          ))}
        </ul>
      </Disclosure>
      <h5 className={part.title}>{texts.measures}</h5>
      {chain.measures.length === 0 && <p className={page.text}>{texts.noMeasures}</p>}
      <ul className={part.points}>
        {chain.measures.map(({ id, measure, effect }) => (
          <li key={id} className={page.text}>
            {texts.measure(
              id,
              measure?.title ?? risksPage.noTitle,
              measure?.status ? book.label(measureStatus.id, measure.status) : risksPage.risk.unknown,
              effect === undefined ? "" : riskChain.effect[effect],
            )}
          </li>
        ))}
      </ul>
      {chain.holeCount > 0 && <p className={page.text}>{texts.holes(chain.holeCount)}</p>}
    </section>
  );
}
