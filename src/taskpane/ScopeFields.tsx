import type { ReactElement } from "react";
import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { phases } from "../core/framework/assessment-phase";
import { en } from "../locales/en";
import { ChoiceLabel } from "./ChoiceLabel";
import type { SetUpFormModel } from "./useSetUpForm";

/** How far the SeMS is to reach: the gate ahead, and how many registers it starts with. */
export function ScopeFields({ model }: { readonly model: SetUpFormModel }): ReactElement {
  const { form, change } = model;
  return (
    <>
      <Field label={en.setUp.phase} hint={en.setUp.phaseHint}>
        <Select value={form.phase} onChange={(_, { value }) => change({ phase: phases.find((phase) => phase.code === value)?.code ?? form.phase })}>
          {phases.map((phase) => (
            <option key={phase.code} value={phase.code}>
              {en.setUp.phaseChoice(phase.name, phase.standard)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={en.setUp.set}>
        <RadioGroup value={form.set} onChange={(_, { value }) => change({ set: value === "full" ? "full" : "essential" })}>
          <Radio value="essential" label={<ChoiceLabel name={en.setUp.essential} what={en.setUp.essentialHolds} />} />
          <Radio value="full" label={<ChoiceLabel name={en.setUp.full} what={en.setUp.fullHolds} />} />
        </RadioGroup>
      </Field>
    </>
  );
}
