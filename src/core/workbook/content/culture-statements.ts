import type { CodeOf } from "../define-list";
import type { cultureComponent } from "../lists/culture-component";

/** A statement of the culture survey, answered from 1 (disagree) to 5 (agree). */
export interface CultureStatement {
  readonly component: CodeOf<typeof cultureComponent>;
  /** First or second statement of its component. */
  readonly statementNo: 1 | 2;
  readonly statement: string;
}

/** Sixteen ready statements, two for each of eight components. Suggested, own wording. */
export const cultureStatements: readonly CultureStatement[] = [
  { component: "LEADERSHIP", statementNo: 1, statement: "Managers here follow the security rules themselves" },
  { component: "LEADERSHIP", statementNo: 2, statement: "When security and speed clash, managers back security" },
  { component: "THREATS", statementNo: 1, statement: "I know what could realistically happen at our site" },
  { component: "THREATS", statementNo: 2, statement: "Someone explains to me when the threat changes" },
  { component: "VIGILANCE", statementNo: 1, statement: "I would stop and ask a person without a pass" },
  { component: "VIGILANCE", statementNo: 2, statement: "Unusual things get noticed here" },
  { component: "REPORTING", statementNo: 1, statement: "I know how to report a security concern" },
  { component: "REPORTING", statementNo: 2, statement: "People who report honestly are treated fairly" },
  { component: "RESPONSE", statementNo: 1, statement: "I know what to do in the first minutes of an incident" },
  { component: "RESPONSE", statementNo: 2, statement: "We practise often enough to be ready" },
  { component: "INFORMATION", statementNo: 1, statement: "I know what must not be shared or posted" },
  { component: "INFORMATION", statementNo: 2, statement: "Sensitive papers and screens are protected" },
  { component: "TRAINING", statementNo: 1, statement: "My security training fits my real job" },
  { component: "TRAINING", statementNo: 2, statement: "I was taught something new in the last year" },
  { component: "ENVIRONMENT", statementNo: 1, statement: "I have enough time to do security tasks properly" },
  { component: "ENVIRONMENT", statementNo: 2, statement: "Tiredness or pressure rarely makes us skip steps" },
];
