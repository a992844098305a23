import { useCallback, useState } from "react";
import type { Finding } from "../../core/assessment/finding";
import { parseA1, cellA1 } from "../../core/workbook/a1";
import type { CellAddress } from "../../core/workbook/cell";
import type { WorkbookHost } from "../../core/workbook/host";
import { checkPage } from "../../locales/check-page";
import { checkWords } from "../../locales/check-words";
import { en } from "../../locales/en";
import { sentenceOf } from "../carry-out";
import { nextPosition, positionIn, type ListPosition } from "./next-finding";

export interface FindingSteps {
  /** The finding that was last gone to. */
  readonly current: Finding | null;
  /** Where the workbook stands now, or why it does not stand there: `4 of 37: Risks, F7`. */
  readonly note: string;
  readonly goTo: (finding: Finding) => void;
  readonly step: (step: 1 | -1) => void;
}

/** Goes through findings in the order of the list, each to its cell, and keeps the place when the list changes. */
export function useFindingSteps(findings: readonly Finding[], host: WorkbookHost): FindingSteps {
  const [position, setPosition] = useState<ListPosition | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const at = positionIn(findings, position);
  const current = at === undefined ? null : (findings[at] ?? null);
  const goTo = useCallback(
    (finding: Finding): void => {
      const index = findings.findIndex(({ id }) => id === finding.id);
      // An explained finding is none of the list: the way through it goes on from where it was.
      if (index !== -1) setPosition({ id: finding.id, index });
      setFailure(null);
      void reveal(host, cellOf(finding)).then(setFailure);
    },
    [findings, host],
  );
  const where = current && at !== undefined ? checkPage.at(at + 1, findings.length, placeOf(current)) : checkPage.notStarted(findings.length);
  return {
    current,
    note: failure ?? where,
    goTo,
    step: (step) => {
      const next = findings[nextPosition(findings, position, step)?.index ?? -1];
      if (next) goTo(next);
    },
  };
}

export function placeOf({ sheet, cell }: Finding): string {
  return sheet === "" ? checkWords.workbook : en.found.place(sheet, cell);
}

/** The first cell of a sheet where the whole sheet is meant. */
function cellOf({ sheet, cell }: Finding): CellAddress {
  const place = parseA1(cell);
  return { sheet, row: place?.top ?? 0, column: place?.left ?? 0 };
}

/** A sentence when the host did not go there. */
async function reveal(host: WorkbookHost, cell: CellAddress): Promise<string | null> {
  try {
    const now = await host.reveal(cell);
    return now.sheet === cell.sheet && cellA1(now.row, now.column) === cellA1(cell.row, cell.column) ? null : en.outcome.notRevealed(cell.sheet);
  } catch (error) {
    return sentenceOf(error);
  }
}
