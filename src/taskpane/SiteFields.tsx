import { useEffect, useRef, useState, type ReactElement } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import { en } from "../locales/en";
import { fieldValidation } from "./field-validation";
import { usePageStyles } from "./usePageStyles";
import type { SetUpFormModel } from "./useSetUpForm";

const useStyles = makeStyles({ add: { alignSelf: "flex-start", paddingInline: tokens.spacingHorizontalXS } });

/** One field a site, at least one. The focus goes to a new field, and back to the one before after a removal. */
export function SiteFields({ model }: { readonly model: SetUpFormModel }): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const { form, errors, addSite, removeSite, nameSite } = model;
  const list = useRef<HTMLDivElement>(null);
  const [focus, setFocus] = useState<{ readonly position: number } | null>(null);
  useEffect(() => {
    if (focus) list.current?.querySelectorAll("input").item(focus.position)?.focus();
  }, [focus]);
  return (
    <div className={page.section} ref={list}>
      {form.sites.map((site, index) => (
        <Field key={site.key} label={en.setUp.site(index + 1)} required={index === 0} {...fieldValidation(errors.sites.get(site.key))}>
          <Input
            value={site.name}
            onChange={(_, { value }) => nameSite(site.key, value)}
            contentAfter={
              form.sites.length === 1 ? null : (
                <Button
                  appearance="transparent"
                  size="small"
                  icon={<DismissRegular />}
                  aria-label={en.setUp.removeSite(index + 1)}
                  onClick={() => {
                    removeSite(site.key);
                    setFocus({ position: Math.max(0, index - 1) });
                  }}
                />
              )
            }
          />
        </Field>
      ))}
      <Button
        className={styles.add}
        appearance="subtle"
        icon={<AddRegular />}
        onClick={() => {
          addSite();
          setFocus({ position: form.sites.length });
        }}
      >
        {en.setUp.addSite}
      </Button>
    </div>
  );
}
