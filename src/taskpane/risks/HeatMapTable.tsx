import type { ReactElement } from "react";
import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { bandShown } from "../../core/risks/band-shown";
import { NAMED_IDS, type HeatMap, type MapCell, type RiskState } from "../../core/risks/heat-map";
import type { RiskRecord } from "../../core/rules/open-risks";
import type { SnapshotBook } from "../../core/workbook/snapshot-book";
import { risksPage } from "../../locales/risks-page";
import { isNarrow, NARROW } from "../narrow";
import { usePageStyles } from "../usePageStyles";
import { useBandStyles } from "./BandMark";

const QUIET_LINK = { color: tokens.colorNeutralForeground1, textDecorationLine: "underline" };

const useStyles = makeStyles({
  table: { ...typographyStyles.caption2, borderCollapse: "collapse", tableLayout: "fixed", width: "100%", [NARROW]: { minWidth: "280px" } },
  /** Positioned, so that words for screen readers alone do not widen the page. */
  scroll: { overflowX: "auto", position: "relative" },
  caption: {
    ...typographyStyles.caption1,
    textAlign: "start",
    paddingBottom: tokens.spacingVerticalXS,
    [NARROW]: { display: "block", maxWidth: "calc(100vw - 48px)" },
  },
  head: { ...typographyStyles.caption1Strong, padding: tokens.spacingVerticalXXS, textAlign: "center" },
  rowHead: { width: "30px" },
  cell: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
    padding: "2px",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  band: { display: "block" },
  ids: { listStyleType: "none", margin: 0, padding: 0 },
  /** A target that a finger meets; the text itself stays small enough for 320 px. */
  id: {
    ...typographyStyles.caption2Strong,
    ...QUIET_LINK,
    display: "block",
    minHeight: "24px",
    width: "100%",
    textAlign: "start",
    overflowWrap: "anywhere",
    ":hover": QUIET_LINK,
    ":active": QUIET_LINK,
  },
  own: { display: "block", marginTop: "-8px" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

interface HeatMapTableProps {
  readonly map: HeatMap;
  readonly state: RiskState;
  readonly book: SnapshotBook;
  readonly onOpen: (risk: RiskRecord) => void;
  readonly onCell: (cell: MapCell) => void;
}

/** The map as a table: every cell says its band in words and leads to its risks. */
export function HeatMapTable({ map, state, book, onOpen, onCell }: HeatMapTableProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const texts = risksPage.map;
  const isB = map.method === "B";
  return (
    <>
      <p className={page.quiet}>{isB ? texts.matrix : texts.worst}</p>
      {/* Five words side by side do not fit there: the table goes from side to side by itself, and by keys. */}
      <div
        className={styles.scroll}
        {...(isNarrow() ? { tabIndex: 0, role: "group", "aria-label": isB ? texts.captionB(state) : texts.captionA(state) } : {})}
      >
        <table className={styles.table}>
          <caption className={styles.caption}>{isB ? texts.captionB(state) : texts.captionA(state)}</caption>
          <thead>
            <tr>
              <td className={mergeClasses(styles.head, styles.rowHead)}>
                <span aria-hidden="true">{isB ? texts.cornerB : texts.cornerA}</span>
                <span className={styles.hidden}>{isB ? texts.cornerBSpoken : texts.cornerASpoken}</span>
              </td>
              {map.columns.map((head) => (
                <th key={head.sign} scope="col" className={styles.head}>
                  {head.sign} <span className={styles.hidden}>{head.word}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.rows.map(({ head, cells }) => (
              <tr key={head.sign}>
                <th scope="row" className={styles.head}>
                  {head.sign} <span className={styles.hidden}>{head.word}</span>
                </th>
                {cells.map((cell) => (
                  <HeatMapCell key={cell.key} cell={cell} index={isB ? cell.key : ""} state={state} book={book} onOpen={onOpen} onCell={onCell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={page.quiet}>{texts.legend(map.columns.map(({ sign, word }) => texts.head(sign, word)))}</p>
      {isB && <p className={page.quiet}>{texts.legend(map.rows.map(({ head }) => texts.head(head.sign, head.word)))}</p>}
    </>
  );
}

interface HeatMapCellProps extends Omit<HeatMapTableProps, "map"> {
  readonly cell: MapCell;
  /** Of the matrix; empty in method A. */
  readonly index: string;
}

function HeatMapCell({ cell, index, state, book, onOpen, onCell }: HeatMapCellProps): ReactElement {
  const styles = useStyles();
  const bands = useBandStyles();
  const { band, risks } = cell;
  const more = risks.length - NAMED_IDS;
  const texts = risksPage.map;
  return (
    <td className={mergeClasses(styles.cell, bands[band.band ?? "none"])}>
      <span className={styles.band}>
        {index === "" ? "" : `${index} `}
        {band.word}
      </span>
      {risks.length > 0 && (
        <ul className={styles.ids}>
          {risks.slice(0, NAMED_IDS).map((risk) => (
            <li key={risk.place.tableRow}>
              <HeatMapId risk={risk} state={state} book={book} onOpen={onOpen} />
            </li>
          ))}
          {more > 0 && (
            <li>
              <Link as="button" className={styles.id} aria-label={`${texts.more(more)}, ${texts.moreSpoken(more)}`} onClick={() => onCell(cell)}>
                {texts.more(more)}
              </Link>
            </li>
          )}
        </ul>
      )}
    </td>
  );
}

interface HeatMapIdProps {
  readonly risk: RiskRecord;
  readonly state: RiskState;
  readonly book: SnapshotBook;
  readonly onOpen: (risk: RiskRecord) => void;
}

function HeatMapId({ risk, state, book, onOpen }: HeatMapIdProps): ReactElement {
  const styles = useStyles();
  const own = bandShown(risk, state, book);
  const id = risk.riskId ?? "";
  return (
    <>
      <Link
        as="button"
        className={styles.id}
        data-risk={`map ${id}`}
        aria-label={risksPage.map.idSpoken(id, own.word, risk.title ?? risksPage.noTitle)}
        onClick={() => onOpen(risk)}
      >
        {id}
      </Link>
      <span className={styles.own} aria-hidden="true">
        {own.word === "" ? risksPage.notScored : own.word}
      </span>
    </>
  );
}
