import type { ReactElement } from "react";
import { Field, Select, makeStyles } from "@fluentui/react-components";

// Long words of a choice do not widen a narrow pane.
const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "> select": { width: "100%", textOverflow: "ellipsis" } },
});

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  /** Values and the words that stand for them. */
  readonly choices: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

/** One of a few, from a list. */
export function ChoiceField({ label, value, choices, onChoose }: ChoiceFieldProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select className={styles.select} value={value} onChange={(_, data) => onChoose(data.value)}>
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
