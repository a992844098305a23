import { useState, type ReactElement } from "react";
import { Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { cellA1 } from "../core/workbook/a1";
import type { CellAddress } from "../core/workbook/cell";
import { previewPage } from "../locales/preview-page";
import type { CellView } from "./sheet-view";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  place: { ...typographyStyles.body1Strong, minWidth: "56px" },
  content: { flexGrow: 1, minWidth: 0 },
});

interface ContentBarProps {
  readonly selected: CellAddress | null;
  readonly cell: CellView | null;
  readonly onType: (text: string) => void;
}

/** Says which cell is selected and what it holds; Enter writes what was typed, Esc leaves it. A formula is shown and not edited. */
export function ContentBar({ selected, cell, onType }: ContentBarProps): ReactElement {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const place = selected ? cellA1(selected.row, selected.column) : "";
  const formula = cell?.formula ?? null;
  const isFormula = formula !== null;
  const content = isFormula ? `=${formula}` : (cell?.text ?? "");
  const finish = (): void => {
    if (typed !== null && typed !== content) onType(typed);
    setTyped(null);
  };
  return (
    <div className={styles.bar}>
      <span className={styles.place}>{place}</span>
      <Input
        className={styles.content}
        aria-label={previewPage.content(place)}
        size="small"
        readOnly={isFormula}
        value={typed ?? content}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === "Enter") finish();
          if (event.key === "Escape") setTyped(null);
        }}
      />
    </div>
  );
}
