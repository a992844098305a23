import type { ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { listParts } from "../locales/list-parts";
import { usePageStyles } from "./usePageStyles";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
});

interface ListPartsProps {
  /** From 0 on. */
  readonly part: number;
  readonly parts: number;
  readonly onPart: (part: number) => void;
}

/** The way through a list that is too long to be in the page at once; nothing for a short one. A button at an end can still be reached, so that the focus stays where it is. */
export function ListParts({ part, parts, onPart }: ListPartsProps): ReactElement | null {
  const page = usePageStyles();
  const styles = useStyles();
  if (parts <= 1) return null;
  return (
    <nav aria-label={listParts.title} className={styles.bar}>
      <Button size="small" disabledFocusable={part === 0} onClick={() => onPart(part - 1)}>
        {listParts.previous}
      </Button>
      <span role="status" className={page.quiet}>
        {listParts.at(part + 1, parts)}
      </span>
      <Button size="small" disabledFocusable={part === parts - 1} onClick={() => onPart(part + 1)}>
        {listParts.next}
      </Button>
    </nav>
  );
}
