import { useEffect, useRef, type ReactElement } from "react";
import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetContent } from "../core/workbook/content";
import { previewPage } from "../locales/preview-page";

const useStyles = makeStyles({
  strip: { overflowX: "auto", borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  tabs: { width: "max-content" },
  tab: { whiteSpace: "nowrap", flexShrink: 0 },
});

interface SheetTabsProps {
  readonly sheets: readonly SheetContent[];
  readonly active: string | undefined;
  /** Id of the element that a tab shows. */
  readonly panelId: string;
  readonly onShow: (sheet: string) => void;
}

export function SheetTabs({ sheets, active, panelId, onShow }: SheetTabsProps): ReactElement {
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current?.querySelector("[aria-selected='true']")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [active, sheets]);
  return (
    <div className={styles.strip} ref={strip}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={previewPage.sheets}
        selectedValue={active ?? ""}
        onTabSelect={(_, { value }) => onShow(String(value))}
      >
        {sheets.map(({ name, visibility }) => (
          <Tab key={name} value={name} className={styles.tab} aria-controls={panelId}>
            {visibility === "visible" ? name : previewPage.hiddenSheet(name)}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
