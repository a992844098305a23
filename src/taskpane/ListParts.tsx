import type { MouseEvent, ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { listParts } from "../locales/list-parts";
import type { ListPart } from "./list-part";
import { usePageStyles } from "./usePageStyles";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
});

interface ListPartsProps extends ListPart {
  /** By this the keys of a form find the way on; nothing carries it at the end of the list. */
  readonly nextMark?: Readonly<Record<string, string>>;
}

/**
 * The way through a list that is too long to be in the page at once; nothing for a short one. It stands in the element of its list, whose beginning comes into sight. A button
 * at an end can still be reached, so that the focus stays where it is.
 */
export function ListParts({ part, parts, turnTo, nextMark }: ListPartsProps): ReactElement | null {
  const page = usePageStyles();
  const styles = useStyles();
  if (parts <= 1) return null;
  const turn = (step: number) => (event: MouseEvent<HTMLElement>) => {
    turnTo(part + step);
    event.currentTarget.closest("nav")?.parentElement?.scrollIntoView({ block: "start" });
  };
  return (
    <nav aria-label={listParts.title} className={styles.bar}>
      <Button size="small" disabledFocusable={part === 0} onClick={turn(-1)}>
        {listParts.previous}
      </Button>
      <span role="status" className={page.quiet}>
        {listParts.at(part + 1, parts)}
      </span>
      <Button size="small" disabledFocusable={part === parts - 1} onClick={turn(1)} {...(part === parts - 1 ? {} : nextMark)}>
        {listParts.next}
      </Button>
    </nav>
  );
}
