import { lazy, type ComponentType, type ReactElement } from "react";
import { en } from "../locales/en";
import { usePageStyles } from "./usePageStyles";

/** A page whose script comes when it is first shown, so that the pane opens as quickly as without it; a sentence where the script does not come. */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return lazy<ComponentType<Props>>(() =>
    load().then(
      (page) => ({ default: page }),
      () => ({ default: NotLoaded }),
    ),
  );
}

/** Stands in the pane while a script is on its way. */
export function Loading(): ReactElement {
  const styles = usePageStyles();
  return <p className={styles.text}>{en.app.loading}</p>;
}

function NotLoaded(): ReactElement {
  const styles = usePageStyles();
  return (
    <p role="alert" className={styles.text}>
      {en.app.notLoaded}
    </p>
  );
}
