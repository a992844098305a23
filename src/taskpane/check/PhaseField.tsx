import type { ReactElement } from "react";
import { Field, Select } from "@fluentui/react-components";
import { phases, type PhaseCode } from "../../core/framework/assessment-phase";
import { checkPage } from "../../locales/check-page";
import { en } from "../../locales/en";

interface PhaseFieldProps {
  readonly value: PhaseCode;
  /** What Config names. */
  readonly own: unknown;
  readonly onChoose: (phase: PhaseCode) => void;
}

/** Which assessment to check for: Config's own first, any other on demand. */
export function PhaseField({ value, own, onChoose }: PhaseFieldProps): ReactElement {
  const choose = (code: string): void => {
    const phase = phases.find((candidate) => candidate.code === code);
    if (phase) onChoose(phase.code);
  };
  return (
    <Field label={checkPage.phase} hint={hintOf(value, own)}>
      <Select value={value} onChange={(_, data) => choose(data.value)}>
        {phases.map(({ code, name, standard }) => (
          <option key={code} value={code}>
            {en.setUp.phaseChoice(name, standard)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function hintOf(value: PhaseCode, own: unknown): string {
  const phase = phases.find(({ code }) => code === own);
  return !phase ? "" : phase.code === value ? checkPage.ownPhase : checkPage.otherPhase(phase.name);
}
