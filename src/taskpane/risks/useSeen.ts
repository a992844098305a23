import { useEffect, useRef, useState } from "react";
import type { RiskRecord } from "../../core/rules/open-risks";
import type { OpenBook } from "../../core/workbook/open-book";

/** The workbook and the risk as a form shows them. */
export interface Seen {
  readonly open: OpenBook;
  readonly risk: RiskRecord;
}

export interface SeenModel {
  readonly seen: Seen;
  /** After a refusal: the form shows what is there now. */
  readonly lookAgain: () => void;
}

/** What a form was begun with stays, whatever is changed in the sheet meanwhile: writing notices that, and only then it is looked at again. */
export function useSeen(open: OpenBook, risk: RiskRecord): SeenModel {
  const [seen, setSeen] = useState<Seen>({ open, risk });
  const [looks, setLooks] = useState(0);
  const latest = useRef(seen);
  latest.current = { open, risk };
  useEffect(() => {
    if (looks > 0) setSeen(latest.current);
  }, [looks]);
  return { seen, lookAgain: () => setLooks((count) => count + 1) };
}
