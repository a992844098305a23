/** What can be asked of the pane from outside of it, by a button on the ribbon. */
export type PaneCommand = "check" | "nextFinding";

export interface CommandSource {
  /** @returns what ends it */
  listen(listener: (command: PaneCommand) => void): () => void;
}
