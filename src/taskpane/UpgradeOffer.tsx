import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { UpgradeOffered } from "../core/creation/sems-engine";
import { clearsUndo } from "../core/workbook/clears-undo";
import { en } from "../locales/en";
import { usePageStyles } from "./usePageStyles";

interface UpgradeOfferProps {
  readonly upgrade: UpgradeOffered;
  readonly onUpgrade: () => void;
}

/** What a SeMS of an older version lacks, before anything is changed. */
export function UpgradeOffer({ upgrade, onUpgrade }: UpgradeOfferProps): ReactElement {
  const styles = usePageStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.sectionTitle}>{en.upgrade.title}</h3>
      <p className={styles.text}>{en.upgrade.intro(upgrade.from, upgrade.to)}</p>
      <ul className={styles.text}>
        {upgrade.changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      {clearsUndo(upgrade.edits) && <p className={styles.text}>{en.upgrade.undo}</p>}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onUpgrade}>
          {en.upgrade.apply}
        </Button>
      </div>
    </section>
  );
}
