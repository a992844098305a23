import type { ReactElement } from "react";
import { Field, Select } from "@fluentui/react-components";
import { valueNow, type AssessedItem, type ItemChanges } from "../../core/assessment/gap/assessed-item";
import type { OpenBook } from "../../core/workbook/open-book";
import { isoOfSerial, serialOfIso } from "../../core/workbook/serial-day";
import { evidence } from "../../core/workbook/sheets/evidence";
import { gapAnalysis } from "../../core/workbook/sheets/gap-analysis";
import { partsOf } from "../../core/workbook/snapshot-book";
import { gapPage } from "../../locales/gap-page";
import { usePageStyles } from "../usePageStyles";
import { PersonOptions } from "./PersonOptions";
import type { GapModel } from "./useGap";
import { WrittenField } from "./WrittenField";

const texts = gapPage.plan;

interface PlanFieldsProps {
  readonly gap: GapModel;
  readonly item: AssessedItem;
  readonly open: OpenBook;
}

/** The short texts of an item: what there is, what is missing, who closes it by when, and what shows it. */
export function PlanFields({ gap, item, open }: PlanFieldsProps): ReactElement {
  const page = usePageStyles();
  const pending = gap.queue.pending.get(item.id) ?? {};
  const { record } = item;
  const { columns } = gapAnalysis;
  const owner = valueNow(record, pending, "owner") ?? "";
  const due = valueNow(record, pending, "dueOn") ?? undefined;
  const line = (key: "currentState" | "gap", label: string, hint?: string): ReactElement => (
    <WrittenField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      kind="long"
      value={valueNow(record, pending, key) ?? ""}
      open={open}
      onWrite={(value, before) => void gap.write({ [key]: value === "" ? null : value }, columns[key].heading, before)}
    />
  );
  return (
    <div className={page.section}>
      <h4 className={page.sectionTitle}>{texts.title}</h4>
      <p className={page.quiet}>{texts.saves}</p>
      {line("currentState", texts.state)}
      {item.hasGap && line("gap", texts.gap, texts.gapHint)}
      {item.hasGap && (
        <>
          <Field label={texts.owner}>
            <Select value={owner} onChange={(_, { value }) => gap.write({ owner: value === "" ? null : value }, columns.owner.heading)}>
              <PersonOptions open={open} current={owner} />
            </Select>
          </Field>
          <WrittenField
            label={texts.due}
            kind="date"
            value={due === undefined ? "" : isoOfSerial(due)}
            open={open}
            onWrite={(value, before) => writeDay(value, (dueOn) => gap.write({ dueOn }, columns.dueOn.heading, before))}
          />
        </>
      )}
      <EvidenceField phase="evidencePhase1" label={texts.evidence1} gap={gap} item={item} open={open} pending={pending} />
      <EvidenceField phase="evidencePhase2" label={texts.evidence2} gap={gap} item={item} open={open} pending={pending} />
    </div>
  );
}

function writeDay(value: string, write: (day: number | null) => void): string | undefined {
  const day = value === "" ? null : serialOfIso(value);
  if (day === undefined) return texts.notDay;
  write(day);
  return undefined;
}

interface EvidenceFieldProps extends PlanFieldsProps {
  readonly phase: "evidencePhase1" | "evidencePhase2";
  readonly label: string;
  readonly pending: ItemChanges;
}

/** Ids, and under them what they stand for. */
function EvidenceField({ phase, label, gap, item, open, pending }: EvidenceFieldProps): ReactElement {
  const page = usePageStyles();
  const known = open.book.recordsBy(evidence, "evidenceId");
  const ids = valueNow(item.record, pending, phase) ?? [];
  const onWrite = (value: string, before: OpenBook): string | undefined => {
    const typed = partsOf(value).map((id) => known.get(id)?.[0]?.evidenceId ?? id);
    const strange = typed.filter((id) => !known.has(id) && !ids.includes(id));
    if (strange.length > 0) return texts.unknownEvidence(strange);
    gap.write({ [phase]: typed.length === 0 ? null : [...new Set(typed)] }, gapAnalysis.columns[phase].heading, before);
    return undefined;
  };
  return (
    <div>
      <WrittenField label={label} hint={texts.evidenceHint} kind="line" value={ids.join("; ")} open={open} onWrite={onWrite} />
      <ul className={page.list}>
        {ids.map((id) => (
          <li key={id} className={page.quiet}>
            {gapPage.actions.line(id, known.get(id)?.[0]?.title ?? texts.notThere)}
          </li>
        ))}
      </ul>
    </div>
  );
}
