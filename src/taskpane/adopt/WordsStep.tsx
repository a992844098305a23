import type { ReactElement } from "react";
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { OpenAdoption } from "../../core/adoption/open-adoption";
import type { WordQuestion } from "../../core/adoption/plan-adoption";
import { plainWord } from "../../core/adoption/read-value";
import { adoptPage } from "../../locales/adopt-page";
import { ChoiceField } from "../metrics/ChoiceField";
import { useRowsInParts } from "../list-part";
import { ListParts } from "../ListParts";
import { usePageStyles } from "../usePageStyles";
import type { AdoptionModel } from "./useAdoption";

/** So many words are in the page at a time. */
const MOST = 40;
/** Codes are told from the two other answers by what stands before them. */
const UNSAID = "";
const EMPTY = "empty";
const CODE = "code:";

interface WordsStepProps {
  readonly model: AdoptionModel;
  readonly adoption: OpenAdoption;
}

/** What can only be asked: how dates are read, and what words mean that our lists do not have. */
export function WordsStep({ model: { draft, set }, adoption: { plan } }: WordsStepProps): ReactElement {
  const page = usePageStyles();
  const { shown, list } = useRowsInParts(plan.words, MOST, "words");
  const said = draft?.words ?? {};
  const say = ({ column, word }: WordQuestion, answer: string | undefined): void =>
    set({ words: { ...said, [column.key]: { ...said[column.key], [plainWord(word)]: answer } } });
  return (
    <>
      <p className={page.text}>{adoptPage.wordsIntro}</p>
      {plan.orders.map(({ column, heading, example, answer }) => (
        <Field key={column.key} label={adoptPage.order(heading, example)}>
          <RadioGroup
            value={answer ?? ""}
            onChange={(_, { value }) => set({ orders: { ...draft?.orders, [column.key]: value === "dayFirst" ? "dayFirst" : "monthFirst" } })}
          >
            <Radio value="dayFirst" label={adoptPage.dayFirst} />
            <Radio value="monthFirst" label={adoptPage.monthFirst} />
          </RadioGroup>
        </Field>
      ))}
      <div className={page.section}>
        {shown.map((question) => (
          <WordField key={`${question.column.key} ${plainWord(question.word)}`} question={question} onSay={(answer) => say(question, answer)} />
        ))}
        <ListParts {...list} />
      </div>
    </>
  );
}

function WordField({ question, onSay }: { readonly question: WordQuestion; readonly onSay: (answer: string | undefined) => void }): ReactElement {
  const { column, heading, word, rows, answer, meanings } = question;
  return (
    <ChoiceField
      label={adoptPage.word(word, heading, column.heading, rows)}
      value={answer === undefined ? UNSAID : answer === "" ? EMPTY : CODE + answer}
      choices={[[UNSAID, adoptPage.unsaid], [EMPTY, adoptPage.leaveEmpty], ...meanings.map(({ code, label }) => [CODE + code, label] as const)]}
      onChoose={(value) => onSay(value === UNSAID ? undefined : value === EMPTY ? "" : value.slice(CODE.length))}
    />
  );
}
