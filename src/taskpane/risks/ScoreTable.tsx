import type { ReactElement } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { bandShown } from "../../core/risks/band-shown";
import { levelKeys, RISK_STATES, scoredStates, levelsOf } from "../../core/risks/review";
import type { RiskRecord } from "../../core/rules/open-risks";
import { usesMethodB } from "../../core/rules/residual-risk";
import type { RiskState } from "../../core/risks/heat-map";
import type { SnapshotBook } from "../../core/workbook/snapshot-book";
import { risksPage } from "../../locales/risks-page";
import { NARROW } from "../narrow";
import { usePageStyles } from "../usePageStyles";
import { BandMark } from "./BandMark";

const useStyles = makeStyles({
  table: { ...typographyStyles.body1, borderCollapse: "collapse", width: "100%", [NARROW]: { fontSize: tokens.fontSizeBase100 } },
  cell: { textAlign: "start", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0` },
  caption: { ...typographyStyles.caption1, textAlign: "start" },
});

/** From the inherent risk over what is left to what is aimed at. */
export function ScoreTable({ risk, book }: { readonly risk: RiskRecord; readonly book: SnapshotBook }): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const texts = risksPage.risk;
  const isB = usesMethodB(book);
  const scored = scoredStates(levelsOf(risk, book), risk, book);
  return (
    <section className={page.section}>
      <h4 className={page.sectionTitle}>{texts.scores}</h4>
      <table className={styles.table}>
        <caption className={styles.caption}>{texts.scoresCaption}</caption>
        <thead>
          <tr>
            {[texts.state, isB ? texts.inputsB : texts.inputsA, ...(isB ? [] : [texts.score]), texts.band].map((heading) => (
              <th key={heading} scope="col" className={styles.cell}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {RISK_STATES.map((state) => (
            <tr key={state}>
              <th scope="row" className={styles.cell}>
                {risksPage.map.states[state]}
              </th>
              <td className={styles.cell}>{inputsInWords(state, risk, book)}</td>
              {!isB && <td className={styles.cell}>{scored.find((other) => other.state === state)?.score ?? "–"}</td>}
              <td className={styles.cell}>
                <BandMark band={bandShown(risk, state, book)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {risk.rationale !== undefined && (
        <p className={page.quiet}>
          {texts.rationale}: {risk.rationale}
        </p>
      )}
    </section>
  );
}

function inputsInWords(state: RiskState, risk: RiskRecord, book: SnapshotBook): string {
  const keys = levelKeys(book)[state];
  if (usesMethodB(book)) return risksPage.risk.index(keys[0] === undefined ? undefined : risk[keys[0]], risk.severityB);
  return risksPage.risk.levels(
    state === "target" ? [risk.residualThreat, risk.residualConsequence, risk.targetVulnerability] : keys.map((key) => risk[key]),
  );
}
