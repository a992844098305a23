export interface CommandQueue<Command extends string> {
  send(command: Command): void;
  /** Hears every command from now on, and first those that nobody was there to hear: a ribbon button can be pressed before the pane is ready. */
  listen(listener: (command: Command) => void): () => void;
}

/** The way from the ribbon to the pane: both live in one runtime, and either can be there first. */
export function commandQueue<Command extends string>(): CommandQueue<Command> {
  const listeners = new Set<(command: Command) => void>();
  let waiting: readonly Command[] = [];
  return {
    send: (command) => {
      if (listeners.size === 0) waiting = [...waiting, command];
      else listeners.forEach((listener) => listener(command));
    },
    listen: (listener) => {
      listeners.add(listener);
      const unheard = waiting;
      waiting = [];
      unheard.forEach(listener);
      return () => void listeners.delete(listener);
    },
  };
}
