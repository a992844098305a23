import { useEffect, useMemo, useRef, useState } from "react";
import type { AdoptableSource } from "../../core/adoption/adoptable-sources";
import { adoptionEdits } from "../../core/adoption/adoption-edits";
import { draftFor, openAdoption, type AdoptionDraft, type OpenAdoption } from "../../core/adoption/open-adoption";
import type { SourceFault } from "../../core/adoption/source-rows";
import { withGrid } from "../../core/adoption/with-grid";
import { adoptPage } from "../../locales/adopt-page";
import { useBook, type BookModel } from "../book/useBook";
import type { SemsPageProps } from "../sems-page";

export type AdoptStep = "source" | "columns" | "words" | "rows" | "done";

/** What was brought in a moment ago. */
export interface Adopted {
  readonly register: string;
  readonly name: string;
  readonly ids: readonly string[];
  /** Rows that were not brought in. */
  readonly left: number;
}

export interface AdoptionModel {
  readonly model: BookModel;
  readonly draft: AdoptionDraft | null;
  /** Null before a source is chosen; undefined while its sheet is being read. */
  readonly adoption: OpenAdoption | SourceFault | "noRegister" | null | undefined;
  readonly step: AdoptStep;
  readonly adopted: Adopted | null;
  readonly choose: (source: AdoptableSource | null) => void;
  readonly set: (part: Partial<AdoptionDraft>) => void;
  readonly go: (step: AdoptStep) => void;
  readonly bringIn: (seen: OpenAdoption) => Promise<void>;
}

/** The way from a sheet of the user's to rows in a register. What was chosen stays through every step, and through changes of the workbook. */
export function useAdoption({ tools, isShown, pane }: SemsPageProps): AdoptionModel {
  const [draft, setDraft] = useState<AdoptionDraft | null>(null);
  const [step, go] = useState<AdoptStep>("source");
  const [adopted, setAdopted] = useState<Adopted | null>(null);
  const sheet = draft?.source.kind === "sheet" ? draft.source.sheet : null;
  const withSheet = useMemo(() => ({ host: withGrid(tools.host, sheet), today: tools.today }), [tools, sheet]);
  const model = useBook(withSheet, isShown, pane.actions.say);
  const { open } = model;
  const latest = useRef(model);
  latest.current = model;
  useEffect(() => {
    if (sheet !== null) latest.current.readAgain();
  }, [sheet]);
  const adoption = useMemo(() => (draft && open ? openAdoption(draft, open) : null), [draft, open]);

  const bringIn = async (seen: OpenAdoption): Promise<void> => {
    if (!draft) return;
    const { sheet: register } = seen.target;
    const count = seen.plan.rows.filter(({ isTaken }) => isTaken).length;
    const left = seen.plan.rows.length - count;
    let ids: readonly string[] = [];
    const isDone = await model.change({
      plan: (now) => {
        const added = adoptionEdits(draft, seen, now);
        if (added === "changed") return { refusal: adoptPage.changed };
        if ("refusal" in added) return added;
        ids = added.ids;
        return added.edits;
      },
      doing: adoptPage.doing(count, register.name),
      done: adoptPage.done(count, register.name, left),
    });
    if (!isDone) return;
    setAdopted({ register: register.id, name: register.name, ids, left });
    setDraft((now) => now && draftFor(now.source));
    go("done");
  };

  return {
    model,
    draft,
    adoption,
    step: step === "done" || isOpened(adoption) ? step : "source",
    adopted,
    choose: (source) => setDraft(source && draftFor(source)),
    set: (part) => setDraft((now) => now && { ...now, ...part }),
    go,
    bringIn,
  };
}

export function isOpened(adoption: AdoptionModel["adoption"]): adoption is OpenAdoption {
  return adoption !== null && typeof adoption === "object";
}
