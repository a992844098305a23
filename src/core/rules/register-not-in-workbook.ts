import { holdsSems, problemsOfKind } from "./problems-of-kind";
import { registerNeeds } from "./register-needs";
import { defineRule } from "./rule";
import { firstPhase, severityAt } from "./severity";

/** Registers that were there and cannot be found are `registerLost`'s. */
export const registerNotInWorkbook = defineRule({
  id: "S-02",
  title: "Register that the phase needs is not in the workbook",
  action: "Add the register through the add-in.",
  why: "Rules that read it have nothing to look at, so nothing of it is checked.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "blocks" },
  reads: [],
  example: {
    passes: { rows: [] },
    fails: {
      rows: [],
      changed: {
        words: "A SeMS of the essential set, without Meetings.",
        snapshot: (sound) => ({
          ...sound,
          registers: Object.fromEntries(Object.entries(sound.registers).filter(([id]) => id !== "meetings")),
        }),
      },
    },
  },
  check: (book, { phase }) => {
    if (!holdsSems(book)) return [];
    const { registers, registerList } = book.snapshot;
    const lost = new Set(problemsOfKind(book, "lostRegister").map(({ register }) => register));
    return registerNeeds.flatMap(({ sheet, register: severity }) =>
      registers[sheet.id] !== undefined || lost.has(sheet.id) || severityAt(severity, phase) === undefined
        ? []
        : [
            {
              at: { kind: "spot", sheet: registerList?.sheet ?? "", cell: registerList?.cell ?? "", register: sheet.id, subject: sheet.id } as const,
              message: `The register ${sheet.name} is not in this workbook; ${phaseWords(firstPhase(severity))} needs it.`,
              severity,
              ...(sheet.chapter === null ? {} : { chapter: sheet.chapter }),
            },
          ],
    );
  },
});

function phaseWords(phase: string | undefined): string {
  return phase === "GAP" ? "the gap analysis" : `Phase ${phase ?? "1"}`;
}
