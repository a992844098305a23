import { useRef, type ReactElement } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDownloadRegular, DocumentAddRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { previewPage } from "../locales/preview-page";

const WORKBOOKS = ".xlsx,.xlsm,.xltx,.xltm";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  intro: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, marginInlineStart: "auto" },
});

interface FileBarProps {
  readonly name: string;
  readonly hasChanges: boolean;
  readonly canSave: boolean;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

export function FileBar({ name, hasChanges, canSave, onNew, onOpen, onSave }: FileBarProps): ReactElement {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <Button icon={<DocumentAddRegular />} onClick={onNew}>
        {previewPage.newFile}
      </Button>
      <Button icon={<FolderOpenRegular />} onClick={() => picker.current?.click()}>
        {previewPage.open}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept={WORKBOOKS}
        aria-label={previewPage.fileInput}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onOpen(file);
          // The same file can be chosen again.
          target.value = "";
        }}
      />
      <Button icon={<ArrowDownloadRegular />} disabledFocusable={!canSave} onClick={onSave}>
        {previewPage.save}
      </Button>
      <span className={styles.name}>{hasChanges ? previewPage.changed(name) : name}</span>
      <p className={styles.intro}>{previewPage.intro}</p>
    </header>
  );
}
