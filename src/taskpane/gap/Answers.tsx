import type { ReactElement } from "react";
import { Field, Select } from "@fluentui/react-components";
import type { AssessedItem } from "../../core/assessment/gap/assessed-item";
import { implementationLevel } from "../../core/workbook/lists/implementation-level";
import { response } from "../../core/workbook/lists/response";
import type { OpenBook } from "../../core/workbook/open-book";
import { gapPage } from "../../locales/gap-page";
import { usePageStyles } from "../usePageStyles";
import { ChoiceButtons } from "./ChoiceButtons";
import { keyOf } from "./item-key";
import { PersonOptions } from "./PersonOptions";
import { ReasonForm } from "./ReasonForm";
import type { GapModel } from "./useGap";

interface AnswersProps {
  readonly gap: GapModel;
  readonly item: AssessedItem;
  readonly open: OpenBook;
}

/** Response and implementation level, each written at once, by a click or a key. */
export function Answers({ gap, item, open }: AnswersProps): ReactElement {
  const page = usePageStyles();
  const { book } = open;
  const examples = { DOCUMENTED: item.record.examplePhase1, OPERATING: item.record.examplePhase2 };
  const levels = implementationLevel.codes.map(({ code, meaning }) => ({
    code,
    label: book.label("implementationLevel", code),
    picture: pictureOf(meaning, code === "DOCUMENTED" || code === "OPERATING" ? examples[code] : undefined),
    shortcut: keyOf(code),
  }));
  const responses = response.codes.map(({ code, meaning }) => ({
    code,
    label: book.label("response", code),
    ...(code === item.response ? { picture: `${meaning}.` } : {}),
    shortcut: keyOf(code),
  }));
  const shown = item.applies ? item.response : "NOT_APPLICABLE";
  return (
    <div className={page.section}>
      <ChoiceButtons title={gapPage.answer.response} choices={responses} chosen={shown} onChoose={gap.answer} />
      {gap.isReasonAsked && <ReasonForm gap={gap} item={item} />}
      <Field label={gapPage.answer.assessor}>
        <Select value={gap.assessor} onChange={(_, { value }) => gap.setAssessor(value)}>
          <PersonOptions open={open} current={gap.assessor} />
        </Select>
      </Field>
      {item.applies && <ChoiceButtons title={gapPage.answer.level} choices={levels} chosen={item.level} onChoose={gap.setLevel} />}
    </div>
  );
}

/** What a level looks like, for this very item where the sheet gives an example. */
function pictureOf(meaning: string, example: string | undefined): string {
  return example === undefined ? `${meaning}.` : `${meaning}. ${gapPage.answer.example(example)}`;
}
