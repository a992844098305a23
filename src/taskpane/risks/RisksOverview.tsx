import { useMemo, useRef, type ReactElement } from "react";
import { Field, Link, Radio, RadioGroup } from "@fluentui/react-components";
import { heatMapOf, type MapCell, type RiskState } from "../../core/risks/heat-map";
import { listedRisks, risksWithState } from "../../core/risks/listed-risks";
import type { RiskRecord } from "../../core/rules/open-risks";
import type { CellAddress } from "../../core/workbook/cell";
import type { OpenBook } from "../../core/workbook/open-book";
import { risks } from "../../core/workbook/sheets/risks";
import { risksPage } from "../../locales/risks-page";
import { usePageStyles } from "../usePageStyles";
import { CellLink } from "./CellLink";
import { HeatMapTable } from "./HeatMapTable";
import { RiskList } from "./RiskList";
import { usePartStyles } from "./usePartStyles";
import type { OverviewChoices } from "./overview-choices";

/** So many risks without a score are named below the map. */
const NAMED = 10;
const STATES: readonly RiskState[] = ["inherent", "residual", "target"];

interface RisksOverviewProps {
  readonly open: OpenBook;
  readonly choices: OverviewChoices;
  readonly onChoices: (choices: OverviewChoices) => void;
  readonly onOpen: (risk: RiskRecord) => void;
  readonly onReveal: (at: CellAddress) => void;
}

/** The map above, the register below. */
export function RisksOverview({ open: { book }, choices, onChoices, onOpen, onReveal }: RisksOverviewProps): ReactElement {
  const page = usePageStyles();
  const part = usePartStyles();
  const list = useRef<HTMLHeadingElement>(null);
  const { state, filter, cell } = choices;
  const map = useMemo(() => heatMapOf(book, state), [book, state]);
  const all = useMemo(() => risksWithState(book).filter(({ risk }) => risk.riskId !== undefined), [book]);
  const inCell = cell && map.rows.flatMap(({ cells }) => cells).find(({ key }) => key === cell.key)?.risks;
  const listed = useMemo(() => listedRisks(all, filter, inCell ?? undefined), [all, filter, inCell]);
  const withoutId = book.records(risks).filter(({ riskId }) => riskId === undefined);
  const [first] = withoutId;
  const top = book.snapshot.registers[risks.id];
  const chooseCell = (chosen: MapCell): void => {
    onChoices({ ...choices, cell: chosen, filter: { choice: "open", text: "" }, part: 0 });
    list.current?.focus();
  };
  if (all.length === 0 && withoutId.length === 0) {
    return (
      <>
        <p className={page.text}>{risksPage.empty}</p>
        <CellLink at={top && { sheet: top.sheet, row: top.top + 1, column: top.columns["riskId"]?.column ?? 0 }} onReveal={onReveal} />
      </>
    );
  }
  return (
    <>
      <section className={page.section} aria-label={risksPage.map.title}>
        <h3 className={page.sectionTitle} tabIndex={-1}>
          {risksPage.map.title}
        </h3>
        <Field label={risksPage.map.state}>
          <RadioGroup
            layout="horizontal"
            className={part.choices}
            value={state}
            onChange={(_, { value }) => onChoices({ ...choices, state: stateOf(value), cell: null })}
          >
            {STATES.map((other) => (
              <Radio key={other} value={other} label={risksPage.map.states[other]} />
            ))}
          </RadioGroup>
        </Field>
        <HeatMapTable map={map} state={state} book={book} onOpen={onOpen} onCell={chooseCell} />
        <NotScored found={map.notScored.filter(({ riskId }) => riskId !== undefined)} onOpen={onOpen} />
      </section>
      {first && (
        <div>
          <p className={page.text}>{risksPage.withoutId(withoutId.length)}</p>
          <CellLink at={book.addressOf(risks, first, "riskId")} onReveal={onReveal} />
        </div>
      )}
      <RiskList heading={list} listed={listed} all={all} choices={choices} onChoices={onChoices} onOpen={onOpen} />
    </>
  );
}

function stateOf(value: string): RiskState {
  return STATES.find((state) => state === value) ?? "residual";
}

/** Risks that no cell can hold. */
function NotScored({ found, onOpen }: { readonly found: readonly RiskRecord[]; readonly onOpen: (risk: RiskRecord) => void }): ReactElement | null {
  const page = usePageStyles();
  const part = usePartStyles();
  if (found.length === 0) return null;
  return (
    <div>
      <h4 className={part.title}>{risksPage.map.notScoredTitle}</h4>
      <ul className={page.list}>
        {found.slice(0, NAMED).map((risk) => (
          <li key={risk.place.tableRow}>
            <Link as="button" data-risk={`unscored ${risk.riskId ?? ""}`} onClick={() => onOpen(risk)}>
              {risksPage.risk.heading(risk.riskId ?? "", risk.title ?? risksPage.noTitle)}
            </Link>
          </li>
        ))}
      </ul>
      {found.length > NAMED && <p className={page.quiet}>{risksPage.map.notScoredMore(found.length - NAMED)}</p>}
    </div>
  );
}
