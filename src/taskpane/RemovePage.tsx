import { useMemo, type ReactElement } from "react";
import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { SemsEngine } from "../core/creation/sems-engine";
import { en } from "../locales/en";
import { PageTitle } from "./PageTitle";
import type { Reading } from "./pane-state";
import { usePageStyles } from "./usePageStyles";

interface RemovePageProps {
  readonly reading: Reading;
  readonly engine: SemsEngine;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** Asks before anything is taken away, and lists from the plan itself what goes and what stays. Esc keeps everything. */
export function RemovePage({ reading, engine, onRemove, onKeep }: RemovePageProps): ReactElement {
  const styles = usePageStyles();
  const { content, description } = reading;
  const goes = useMemo(() => engine.planRemoval(content).flatMap((edit) => (edit.kind === "removeSheet" ? [edit.name] : [])), [engine, content]);
  const stays = content.sheets.map((sheet) => sheet.name).filter((name) => !goes.includes(name));
  const rowsIn = (sheet: string): number => description.registers.reduce((sum, register) => sum + (register.sheet === sheet ? register.rows : 0), 0);
  return (
    <div className={styles.page} onKeyDown={(event) => event.key === "Escape" && onKeep()}>
      <PageTitle text={en.remove.title} />
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{en.remove.warning}</MessageBarBody>
      </MessageBar>
      <section className={styles.section}>
        <h3 className={styles.sectionTitle}>{en.remove.goes(goes.length)}</h3>
        <ul className={styles.list}>
          {goes.map((name) => (
            <li key={name} className={styles.text}>
              {rowsIn(name) > 0 ? en.remove.sheetWithRows(name, rowsIn(name)) : name}
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <h3 className={styles.sectionTitle}>{en.remove.stays(stays.length)}</h3>
        <p className={styles.text}>{stays.length > 0 ? en.remove.staying(stays) : en.remove.stayNone}</p>
      </section>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onKeep}>
          {en.remove.keep}
        </Button>
        <Button onClick={onRemove}>{en.remove.confirm(goes.length)}</Button>
      </div>
    </div>
  );
}
