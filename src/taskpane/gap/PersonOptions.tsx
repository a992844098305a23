import type { ReactElement } from "react";
import { isInPost } from "../../core/workbook/calculations/in-post";
import type { OpenBook } from "../../core/workbook/open-book";
import { people } from "../../core/workbook/sheets/people";
import { gapPage } from "../../locales/gap-page";

interface PersonOptionsProps {
  readonly open: OpenBook;
  /** Stays to be chosen, whether or not People has it. */
  readonly current: string;
}

/** The names of those in post today, and nobody. */
export function PersonOptions({ open: { book }, current }: PersonOptionsProps): ReactElement {
  const inPost = book.records(people).flatMap((person) => (person.name !== undefined && isInPost(person, book.asOf) ? [person.name] : []));
  const names = [...new Set(inPost)];
  const isKnown = current === "" || book.recordsBy(people, "name").has(current);
  return (
    <>
      <option value="">{gapPage.answer.nobody}</option>
      {current !== "" && !names.includes(current) && <option value={current}>{isKnown ? current : gapPage.answer.unknownPerson(current)}</option>}
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </>
  );
}
