import { startTransition, useCallback, useMemo, useState } from "react";
import { findingsPart, groupKey, partWith, type FindingsPart, type OpenedGroups } from "./findings-in-parts";
import type { FindingGroup } from "../../core/assessment/grouped-findings";
import type { FindingFilter, ListedFindings } from "./listed-findings";

export interface FindingsPartModel extends FindingsPart {
  readonly opened: OpenedGroups;
  readonly turnTo: (part: number) => void;
  /** Shows all of a group, or its first few again. */
  readonly toggle: (group: FindingGroup) => void;
}

interface Turned {
  readonly filter: FindingFilter;
  readonly part: number;
}

/** Which findings of a long list are in the page. Another filter begins at the front; the finding that is gone to is always among them. @param current its identity */
export function useFindingsPart(listed: ListedFindings, filter: FindingFilter, current: string | undefined): FindingsPartModel {
  const [opened, setOpened] = useState<OpenedGroups>(new Set());
  const [turned, setTurned] = useState<Turned>({ filter, part: 0 });
  const [followed, setFollowed] = useState<string | undefined>(undefined);
  const show = useCallback(
    (id: string, open: OpenedGroups): void => {
      const place = partWith(listed, open, id);
      setOpened(place?.opened ?? open);
      if (place) setTurned({ filter, part: place.part });
    },
    [listed, filter],
  );
  if (current !== followed) {
    setFollowed(current);
    if (current !== undefined) show(current, opened);
  }
  const wanted = turned.filter === filter ? turned.part : 0;
  const shown = useMemo(() => findingsPart(listed, opened, wanted), [listed, opened, wanted]);
  const toggle = useCallback(
    (group: FindingGroup): void => {
      const key = groupKey(group);
      if (opened.has(key)) show(key, new Set([...opened].filter((other) => other !== key)));
      else setOpened(new Set([...opened, key]));
    },
    [opened, show],
  );
  return {
    ...shown,
    opened,
    turnTo: (part) => startTransition(() => setTurned({ filter, part })),
    toggle,
  };
}
