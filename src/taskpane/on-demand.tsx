import { createContext, lazy, useContext, useState, type ComponentType, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { en } from "../locales/en";
import { usePageStyles } from "./usePageStyles";

const TryAgain = createContext<() => void>(() => undefined);

/** A page whose script comes when it is first shown, so that the pane opens as quickly as without it; where the script does not come, a sentence and another try. */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const attempt = (): ComponentType<Props> =>
    lazy<ComponentType<Props>>(() =>
      load().then(
        (page) => ({ default: page }),
        () => ({ default: NotLoaded }),
      ),
    );
  let latest = attempt();
  return function OnDemand(props: Props): ReactElement {
    const [Page, show] = useState(() => latest);
    const tryAgain = (): void => {
      latest = attempt();
      show(() => latest);
    };
    return (
      <TryAgain value={tryAgain}>
        <Page {...props} />
      </TryAgain>
    );
  };
}

/** Stands in the pane while a script is on its way. */
export function Loading(): ReactElement {
  const styles = usePageStyles();
  return <p className={styles.text}>{en.app.loading}</p>;
}

function NotLoaded(): ReactElement {
  const styles = usePageStyles();
  const tryAgain = useContext(TryAgain);
  return (
    <div className={styles.section}>
      <p role="alert" className={styles.text}>
        {en.app.notLoaded}
      </p>
      <div className={styles.actions}>
        <Button onClick={tryAgain}>{en.app.retry}</Button>
      </div>
    </div>
  );
}
