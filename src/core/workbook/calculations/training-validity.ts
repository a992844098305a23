import type { SerialDay } from "../serial-day";
import { dueStateFormula, dueStateOf, type DueState } from "./due-state";
import { inPostFormula, isInPost, type Post } from "./in-post";
import { monthsLater } from "./months-later";

/** What a row of Training says of the completion of a course. */
export interface CourseCompletion {
  readonly completedOn?: number | undefined;
  readonly validMonths?: number | undefined;
  readonly result?: string | undefined;
}

/** Results with which a course is completed. */
const COMPLETED = ["PASSED", "ATTENDED"] as const;

/** Whether the row says whose training in what it is; nothing can be said of its renewal otherwise. */
const IS_NAMED = 'AND(TRIM({@person})<>"",TRIM({@courseId})<>"")';

const sumOfCompleted = (criteria: string) =>
  COMPLETED.map((code) => `COUNTIFS(${criteria},{training.result},{label trainingResult ${code}})`).join("+");

/** How many rows of the same person and course were completed with a result that counts. */
function completions(criteria: string): string {
  return sumOfCompleted(`{training.person},{@person},{training.courseId},{@courseId},{training.completedOn},${criteria}`);
}

const IS_COMPLETED = COMPLETED.map((code) => `COUNTIFS({@completedOn},"<="&{setting asOf},{@result},{label trainingResult ${code}})`).join("+");
const HAS_NEWER = `${completions('">"&{@completedOn},{training.completedOn},"<="&{setting asOf}')}>0`;
const YES = "{label yesNo YES}";
const NO = "{label yesNo NO}";

/** Yes on the newest completed row of a person and course while it is in date today. */
export const countsTodayFormula = `IF(NOT(${IS_NAMED}),${NO},IF(${IS_COMPLETED}=0,${NO},IF(${HAS_NEWER},${NO},IF(ISNUMBER({@expiresOn}),IF({@expiresOn}>={setting asOf},${YES},${NO}),IF(TRIM({@validMonths})="",${YES},${NO})))))`;

/** `sameCourse`: all rows of that person and course. `isWithoutEnd`: no months are given at all, which is not the same as months that cannot be read. */
export function countsOn(day: SerialDay, record: CourseCompletion, sameCourse: readonly CourseCompletion[], isWithoutEnd: boolean): boolean {
  const { completedOn } = record;
  if (completedOn === undefined || completedOn > day || !isCompleted(record)) return false;
  if (sameCourse.some((other) => isCompletedWithin(other, completedOn, day))) return false;
  const end = expiryOf(record);
  return end === undefined ? isWithoutEnd : end >= day;
}

const NAME = "{people.name},{@person}";
const HAS_LEFT = `IF(COUNTIFS(${NAME})>0,${inPostFormula(NAME, "{@expiresOn}")}=0,FALSE)`;
const IS_RENEWED = `${completions('">"&{@completedOn},{training.completedOn},"<="&{@expiresOn}')}>0`;
const IS_RENEWED_LATE = `${completions('">"&{@expiresOn}')}>0`;
const OPEN = dueStateFormula("{@expiresOn}", '""');

/** The renewal as a task that is due on the day of expiry; called off for those who were not in post any more on that day. */
export const renewalFormula = `IF(NOT(ISNUMBER({@expiresOn})),"",IF(NOT(${IS_NAMED}),${OPEN},IF(${HAS_LEFT},{label dueState CANCELLED},IF(${IS_RENEWED},{label dueState DONE},IF(${IS_RENEWED_LATE},{label dueState DONE_LATE},${OPEN})))))`;

/** `posts`: what People says of that person. Undefined for what has no end. */
export function renewalOf(
  record: CourseCompletion,
  sameCourse: readonly CourseCompletion[],
  posts: readonly Post[],
  asOf: SerialDay,
): DueState | undefined {
  const { completedOn } = record;
  const end = expiryOf(record);
  if (end === undefined || completedOn === undefined) return undefined;
  if (posts.length > 0 && !posts.some((post) => isInPost(post, end))) return "CANCELLED";
  if (sameCourse.some((other) => isCompletedWithin(other, completedOn, end))) return "DONE";
  if (sameCourse.some((other) => isCompletedWithin(other, end, Infinity))) return "DONE_LATE";
  return dueStateOf({ due: end, done: undefined }, asOf);
}

/** Last valid day; undefined for what has no end, and for what was not completed. */
export function expiryOf({ completedOn, validMonths, result }: CourseCompletion): SerialDay | undefined {
  const counts = result !== "FAILED" && result !== "CANCELLED" && result !== "BOOKED";
  return counts && completedOn !== undefined && validMonths !== undefined ? monthsLater(completedOn, validMonths) : undefined;
}

function isCompleted({ result }: CourseCompletion): boolean {
  return COMPLETED.some((code) => code === result);
}

/** Completed after one day and up to another. */
function isCompletedWithin(record: CourseCompletion, after: number, upTo: number): boolean {
  return isCompleted(record) && record.completedOn !== undefined && record.completedOn > after && record.completedOn <= upTo;
}
