import { useId, useState, type ReactElement, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  button: {
    alignSelf: "flex-start",
    justifyContent: "flex-start",
    textAlign: "start",
    /** The arrow itself, not the room around it, stands under the text above. */
    marginLeft: "-6px",
    paddingLeft: 0,
    paddingRight: tokens.spacingHorizontalXS,
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface DisclosureProps {
  readonly label: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** Something that is read on demand. */
export function Disclosure({ label, isOpenAtFirst = false, children }: DisclosureProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      {isOpen && <div id={id}>{children}</div>}
    </>
  );
}
