import type { Column } from "../workbook/column";
import type { SheetRecord } from "../workbook/define-sheet";
import type { OpenBook } from "../workbook/open-book";
import { actions } from "../workbook/sheets/actions";
import { evidence } from "../workbook/sheets/evidence";
import { findings } from "../workbook/sheets/findings";
import { incidents } from "../workbook/sheets/incidents";
import { measures } from "../workbook/sheets/measures";
import { people } from "../workbook/sheets/people";
import { policies } from "../workbook/sheets/policies";
import { readings } from "../workbook/sheets/readings";
import { risks } from "../workbook/sheets/risks";
import { suppliers } from "../workbook/sheets/suppliers";
import { training } from "../workbook/sheets/training";

/** A register that people have a sheet of their own for. */
export interface AdoptionTarget {
  readonly sheet: SheetRecord;
  /** Columns of which a row needs at least one: without it there is nothing to record. */
  readonly main: readonly string[];
  /** Columns that tell one record from another: two that hold the same in each of them are taken for the same. */
  readonly identity: readonly string[];
  /** Columns that can keep the id that a row had in the user's sheet, best first. */
  readonly oldId: readonly string[];
  /** Words in the name of a sheet that speak for this register. */
  readonly named: RegExp;
}

/** In the order in which they are offered where nothing speaks for one of them. */
export const adoptionTargets: readonly AdoptionTarget[] = [
  target(risks, ["title", "scenario"], ["title", "scenario"], ["sourceRefs", "note"], /risk|hazard/i),
  target(actions, ["title"], ["title", "owner"], ["sourceId", "note"], /action|task|to.?do|capa|tracker/i),
  target(evidence, ["title"], ["title", "version"], ["note"], /evidence|document|record/i),
  target(people, ["name"], ["name"], ["note"], /people|person|staff|contact|employee|appointment|nominated/i),
  target(training, ["person"], ["person", "courseId", "completedOn"], ["note"], /training|course|competenc|certificat/i),
  target(incidents, ["description"], ["description", "receivedOn", "occurredOn"], [], /incident|occurrence|event|report/i),
  target(suppliers, ["name"], ["name"], ["note"], /supplier|vendor|contractor|third part|handler/i),
  target(findings, ["description"], ["description", "raisedOn"], ["sourceId"], /finding|audit|non.?conform|observation|inspection/i),
  target(measures, ["title"], ["title"], ["note"], /measure|control|mitigation|barrier|protection/i),
  target(policies, ["title"], ["title", "version"], ["note"], /polic|procedure|manual/i),
  target(readings, ["numerator"], ["metricId", "site", "periodStart", "periodEnd"], ["comment"], /reading|kpi|spi|indicator|metric|statistic/i),
];

function target(sheet: SheetRecord, main: readonly string[], identity: readonly string[], oldId: readonly string[], named: RegExp): AdoptionTarget {
  return { sheet, main, identity, oldId, named };
}

/** A column of a register that rows can be brought into. */
export interface TargetColumn {
  readonly key: string;
  /** As it is called in this workbook. */
  readonly heading: string;
  readonly column: Column;
}

/** Registers of this workbook that rows can be brought into. */
export function targetsIn({ book }: OpenBook): readonly AdoptionTarget[] {
  return adoptionTargets.filter(({ sheet }) => book.snapshot.registers[sheet.id] !== undefined);
}

/** The columns that people fill in; ids are given by the register. */
export function targetColumns({ sheet }: AdoptionTarget, { book }: OpenBook): readonly TargetColumn[] {
  const found = book.snapshot.registers[sheet.id]?.columns ?? {};
  return Object.entries(sheet.columns).flatMap(([key, column]) => {
    const placed = found[key];
    return placed && column.kind !== "rowId" && column.fixed !== true ? [{ key, heading: placed.heading, column }] : [];
  });
}
