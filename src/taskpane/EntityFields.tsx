import type { ReactElement } from "react";
import { Field, Input, Select } from "@fluentui/react-components";
import { sectors } from "../core/framework/sector";
import { en } from "../locales/en";
import type { SetUpFormModel } from "./useSetUpForm";
import { fieldValidation } from "./field-validation";

export function EntityFields({ model }: { readonly model: SetUpFormModel }): ReactElement {
  const { form, errors, change } = model;
  return (
    <>
      <Field label={en.setUp.entity} hint={en.setUp.entityHint} required {...fieldValidation(errors.entityName)}>
        <Input value={form.entityName} autoComplete="organization" onChange={(_, { value }) => change({ entityName: value })} />
      </Field>
      <Field label={en.setUp.sector} required {...fieldValidation(errors.sector)}>
        <Select
          value={form.sector ?? ""}
          onChange={(_, { value }) => change({ sector: sectors.find((sector) => sector.code === value)?.code ?? null })}
        >
          <option value="">{en.setUp.choose}</option>
          {sectors.map((sector) => (
            <option key={sector.code} value={sector.code}>
              {sector.name}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
