import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Recalculation } from "../core/creation/recalculate";
import type { CellAddress } from "../core/workbook/cell";
import type { SheetContent } from "../core/workbook/content";
import { HostError, type WorkbookHost } from "../core/workbook/host";
import { previewPage } from "../locales/preview-page";
import { en } from "../locales/en";
import type { Outcome } from "../taskpane/pane-state";
import type { CellLink } from "../hosts/file/sheet-look";
import { bringUpToDate, type Recalculate } from "./bring-up-to-date";
import { editsOf } from "./cell-edit";
import { findRange } from "./find-range";
import type { PreviewFile, PreviewFiles } from "./preview-file";
import { previewHost } from "./preview-host";
import { covers, readSheetView, type SheetView } from "./sheet-view";
import { typedValue } from "./typed-value";

/** A file that is open, under a number of its own so that everything around it starts anew with it. */
export interface OpenFile {
  readonly number: number;
  readonly name: string;
  readonly file: PreviewFile;
}

export interface PreviewModel {
  readonly open: OpenFile | null;
  /** What the pane works on; null until a file is open. */
  readonly host: WorkbookHost | null;
  readonly sheets: readonly SheetContent[];
  readonly view: SheetView | null;
  readonly selected: CellAddress | null;
  readonly hasChanges: boolean;
  /** A value was typed since the file was opened, and nobody has calculated this cell of the shown sheet since: a formula there shows what it gave before. */
  readonly isStale: (row: number, column: number) => boolean;
  readonly message: Outcome | null;
  readonly startNew: () => void;
  readonly openFile: (file: File) => void;
  readonly save: () => void;
  readonly showSheet: (sheet: string) => void;
  readonly select: (cell: CellAddress) => void;
  /** Types texts into a rectangle of cells, as if by hand. */
  readonly type: (cell: CellAddress, rows: readonly (readonly string[])[]) => void;
  readonly follow: (link: CellLink) => void;
}

