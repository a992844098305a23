import { useState, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { Tab, TabList, makeStyles } from "@fluentui/react-components";
import { ALL_ITEMS } from "../../core/assessment/gap/listed-items";
import { gapAnalysis } from "../../core/workbook/sheets/gap-analysis";
import { gapPage } from "../../locales/gap-page";
import { BookFrame } from "../book/BookFrame";
import { useBook } from "../book/useBook";
import type { SemsPageProps } from "../sems-page";
import { usePageStyles } from "../usePageStyles";
import { CompareSection } from "./CompareSection";
import { isTyping, itemCommand } from "./item-key";
import { ItemBar } from "./ItemBar";
import { ItemView } from "./ItemView";
import { ItemList } from "./ItemList";
import { actionState } from "./action-state";
import { ProgressSection } from "./ProgressSection";
import { useGap, type GapModel } from "./useGap";

const useStyles = makeStyles({ root: { outlineStyle: "none" } });

type View = "item" | "list";

/** Where the entity stands against each item: answered one after the other by keys, or picked from the list. */
export function GapPage({ tools, isShown, pane }: SemsPageProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const model = useBook(tools, isShown, pane.actions.say);
  const gap = useGap(model);
  const [view, setView] = useState<View>("item");
  const [choice, setChoice] = useState(ALL_ITEMS);
  const [isBeginning, setBeginning] = useState(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (view !== "item" || isTyping(event.target)) return;
    if (obey(event, gap)) event.preventDefault();
  };
  const openItem = (id: string): void => {
    gap.goTo(id);
    setView("item");
  };
  // An answer says itself that it is being written; only what takes longer gets the bar of the frame.
  const framed = isBeginning ? model : { ...model, work: null };
  return (
    <div className={styles.root} onKeyDown={onKeyDown} tabIndex={-1}>
      <BookFrame title={gapPage.title} model={framed} needs={[gapAnalysis]} onCheck={() => pane.actions.openPage("check")}>
        {(open) => (
          <Items gap={gap}>
            <div className={page.section}>
              <ProgressSection items={gap.items} open={open} />
              <CompareSection
                items={gap.items}
                model={model}
                isBusy={gap.queue.waiting.length > 0}
                onBeginning={setBeginning}
                onShow={() => {
                  setChoice({ filters: ["changed"], text: "" });
                  setView("list");
                }}
              />
            </div>
            <TabList
              selectedValue={view}
              onTabSelect={(_, { value }) => setView(value === "list" ? "list" : "item")}
              aria-label={gapPage.view}
              size="small"
            >
              <Tab value="item">{gapPage.views.item}</Tab>
              <Tab value="list">{gapPage.views.list}</Tab>
            </TabList>
            {view === "item" ? (
              <ItemView gap={gap} open={open} reveal={pane.actions.reveal} />
            ) : (
              <ItemList gap={gap} open={open} choice={choice} onChoose={setChoice} onOpen={openItem} reveal={pane.actions.reveal} />
            )}
            <ItemBar gap={gap} hasSteps={view === "item"} />
          </Items>
        )}
      </BookFrame>
    </div>
  );
}

interface ItemsProps {
  readonly gap: GapModel;
  readonly children: ReactNode;
}

function Items({ gap, children }: ItemsProps): ReactElement {
  const page = usePageStyles();
  if (gap.items.length > 0) return <>{children}</>;
  return <p className={page.text}>{gapPage.empty}</p>;
}

/** Whether the key was one of the page's. */
function obey(event: KeyboardEvent, gap: GapModel): boolean {
  const command = itemCommand(event);
  if (!command) return false;
  if (command.kind === "response") gap.answer(command.code);
  else if (command.kind === "level") gap.setLevel(command.code);
  else if (command.kind !== "action") gap.step(command.kind);
  else if (actionState(gap) === "can") gap.makeAction();
  return true;
}
