import { useEffect, useRef, useState, type ReactElement } from "react";
import { Button, Link } from "@fluentui/react-components";
import { en } from "../locales/en";
import { tour } from "../locales/tour";
import type { SemsPage } from "./pane-state";
import { usePageStyles } from "./usePageStyles";

interface TourStop {
  readonly id: keyof typeof tour.stops;
  /** The page that it is about, where it is about one. */
  readonly page: Exclude<SemsPage, "adopt" | "overview"> | null;
}

/** Five at most: nobody reads more. */
const STOPS: readonly TourStop[] = [
  { id: "sheets", page: null },
  { id: "gap", page: "gap" },
  { id: "record", page: "record" },
  { id: "risks", page: "risks" },
  { id: "check", page: "check" },
];

interface TourProps {
  readonly onOpenPage: (page: SemsPage) => void;
  readonly onEnd: () => void;
}

/** What is where, a few sentences at a time. It can be left at any step, and each step leads to its page. */
export function Tour({ onOpenPage, onEnd }: TourProps): ReactElement | null {
  const page = usePageStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const [at, setAt] = useState(0);
  useEffect(() => title.current?.focus(), [at]);
  const stop = STOPS[at];
  if (!stop) return null;
  const { name, what } = tour.stops[stop.id];
  const { page: target } = stop;
  const isLast = at === STOPS.length - 1;
  return (
    <section aria-label={tour.title} className={page.card}>
      <h3 ref={title} tabIndex={-1} className={page.sectionTitle}>
        {tour.step(at + 1, STOPS.length, name)}
      </h3>
      <p className={page.text}>{what}</p>
      {target !== null && (
        <div>
          <Link as="button" onClick={() => onOpenPage(target)}>
            {tour.open(en.pages[target])}
          </Link>
        </div>
      )}
      <div className={page.actions}>
        <Button onClick={() => setAt(at - 1)} disabledFocusable={at === 0}>
          {tour.back}
        </Button>
        {!isLast && (
          <Button appearance="primary" onClick={() => setAt(at + 1)}>
            {tour.next}
          </Button>
        )}
        <Button appearance={isLast ? "primary" : "secondary"} onClick={onEnd}>
          {tour.end}
        </Button>
      </div>
    </section>
  );
}
