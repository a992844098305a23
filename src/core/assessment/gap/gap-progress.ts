import { chapters } from "../../framework/chapters";
import { themes, type Theme } from "../../framework/theme";
import { progressOf, type ItemProgress } from "../item-progress";
import { countChanges, type AnswerChange } from "./answer-change";
import type { AssessedItem } from "./assessed-item";

/** How far a group of items has come, its core items apart, and what became of it since the previous assessment. */
export interface GroupProgress {
  readonly all: ItemProgress;
  readonly core: ItemProgress;
  /** Items that nobody has answered, or looked at again, in the present assessment. */
  readonly due: number;
  readonly changes: Readonly<Record<AnswerChange, number>> | null;
}

export interface ChapterProgress extends GroupProgress {
  readonly chapter: number;
  readonly name: string;
}

export interface ThemeProgress extends GroupProgress {
  readonly name: string;
  readonly chapters: readonly ChapterProgress[];
}

export interface GapProgress extends GroupProgress {
  readonly themes: readonly ThemeProgress[];
}

/** Every item counts overall; a theme has those of its chapters. */
export function gapProgress(items: readonly AssessedItem[]): GapProgress {
  return { ...groupProgress(items), themes: themes.map((theme) => themeProgress(theme, items)) };
}

function themeProgress({ name, chapters: numbers }: Theme, items: readonly AssessedItem[]): ThemeProgress {
  const own = chapters.filter(({ number }) => numbers.includes(number));
  return {
    name,
    ...groupProgress(items.filter(({ chapter }) => numbers.includes(chapter))),
    chapters: own.map((chapter) => ({
      chapter: chapter.number,
      name: chapter.name,
      ...groupProgress(items.filter((item) => item.chapter === chapter.number)),
    })),
  };
}

function groupProgress(items: readonly AssessedItem[]): GroupProgress {
  const applying = items.filter(({ applies }) => applies);
  return {
    all: progressOf(applying),
    core: progressOf(applying.filter(({ isCore }) => isCore)),
    due: applying.filter(({ isDue }) => isDue).length,
    changes: countChanges(items),
  };
}
