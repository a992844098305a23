import type { ReactElement } from "react";
import { Field, Select } from "@fluentui/react-components";

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  /** Values and the words that stand for them. */
  readonly choices: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

/** One of a few, from a list. */
export function ChoiceField({ label, value, choices, onChoose }: ChoiceFieldProps): ReactElement {
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => onChoose(data.value)}>
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
