import type { MapCell, RiskState } from "../../core/risks/heat-map";
import type { RiskFilter } from "../../core/risks/listed-risks";

/** What the user chose on the overview stays while a risk is open. */
export interface OverviewChoices {
  readonly state: RiskState;
  readonly filter: RiskFilter;
  /** Only the risks of one cell of the map. */
  readonly cell: Pick<MapCell, "key"> | null;
  /** Of the list, from 0 on. */
  readonly part: number;
}

export const AT_FIRST: OverviewChoices = { state: "residual", filter: { choice: "open", text: "" }, cell: null, part: 0 };
