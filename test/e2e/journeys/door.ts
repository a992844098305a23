import type { FrameLocator, Locator, Page } from "playwright-core";

/** A cell's sheet and its name there. */
export interface Cell {
  readonly sheet: string;
  readonly a1: string;
}

/** Rows of a table: heading → value. */
export type Rows = readonly Readonly<Record<string, unknown>>[];

/** Where the pane meets a workbook: in Excel, or in the preview. A journey is written once against this. */
export interface Door {
  readonly name: "Excel" | "preview";
  readonly page: Page;
  readonly pane: Pick<FrameLocator | Locator, "getByRole" | "getByText" | "getByLabel" | "locator">;
  /** Puts the focus on the pane, as F6 does in Excel. */
  enterPane(): Promise<void>;
  /** The attributes of what has the focus, with its `tag` and its `text`. */
  focused(): Promise<Readonly<Record<string, string>>>;
  /** The cell that is selected: `Risks, F7`. */
  selected(): Promise<string>;
  /** The user types into a cell of the sheet. */
  typeInto(cell: Cell, value: string | number): Promise<void>;
  /** Somebody else does, while the focus stays in the pane. */
  coAuthorTypes(cell: Cell, value: string | number): Promise<void>;
  /** What a table holds now. */
  rows(table: string): Promise<Rows>;
  /** All that a sheet holds, to be compared: its cells in Excel, its part of the file in the preview. */
  fingerprint(sheet: string): Promise<string>;
  /** Presses the ribbon's button Next finding; false where there is no ribbon. */
  pressNextOnRibbon(): Promise<boolean>;
  /** Ids and nodes of what axe finds wrong on the page by these rules, or by all; Fluent's own focus guards are left out. */
  violations(rules?: readonly string[]): Promise<readonly string[]>;
  /** Ends the visit; what the page threw or asked of others is given. */
  leave(): Promise<readonly string[]>;
}

/** A workbook to begin with: as a file, and as the simulated Excel keeps it. */
export interface StartingWorkbook {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** As `packWorkbook` writes it. */
  readonly packed: string;
}