/** The browser around the pane: one open file, its sheets, and the sheet that is shown. */
export function usePreview(files: PreviewFiles, recalculate: Recalculate, download: (name: string, bytes: Uint8Array) => void): PreviewModel {
  const [open, setOpen] = useState<OpenFile | null>(null);
  const [sheets, setSheets] = useState<readonly SheetContent[]>([]);
  const [view, setView] = useState<SheetView | null>(null);
  const [selected, setSelected] = useState<CellAddress | null>(null);
  const [hasChanges, setChanged] = useState(false);
  /** Cells that are right although something was typed; null while nothing was. */
  const [current, setCurrent] = useState<Recalculation["current"] | null>(null);
  const [message, say] = useState<Outcome | null>(null);
  const opened = useRef(0);
  const shown = useRef(0);

  /** Shows a sheet of a file as it is now, or the first one where that is gone; resolves to the name of the sheet, empty when there is none. */
  const show = useCallback(async ({ file }: OpenFile, wanted: string | undefined): Promise<string> => {
    const mine = ++shown.current;
    const content = await file.host.read({ tables: "none" });
    const sheet = content.sheets.find(({ name }) => name === wanted) ?? content.sheets.find(({ visibility }) => visibility === "visible");
    const next = sheet ? await readSheetView(file, sheet.name) : null;
    if (shown.current === mine) {
      setSheets(content.sheets);
      setView(next);
    }
    return sheet?.name ?? "";
  }, []);

  const attempt = useCallback(async (action: () => Promise<void>, otherwise: string): Promise<void> => {
    try {
      await action();
    } catch (error) {
      say({ intent: "error", message: error instanceof HostError ? error.message : otherwise });
    }
  }, []);

  const begin = useCallback(
    (name: string, load: () => Promise<PreviewFile>, outcome: Outcome | null) =>
      attempt(async () => {
        const number = ++opened.current;
        const next = { number, name, file: await load() };
        if (opened.current !== number) return;
        const sheet = await show(next, undefined);
        setOpen(next);
        setSelected(sheet === "" ? null : { sheet, row: 0, column: 0 });
        setChanged(false);
        setCurrent(null);
        say(outcome);
      }, previewPage.unexpected(name)),
    [attempt, show],
  );

  useEffect(() => {
    void begin(previewPage.untitled, () => files.blank(), null);
  }, [begin, files]);

  useEffect(() => {
    if (!hasChanges) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [hasChanges]);

  const active = useRef<string | undefined>(undefined);
  active.current = view?.sheet;
  const host = useMemo<WorkbookHost | null>(
    () =>
      open &&
      previewHost(open.file.host, {
        applied: async (report, activeSheet) => {
          if (report.outcome === "done") setChanged(true);
          const before = active.current;
          const sheet = await show(open, activeSheet ?? before);
          if (sheet !== before) setSelected(sheet === "" ? null : { sheet, row: 0, column: 0 });
        },
        reveal: async (cell) => {
          const sheet = await show(open, cell.sheet);
          const now = sheet === cell.sheet ? cell : { sheet, row: 0, column: 0 };
          setSelected(sheet === "" ? null : now);
          return now;
        },
      }),
    [open, show],
  );

  const shownSheet = view?.sheet;
  const isStale = useCallback(
    (row: number, column: number) => current !== null && !current.some(({ sheet, range }) => sheet === shownSheet && covers(range, row, column)),
    [current, shownSheet],
  );

  const mayLeave = (): boolean => !hasChanges || window.confirm(previewPage.discard);
  return {
    open,
    host,
    sheets,
    view,
    selected,
    hasChanges,
    isStale,
    message,
    startNew: () => {
      if (mayLeave()) void begin(previewPage.untitled, () => files.blank(), null);
    },
    openFile: (file) => {
      if (!mayLeave()) return;
      const load = async (): Promise<PreviewFile> => files.open(new Uint8Array(await file.arrayBuffer()));
      void begin(file.name, load, { intent: "success", message: previewPage.opened(file.name) });
    },
    save: () =>
      void attempt(async () => {
        if (!open) return;
        download(open.name, open.file.bytes());
        setChanged(false);
        say({ intent: "success", message: previewPage.saved(open.name) });
      }, previewPage.notSaved),
    showSheet: (sheet) => {
      say(null);
      if (open) void attempt(async () => setSelected({ sheet: await show(open, sheet), row: 0, column: 0 }), en.failed.unexpected);
    },
    select: setSelected,
    type: (cell, rows) =>
      void attempt(async () => {
        if (!open || !host || view?.sheet !== cell.sheet) return;
        const typed = rows.map((row, down) =>
          row.map((text, across) => typedValue(text, view.cell(cell.row + down, cell.column + across).face.numberFormat)),
        );
        if (typed.flat().some((each) => "refused" in each)) return say({ intent: "warning", message: previewPage.noFormulas });
        const values = typed.map((row) => row.map((each) => ("value" in each ? each.value : null)));
        const content = await host.read({ tables: "none" });
        const report = await host.apply(editsOf({ sheet: cell.sheet, top: cell.row, left: cell.column, rows: values }, content));
        say(report.outcome === "done" ? null : { intent: "error", message: report.message });
        if (report.outcome !== "done") return;
        setCurrent(await bringUpToDate(open.file.host, recalculate));
        await show(open, active.current);
      }, en.failed.unexpected),
    follow: (link) =>
      void attempt(async () => {
        if (!host || !view) return;
        if (link.isExternal) return void window.open(link.target, "_blank", "noopener,noreferrer");
        const place = findRange(link.target.replace(/^#/, ""), await host.read({ tables: "none" }), view.sheet);
        if (!place) return say({ intent: "warning", message: previewPage.deadLink(link.target) });
        await host.reveal({ sheet: place.sheet, row: place.range.top, column: place.range.left });
      }, en.failed.unexpected),
  };
}
