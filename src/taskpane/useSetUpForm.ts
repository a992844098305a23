import { useState } from "react";
import type { SemsChoices } from "../core/creation/choices";
import {
  draftOf,
  errorCount,
  errorsOf,
  formOf,
  withSiteAdded,
  withSiteNamed,
  withSiteRemoved,
  type SetUpErrors,
  type SetUpForm,
} from "./set-up-form";

export interface SetUpFormModel {
  readonly form: SetUpForm;
  /** Empty until the user has asked to create; from then on as the answers change. */
  readonly errors: SetUpErrors;
  readonly errorCount: number;
  readonly change: (part: Partial<SetUpForm>) => void;
  readonly addSite: () => void;
  readonly removeSite: (key: number) => void;
  readonly nameSite: (key: number, name: string) => void;
  /** The choices when every answer is good, else null; from then on the errors show. */
  readonly submit: () => SemsChoices | null;
}

const NO_ERRORS: SetUpErrors = { sites: new Map() };

/**
 * The answers of the set-up page: what the user has typed, until then the choices of an earlier, interrupted creation.
 * They live as long as the pane, so that a cancelled creation loses none of them.
 */
export function useSetUpForm(earlier: SemsChoices | null): SetUpFormModel {
  const [typed, setTyped] = useState<SetUpForm | null>(null);
  const [isSubmitted, setSubmitted] = useState(false);
  const form = typed ?? formOf(earlier);
  const edit = (next: (form: SetUpForm) => SetUpForm): void => setTyped((now) => next(now ?? formOf(earlier)));
  const errors = isSubmitted ? errorsOf(form) : NO_ERRORS;
  return {
    form,
    errors,
    errorCount: errorCount(errors),
    change: (part) => edit((now) => ({ ...now, ...part })),
    addSite: () => edit(withSiteAdded),
    removeSite: (key) => edit((now) => withSiteRemoved(now, key)),
    nameSite: (key, name) => edit((now) => withSiteNamed(now, key, name)),
    submit: () => {
      setSubmitted(true);
      return errorCount(errorsOf(form)) === 0 ? draftOf(form) : null;
    },
  };
}
