import { useRef, type FormEvent, type ReactElement } from "react";
import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { SemsChoices } from "../core/creation/choices";
import type { SemsEngine } from "../core/creation/sems-engine";
import { en } from "../locales/en";
import { EntityFields } from "./EntityFields";
import { PageTitle } from "./PageTitle";
import type { Reading } from "./pane-state";
import { PlannedSheets } from "./PlannedSheets";
import { ScopeFields } from "./ScopeFields";
import { SiteFields } from "./SiteFields";
import { usePageStyles } from "./usePageStyles";
import { usePlan } from "./usePlan";
import type { SetUpFormModel } from "./useSetUpForm";

interface SetUpPageProps {
  readonly reading: Reading;
  readonly engine: SemsEngine;
  readonly form: SetUpFormModel;
  readonly onCreate: (choices: SemsChoices) => void;
  readonly onTidy: () => void;
}

/** New SeMS, adding to a workbook, or completing what was interrupted: the same questions under different words. */
export function SetUpPage({ reading, engine, form, onCreate, onTidy }: SetUpPageProps): ReactElement {
  const styles = usePageStyles();
  const plan = usePlan(engine, reading, form.form);
  const refusal = plan?.refusal ?? null;
  const page = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const choices = form.submit();
    if (choices === null) requestAnimationFrame(() => focusFirstInvalid(page.current));
    else if (refusal === null) onCreate(choices);
  };
  return (
    <form ref={page} className={styles.page} onSubmit={submit} noValidate>
      <SetUpIntro reading={reading} />
      <EntityFields model={form} />
      <SiteFields model={form} />
      <ScopeFields model={form} />
      <section className={styles.card}>
        <h3 className={styles.sectionTitle}>{en.setUp.previewTitle}</h3>
        <p className={styles.text}>{plan ? en.setUp.previewSum(plan.sheets.length, plan.records) : en.setUp.previewEmpty}</p>
        {refusal !== null && <Notice intent="error" text={refusal} />}
        {form.errorCount > 0 && <Notice intent="warning" text={en.setUp.correct(form.errorCount)} />}
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabledFocusable={refusal !== null}>
            {reading.unfinished ? en.unfinished.complete : en.setUp.create}
          </Button>
          {reading.unfinished && <Button onClick={onTidy}>{en.unfinished.tidy}</Button>}
        </div>
        <p className={styles.quiet}>{en.setUp.undo}</p>
      </section>
      {plan && <PlannedSheets sheets={plan.sheets} />}
    </form>
  );
}

function SetUpIntro({ reading: { unfinished, isBlank, description } }: { readonly reading: Reading }): ReactElement {
  const styles = usePageStyles();
  if (unfinished) {
    return (
      <div className={styles.section}>
        <PageTitle text={en.unfinished.title} />
        <p className={styles.text}>{en.unfinished.what(unfinished.sheets.length)}</p>
        <p className={styles.quiet}>{en.unfinished.begun(unfinished.sheets)}</p>
      </div>
    );
  }
  return (
    <div className={styles.section}>
      <PageTitle text={isBlank ? en.setUp.blankTitle : en.setUp.addTitle} />
      <p className={styles.text}>{isBlank ? en.setUp.blankIntro : en.setUp.addIntro}</p>
      {!isBlank && <p className={styles.quiet}>{en.setUp.stays(description.otherSheets)}</p>}
    </div>
  );
}

function Notice({ intent, text }: { readonly intent: "error" | "warning"; readonly text: string }): ReactElement {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

function focusFirstInvalid(page: HTMLElement | null): void {
  page?.querySelector<HTMLElement>("input[aria-invalid='true'], select[aria-invalid='true']")?.focus();
}
