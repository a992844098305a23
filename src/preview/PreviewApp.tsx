import { lazy, Suspense, useId, useState, type DragEvent, type ReactElement } from "react";
import { FluentProvider, Spinner, makeStyles, mergeClasses, tokens, typographyStyles, webLightTheme } from "@fluentui/react-components";
import type { CheckEngine } from "../core/assessment/check-engine";
import type { SemsEngine } from "../core/creation/sems-engine";
import type { SerialDay } from "../core/workbook/serial-day";
import { previewPage } from "../locales/preview-page";
import { App } from "../taskpane/App";
import { OutcomeMessage } from "../taskpane/OutcomeMessage";
import { usePaneTheme } from "../taskpane/usePaneTheme";
import type { Recalculate } from "./bring-up-to-date";
import { ContentBar } from "./ContentBar";
import { FileBar } from "./FileBar";
import type { PreviewFiles } from "./preview-file";
import { SheetTabs } from "./SheetTabs";
import { usePreview } from "./usePreview";

const SheetGrid = lazy(async () => ({ default: (await import("./SheetGrid")).SheetGrid }));

const NARROW = "@media (max-width: 760px)";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100vh", [NARROW]: { height: "auto", minHeight: "100vh" } },
  dropping: { outlineWidth: tokens.strokeWidthThickest, outlineStyle: "dashed", outlineColor: tokens.colorBrandStroke1, outlineOffset: "-4px" },
  columns: { display: "flex", flexGrow: 1, minHeight: 0, [NARROW]: { flexDirection: "column-reverse" } },
  workbook: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, [NARROW]: { height: "80vh", flexShrink: 0 } },
  note: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  panel: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  message: { padding: `0 ${tokens.spacingHorizontalS}`, ":has(.fui-MessageBar)": { paddingTop: tokens.spacingVerticalS } },
  empty: { ...typographyStyles.body1, maxWidth: "360px", margin: "30vh auto 0", textAlign: "center", color: tokens.colorNeutralForeground2 },
  paper: { flexGrow: 1, minHeight: 0 },
  pane: {
    width: "360px",
    flexShrink: 0,
    overflowY: "auto",
    borderInlineStartWidth: tokens.strokeWidthThin,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
    [NARROW]: { width: "auto", borderInlineStartStyle: "none" },
  },
});

export interface PreviewAppProps {
  readonly files: PreviewFiles;
  readonly engine: SemsEngine;
  readonly loadCheckEngine: () => Promise<CheckEngine>;
  readonly today: () => SerialDay;
  readonly recalculate: Recalculate;
  readonly download: (name: string, bytes: Uint8Array) => void;
}

/** A workbook and the pane beside it, without Excel. */
export function PreviewApp({ files, engine, loadCheckEngine, today, recalculate, download }: PreviewAppProps): ReactElement {
  const styles = useStyles();
  const theme = usePaneTheme(null);
  const panelId = useId();
  const [isDropping, setDropping] = useState(false);
  const preview = usePreview(files, recalculate, download);
  const { open, view, selected } = preview;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    const file = event.dataTransfer.files[0];
    if (file) preview.openFile(file);
  };
  return (
    <FluentProvider theme={theme}>
      <div
        className={mergeClasses(styles.root, isDropping && styles.dropping)}
        onDragOver={(event) => {
          event.preventDefault();
          setDropping(true);
        }}
        onDragLeave={() => setDropping(false)}
        onDrop={drop}
      >
        <FileBar
          name={open?.name ?? previewPage.loading}
          hasChanges={preview.hasChanges}
          canSave={view !== null}
          onNew={preview.startNew}
          onOpen={preview.openFile}
          onSave={preview.save}
        />
        <div className={styles.columns}>
          <section className={styles.workbook} aria-label={previewPage.workbook}>
            <div className={styles.message}>
              <OutcomeMessage outcome={preview.message} />
            </div>
            {view && (
              <ContentBar
                key={selected ? `${open?.number} ${selected.sheet} ${selected.row} ${selected.column}` : ""}
                selected={selected}
                cell={selected?.sheet === view.sheet ? view.cell(selected.row, selected.column) : null}
                onType={(text) => selected && preview.type(selected, [[text]])}
              />
            )}
            {view?.hasFormula(preview.isStale) && <p className={styles.note}>{previewPage.staleSheet}</p>}
            <div className={styles.panel} id={panelId} role="tabpanel" aria-label={view?.sheet ?? previewPage.loading}>
              <FluentProvider theme={webLightTheme} className={styles.paper}>
                <Suspense fallback={<Spinner label={previewPage.loading} />}>
                  {open && !view && <p className={styles.empty}>{previewPage.noSheets}</p>}
                  {view && (
                    <SheetGrid
                      view={view}
                      selected={selected}
                      isStale={preview.isStale}
                      onSelect={preview.select}
                      onType={preview.type}
                      onFollow={preview.follow}
                    />
                  )}
                </Suspense>
              </FluentProvider>
            </div>
            <SheetTabs sheets={preview.sheets} active={view?.sheet} panelId={panelId} onShow={preview.showSheet} />
          </section>
          <div className={styles.pane}>
            {preview.host && (
              <App
                key={open?.number}
                host={preview.host}
                engine={engine}
                loadCheckEngine={loadCheckEngine}
                today={today}
                commands={null}
                isHostDark={null}
              />
            )}
          </div>
        </div>
      </div>
    </FluentProvider>
  );
}
