import type { Unsubscribe } from "../../core/workbook/host";

/**
 * Calls the listener after edits anywhere in the workbook, the user's own and those of co-authors. Events are hints: Excel leaves some out (pasting, fast
 * typing), so whoever listens reads again. Without an answer from Excel there are simply no calls.
 */
export function watchChanges(listener: () => void): Unsubscribe {
  let isWanted = true;
  const registration = Excel.run({ delayForCellEdit: true }, (context) => {
    const added = context.workbook.worksheets.onChanged.add(() => {
      if (isWanted) listener();
      return Promise.resolve();
    });
    return Promise.resolve(added);
  });
  registration.catch(() => undefined);
  return () => {
    isWanted = false;
    registration
      .then((added) => {
        added.remove();
        return added.context.sync();
      })
      .catch(() => undefined);
  };
}
