import type { ReactElement } from "react";
import { Button, Checkbox, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { OpenAdoption } from "../../core/adoption/open-adoption";
import type { PlannedRow } from "../../core/adoption/plan-adoption";
import { valueInWords } from "../../core/adoption/value-in-words";
import { cellA1 } from "../../core/workbook/a1";
import type { CellAddress } from "../../core/workbook/cell";
import type { OpenBook } from "../../core/workbook/open-book";
import { adoptions } from "../../core/workbook/sheets/adoptions";
import { adoptPage } from "../../locales/adopt-page";
import { list } from "../../locales/list";
import { en } from "../../locales/en";
import { useRowsInParts } from "../list-part";
import { ListParts } from "../ListParts";
import { usePageStyles } from "../usePageStyles";
import type { AdoptionModel } from "./useAdoption";

/** So many rows of either kind are in the page at a time. */
const MOST = 20;

const useStyles = makeStyles({
  rows: { rowGap: tokens.spacingVerticalS },
  link: { textAlign: "start", overflowWrap: "anywhere" },
  /** Beside the tick, under the name. */
  about: { paddingInlineStart: tokens.spacingHorizontalXXXL },
});

interface RowsStepProps {
  readonly open: OpenBook;
  readonly model: AdoptionModel;
  readonly adoption: OpenAdoption;
  readonly onReveal: (at: CellAddress) => void;
}

/** The rows as they will be, and those that cannot be taken with their reason. Nothing is written before the button. */
export function RowsStep({ open, model, adoption, onReveal }: RowsStepProps): ReactElement {
  const page = usePageStyles();
  const { target, plan } = adoption;
  const fine = plan.rows.filter(({ state }) => state !== "refused");
  const refused = plan.rows.filter(({ state }) => state === "refused");
  const waiting = refused.filter(({ fault }) => fault?.what.kind === "words" || fault?.what.kind === "order").length;
  const unsaid = [...plan.words, ...plan.orders].filter(({ answer }) => answer === undefined).length;
  const taken = fine.filter(({ isTaken }) => isTaken).length;
  return (
    <>
      <p className={page.text} role="status">
        {adoptPage.summary(taken, fine.length - taken, refused.length, target.sheet.name)}
      </p>
      {waiting > 0 && (
        <>
          <p className={page.text}>{adoptPage.waiting(waiting, unsaid)}</p>
          <div className={page.actions}>
            <Button appearance="primary" onClick={() => model.go("words")}>
              {adoptPage.answerThem}
            </Button>
          </div>
        </>
      )}
      {!open.book.snapshot.registers[adoptions.id] && <p className={page.text}>{adoptPage.notKept}</p>}
      {taken === 0 ? (
        <p className={page.text}>{adoptPage.noneChosen}</p>
      ) : (
        <div className={page.actions}>
          <Button
            appearance={waiting > 0 ? "secondary" : "primary"}
            disabledFocusable={model.model.work !== null}
            onClick={() => void model.bringIn(adoption)}
          >
            {adoptPage.bringIn(taken)}
          </Button>
        </div>
      )}
      {fine.length > 0 && <h4 className={page.sectionTitle}>{adoptPage.rowsTitle}</h4>}
      <Rows rows={fine}>{(row) => <RowItem key={row.key} row={row} open={open} model={model} adoption={adoption} />}</Rows>
      {refused.length > 0 && <h4 className={page.sectionTitle}>{adoptPage.refusedTitle(refused.length)}</h4>}
      <Rows rows={refused}>{(row) => <RefusedItem key={row.key} row={row} onReveal={onReveal} />}</Rows>
    </>
  );
}

interface RowsProps {
  readonly rows: readonly PlannedRow[];
  readonly children: (row: PlannedRow) => ReactElement;
}

function Rows({ rows, children }: RowsProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const { shown, list } = useRowsInParts(rows, MOST, "rows");
  return (
    <div className={page.section}>
      <ul className={mergeClasses(page.list, styles.rows)}>{shown.map(children)}</ul>
      <ListParts {...list} />
    </div>
  );
}

function RowItem({ row, open, model: { draft, set }, adoption }: Omit<RowsStepProps, "onReveal"> & { readonly row: PlannedRow }): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const about = mergeClasses(page.quiet, styles.about);
  const { target, plan } = adoption;
  const facts = plan.columns
    .map((column) => ({ ...column, words: valueInWords(column, row.record[column.key], open.book) }))
    .filter(({ words }) => words !== "");
  const same = list(plan.columns.filter(({ key }) => target.identity.includes(key)).map(({ heading }) => heading));
  const name = facts.find(({ key }) => target.main.includes(key));
  const others = facts.filter((fact) => fact !== name);
  return (
    <li>
      <Checkbox
        checked={row.isTaken}
        label={adoptPage.row(row.row + 1, name?.words ?? "")}
        onChange={(_, { checked }) => set({ ticks: { ...draft?.ticks, [row.key]: checked === true } })}
      />
      {row.state !== "new" && row.state !== "refused" && <p className={about}>{adoptPage.states[row.state](row, same)}</p>}
      <p className={about}>{others.map(({ heading, words }) => adoptPage.fact(heading, words)).join(" · ")}</p>
    </li>
  );
}

function RefusedItem({ row, onReveal }: { readonly row: PlannedRow; readonly onReveal: (at: CellAddress) => void }): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const at = row.fault?.at;
  return (
    <li>
      <p className={page.text}>{adoptPage.refused(row)}</p>
      {at && (
        <Link as="button" className={styles.link} onClick={() => onReveal(at)}>
          {en.found.goTo(at.sheet, cellA1(at.row, at.column))}
        </Link>
      )}
    </li>
  );
}
