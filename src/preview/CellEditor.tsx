import { useState, type KeyboardEvent, type ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { previewPage } from "../locales/preview-page";

const useStyles = makeStyles({
  editor: {
    boxSizing: "border-box",
    width: "100%",
    height: "100%",
    minHeight: "20px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface CellEditorProps {
  readonly text: string;
  /** Allowed values; empty where anything may be typed. */
  readonly options: readonly string[];
  readonly label: string;
  readonly onChange: (text: string, isFinal: boolean) => void;
}

/** The editor of one cell: its drop-down list where it has one, else a text field. */
export function CellEditor({ text, options, label, onChange }: CellEditorProps): ReactElement {
  const styles = useStyles();
  const [typed, setTyped] = useState(text);
  if (options.length > 0) {
    return (
      <select
        className={styles.editor}
        aria-label={label}
        autoFocus
        value={text}
        onChange={(event) => onChange(event.target.value, true)}
        onKeyDown={keepArrows}
      >
        <option value="">{previewPage.choose}</option>
        {!options.includes(text) && text !== "" && <option value={text}>{text}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      className={styles.editor}
      aria-label={label}
      autoFocus
      value={typed}
      onFocus={(event) => event.target.select()}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(event.target.value, false);
      }}
    />
  );
}

/** Arrow keys move within the list; the grid must not take them for its own. */
function keepArrows(event: KeyboardEvent): void {
  if (event.key.startsWith("Arrow")) event.stopPropagation();
}
