import type { ReactElement } from "react";
import { Link } from "@fluentui/react-components";
import { en } from "../locales/en";
import { PageTitle } from "./PageTitle";
import { usePageStyles } from "./usePageStyles";

const PREVIEW = "preview.html";

export function NotExcelPage(): ReactElement {
  const styles = usePageStyles();
  return (
    <div className={styles.page}>
      <PageTitle text={en.notExcel.title} />
      <p className={styles.text}>{en.notExcel.what}</p>
      <Link href={PREVIEW}>{en.notExcel.preview}</Link>
    </div>
  );
}
