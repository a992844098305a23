import type { ReactElement } from "react";
import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { FoundRegister } from "../core/creation/choices";
import type { CellAddress } from "../core/workbook/cell";
import type { WorkbookContent } from "../core/workbook/content";
import { en } from "../locales/en";
import { usePageStyles } from "./usePageStyles";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  head: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2, textAlign: "start", padding: `${tokens.spacingVerticalXXS} 0` },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  cell: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

interface RegistersProps {
  readonly registers: readonly FoundRegister[];
  readonly content: WorkbookContent;
  readonly onReveal: (cell: CellAddress) => void;
}

export function Registers({ registers, content, onReveal }: RegistersProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <section className={page.section}>
      <h3 className={page.sectionTitle}>{en.found.registers}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {en.found.register}
            </th>
            <th scope="col" className={`${styles.head} ${styles.number}`}>
              {en.found.rows}
            </th>
          </tr>
        </thead>
        <tbody>
          {bySheet(registers, content).map((register) => (
            <tr key={register.sheet}>
              <td className={styles.cell}>
                <Link as="button" onClick={() => onReveal(topOf(register, content))}>
                  {register.sheet}
                </Link>
              </td>
              <td className={`${styles.cell} ${styles.number}`}>{register.rows.toLocaleString("en-GB")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One line a sheet, in the order of the tabs: the first register of a sheet stands for all of them, with their rows together. */
function bySheet(registers: readonly FoundRegister[], content: WorkbookContent): readonly FoundRegister[] {
  const sheets = new Map<string, FoundRegister>();
  for (const register of registers) {
    const first = sheets.get(register.sheet);
    sheets.set(register.sheet, first ? { ...first, rows: first.rows + register.rows } : register);
  }
  return content.sheets.flatMap(({ name }) => sheets.get(name) ?? []);
}

/** The heading of a register's first column. */
function topOf(register: FoundRegister, content: WorkbookContent): CellAddress {
  const tables = content.sheets.find((sheet) => sheet.name === register.sheet)?.tables ?? [];
  const table = tables.find((candidate) => candidate.name.toLowerCase() === register.table.toLowerCase());
  return { sheet: register.sheet, row: table?.top ?? 0, column: table?.left ?? 0 };
}
