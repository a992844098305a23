import type { ReactElement } from "react";
import { Field, Select } from "@fluentui/react-components";
import { levelWord, likelihoodWord } from "../../core/risks/heat-map";
import type { LevelKey, Levels } from "../../core/rules/risk-levels";
import { usesMethodB } from "../../core/rules/residual-risk";
import type { SnapshotBook } from "../../core/workbook/snapshot-book";
import { riskReview } from "../../locales/risk-review";

const LEVELS = [1, 2, 3, 4, 5] as const;

interface LevelFieldsProps {
  readonly keys: readonly LevelKey[];
  readonly levels: Levels;
  readonly book: SnapshotBook;
  readonly onLevels: (part: Levels) => void;
}

/** A level from 1 to 5 for each column, in words. */
export function LevelFields({ keys, levels, book, onLevels }: LevelFieldsProps): ReactElement {
  const texts = riskReview;
  const wordOf = usesMethodB(book) ? likelihoodWord : levelWord;
  return (
    <>
      {keys.map((key) => {
        const level = levels[key];
        return (
          <Field key={key} label={texts.levels[key]}>
            <Select
              name={`levels ${key}`}
              value={level === undefined ? "" : String(level)}
              onChange={(_, { value }) => onLevels({ [key]: value === "" ? undefined : Number(value) })}
            >
              {level === undefined && <option value="">{texts.noLevel}</option>}
              {level !== undefined && !LEVELS.some((other) => other === level) && <option value={String(level)}>{level}</option>}
              {LEVELS.map((other) => (
                <option key={other} value={String(other)}>
                  {texts.level(other, wordOf(other, book))}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
    </>
  );
}
