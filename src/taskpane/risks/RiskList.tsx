import type { ReactElement, RefObject } from "react";
import { Button, Field, Input, Link, Select, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { RISK_CHOICES, type ListedRisk, type ListedRisks } from "../../core/risks/listed-risks";
import type { RiskRecord } from "../../core/rules/open-risks";
import { isoOfSerial } from "../../core/workbook/serial-day";
import { risksPage } from "../../locales/risks-page";
import { groupsOfPart, partsOf } from "../list-part";
import { ListParts } from "../ListParts";
import { usePageStyles } from "../usePageStyles";
import { BandMark } from "./BandMark";
import type { OverviewChoices } from "./overview-choices";

/** So many risks are in the page at a time. */
const MOST = 50;

const useStyles = makeStyles({
  rows: { rowGap: tokens.spacingVerticalS },
  row: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  facts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  link: { textAlign: "start", overflowWrap: "anywhere" },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  title: { outlineStyle: "none" },
});

interface RiskListProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly listed: ListedRisks;
  readonly all: readonly ListedRisk[];
  readonly choices: OverviewChoices;
  readonly onChoices: (choices: OverviewChoices) => void;
  readonly onOpen: (risk: RiskRecord) => void;
}

/** What is due for review, then the others by residual band. */
export function RiskList({ heading, listed: { due, others }, all, choices, onChoices, onOpen }: RiskListProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const texts = risksPage.list;
  const { filter, cell } = choices;
  const count = due.length + others.length;
  const parts = partsOf(count, MOST);
  const part = choices.part < parts ? choices.part : 0;
  const isNarrowed = cell !== null || filter.text !== "" || filter.choice !== "open";
  const othersTitle = filter.choice === "closed" ? texts.closed(others.length) : texts.others(others.length);
  const clear = (): void => onChoices({ ...choices, cell: null, filter: { choice: "open", text: "" }, part: 0 });
  return (
    <section className={page.section} aria-label={texts.title}>
      <h3 ref={heading} className={`${page.sectionTitle} ${styles.title}`} tabIndex={-1}>
        {texts.title}
      </h3>
      <div role="search" className={page.section}>
        <Field label={texts.show}>
          <Select
            value={filter.choice}
            onChange={(_, { value }) => {
              const choice = RISK_CHOICES.find((other) => other === value) ?? "open";
              onChoices({ ...choices, cell: null, filter: { ...filter, choice }, part: 0 });
            }}
          >
            {RISK_CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {texts.choices[choice]}
              </option>
            ))}
          </Select>
        </Field>
        <Input
          type="search"
          contentBefore={<SearchRegular />}
          aria-label={texts.search}
          placeholder={texts.search}
          value={filter.text}
          onChange={(_, { value }) => onChoices({ ...choices, filter: { ...filter, text: value }, part: 0 })}
        />
        <div className={styles.bar}>
          <span role="status" className={page.quiet}>
            {cell !== null ? `${texts.inCell(cell.key)} ` : ""}
            {isNarrowed && texts.shown(count, all.length)}
          </span>
          {isNarrowed && (
            <Button
              appearance="transparent"
              size="small"
              onClick={() => {
                clear();
                heading.current?.focus();
              }}
            >
              {texts.clear}
            </Button>
          )}
        </div>
      </div>
      {count === 0 && <p className={page.text}>{texts.none}</p>}
      {groupsOfPart([due, others], (rows) => rows, { part, most: MOST }).map(({ group, shown }) => {
        const title = group === due ? texts.due(due.length) : othersTitle;
        return <Rows key={title} title={title} rows={shown} onOpen={onOpen} />;
      })}
      <ListParts part={part} parts={parts} turnTo={(next) => onChoices({ ...choices, part: next })} />
    </section>
  );
}

interface RowsProps {
  readonly title: string;
  readonly rows: readonly ListedRisk[];
  readonly onOpen: (risk: RiskRecord) => void;
}

function Rows({ title, rows, onOpen }: RowsProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <section className={page.section}>
      <h4 className={page.sectionTitle}>{title}</h4>
      <ul className={`${page.list} ${styles.rows}`} aria-label={title}>
        {rows.map((listed) => (
          <Row key={listed.risk.place.tableRow} listed={listed} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

function Row({
  listed: { risk, residual, review, acceptance },
  onOpen,
}: {
  readonly listed: ListedRisk;
  readonly onOpen: RowsProps["onOpen"];
}): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const id = risk.riskId ?? "";
  const on = risk.nextReview === undefined ? "" : isoOfSerial(risk.nextReview);
  return (
    <li className={styles.row}>
      <Link as="button" className={styles.link} data-risk={`list ${id}`} onClick={() => onOpen(risk)}>
        {risksPage.risk.heading(id, risk.title ?? risksPage.noTitle)}
      </Link>
      <span className={`${styles.facts} ${page.quiet}`}>
        <BandMark band={residual} />
        <span>{acceptance.word}</span>
        <span>{risksPage.list.review(review, on)}</span>
      </span>
    </li>
  );
}
