import type { ReactElement } from "react";
import { adoptableSources, sourceName } from "../../core/adoption/adoptable-sources";
import type { OpenAdoption } from "../../core/adoption/open-adoption";
import type { OpenBook } from "../../core/workbook/open-book";
import { isoOfSerial } from "../../core/workbook/serial-day";
import { adoptPage } from "../../locales/adopt-page";
import { ChoiceField } from "../metrics/ChoiceField";
import { usePageStyles } from "../usePageStyles";
import { isOpened, type AdoptionModel } from "./useAdoption";

interface SourceStepProps {
  readonly open: OpenBook;
  readonly model: AdoptionModel;
}

/** Which sheet or table, and into which register. */
export function SourceStep({ open, model: { draft, adoption, choose, set } }: SourceStepProps): ReactElement {
  const page = usePageStyles();
  const sources = adoptableSources(open);
  if (sources.length === 0) return <p className={page.text}>{adoptPage.noSources}</p>;
  const choices = sources.map((source) => [sourceName(source), adoptPage.sourceChoice(source)] as const);
  return (
    <>
      <ChoiceField
        label={adoptPage.source}
        value={draft ? sourceName(draft.source) : ""}
        choices={[["", adoptPage.choose], ...choices]}
        onChoose={(name) => choose(sources.find((source) => sourceName(source) === name) ?? null)}
      />
      <div role="status">
        {adoption === undefined && <p className={page.text}>{adoptPage.readingSheet}</p>}
        {typeof adoption === "string" && <p className={page.text}>{adoptPage.faults[adoption]}</p>}
        {isOpened(adoption) && <Found adoption={adoption} />}
      </div>
      {isOpened(adoption) && (
        <>
          <ChoiceField
            label={adoptPage.register}
            value={adoption.target.sheet.id}
            choices={adoption.targets.map(({ sheet }) => [sheet.id, sheet.name] as const)}
            onChoose={(register) => set({ register, columns: {}, orders: {}, words: {}, ticks: {} })}
          />
          <p className={page.quiet}>{adoptPage.registerHint}</p>
        </>
      )}
    </>
  );
}

function Found({ adoption: { rows, last } }: { readonly adoption: OpenAdoption }): ReactElement {
  const page = usePageStyles();
  const { total, repeated } = rows;
  return (
    <>
      <p className={page.text}>{adoptPage.found(rows.rows.length, rows.headingRow + 1)}</p>
      {repeated.length > 0 && <p className={page.text}>{adoptPage.repeated(repeated.map((row) => row + 1))}</p>}
      {total && <p className={page.text}>{adoptPage.total(total.row + 1, total.below)}</p>}
      {last && <p className={page.text}>{adoptPage.before(last.rowsTaken ?? 0, last.takenOn === undefined ? "" : isoOfSerial(last.takenOn))}</p>}
    </>
  );
}
