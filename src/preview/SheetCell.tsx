import type { CSSProperties, ReactElement } from "react";
import { Link, mergeClasses } from "@fluentui/react-components";
import type { CellFace, CellLink } from "../hosts/file/sheet-look";
import { previewPage } from "../locales/preview-page";
import type { CellView } from "./sheet-view";
import { useGridStyles } from "./useGridStyles";

const JUSTIFY = { left: "flex-start", center: "center", right: "flex-end" } as const;
const ALIGN = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

interface SheetCellProps {
  readonly cell: CellView;
  /** Pixels, where the text runs over cells that the grid draws by themselves. */
  readonly width: number | undefined;
  readonly isStale: boolean;
  readonly tabIndex: number;
  readonly onFollow: (link: CellLink) => void;
}

/** The inside of a cell, drawn as the workbook says. The colours are the workbook's own, hence an inline style. */
export function SheetCell({ cell, width, isStale, tabIndex, onFollow }: SheetCellProps): ReactElement {
  const styles = useGridStyles();
  const { text, face, link, formula, options } = cell;
  const mayBeOld = isStale && formula !== null;
  return (
    <div
      className={mergeClasses(styles.face, mayBeOld && styles.stale)}
      style={{ ...faceStyle(cell), width }}
      title={mayBeOld ? previewPage.stale : undefined}
    >
      {link ? (
        <Link inline tabIndex={tabIndex} onClick={() => onFollow(link)} as="button">
          {text}
        </Link>
      ) : (
        <span className={face.wraps ? styles.wrapped : undefined}>{text}</span>
      )}
      {options.length > 0 && (
        <span className={styles.arrow} aria-hidden>
          ▾
        </span>
      )}
    </div>
  );
}

function faceStyle({ value, face }: CellView): CSSProperties {
  const side = face.horizontal ?? (typeof value === "number" ? "right" : typeof value === "boolean" ? "center" : "left");
  return {
    justifyContent: JUSTIFY[side],
    textAlign: side,
    alignItems: ALIGN[face.vertical],
    fontSize: `${face.size}pt`,
    ...(face.isBold && { fontWeight: 700 }),
    ...(face.isItalic && { fontStyle: "italic" }),
    ...(face.isUnderlined && { textDecoration: "underline" }),
    ...colours(face),
  };
}

function colours({ colour, fill, hasBorder }: CellFace): CSSProperties {
  return {
    ...(colour !== null && { color: `#${colour}` }),
    ...(fill !== null && { backgroundColor: `#${fill}` }),
    ...(hasBorder && { outlineWidth: "1px", outlineStyle: "solid" }),
  };
}
