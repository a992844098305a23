import type { ReactElement } from "react";
import { Button, Link, makeStyles } from "@fluentui/react-components";
import type { AssessedItem } from "../../core/assessment/gap/assessed-item";
import type { CellAddress } from "../../core/workbook/cell";
import type { OpenBook } from "../../core/workbook/open-book";
import { isoOfSerial } from "../../core/workbook/serial-day";
import { actions } from "../../core/workbook/sheets/actions";
import { gapPage } from "../../locales/gap-page";
import { usePageStyles } from "../usePageStyles";
import { actionState, type ActionState } from "./action-state";
import type { GapModel } from "./useGap";

const texts = gapPage.actions;

const useStyles = makeStyles({ link: { textAlign: "start", overflowWrap: "anywhere" } });

interface ItemActionsProps {
  readonly gap: GapModel;
  readonly item: AssessedItem;
  readonly open: OpenBook;
  readonly reveal: (cell: CellAddress) => void;
}

/** What closes the gap: the actions that there are, and the button that makes one. */
export function ItemActions({ gap, item, open, reveal }: ItemActionsProps): ReactElement {
  const page = usePageStyles();
  const ids = item.record.actions ?? [];
  const state = actionState(gap);
  const hint = hintOf(state, item.id);
  return (
    <div className={page.section}>
      <h4 className={page.sectionTitle}>{texts.title}</h4>
      {ids.length === 0 ? (
        <p className={page.text}>{texts.none}</p>
      ) : (
        <ul className={page.list}>
          {ids.map((id) => (
            <ActionLine key={id} id={id} open={open} reveal={reveal} />
          ))}
        </ul>
      )}
      <div className={page.actions}>
        <Button disabledFocusable={state === "needsGap" || state === "making"} aria-keyshortcuts="A" onClick={gap.makeAction}>
          {state === "has" ? texts.another : texts.make}
        </Button>
      </div>
      {hint !== undefined && <p className={page.quiet}>{hint}</p>}
    </div>
  );
}

function hintOf(state: ActionState, id: string): string | undefined {
  if (state === "needsGap") return texts.needsGap;
  if (state === "making") return texts.making(id);
  return state === "has" ? texts.has : undefined;
}

interface ActionLineProps {
  readonly id: string;
  readonly open: OpenBook;
  readonly reveal: (cell: CellAddress) => void;
}

function ActionLine({ id, open: { book }, reveal }: ActionLineProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const action = book.recordsBy(actions, "actionId").get(id)?.[0];
  const address = action && book.addressOf(actions, action, "actionId");
  if (!action || !address) return <li className={page.text}>{texts.line(id, texts.unknown)}</li>;
  const due = action.dueOn === undefined ? undefined : isoOfSerial(action.dueOn);
  return (
    <li>
      <Link as="button" className={styles.link} onClick={() => reveal(address)}>
        {texts.line(id, action.title ?? "")}
      </Link>
      {action.status !== undefined && <p className={page.quiet}>{texts.state(book.label("actionStatus", action.status), due)}</p>}
    </li>
  );
}
