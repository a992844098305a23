import type { ReactElement } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { en } from "../locales/en";
import { SEMS_PAGES, type SemsPage } from "./pane-state";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    // The first word stands above what the page begins with.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalSNudge})`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { minWidth: 0, position: "relative", paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge },
  open: {
    "::after": {
      content: '""',
      position: "absolute",
      left: tokens.spacingHorizontalSNudge,
      right: tokens.spacingHorizontalSNudge,
      bottom: 0,
      height: tokens.strokeWidthThicker,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
});

/** The way from page to page, where there is a SeMS. */
export function PageTabs({ open, onOpen }: { readonly open: SemsPage; readonly onOpen: (page: SemsPage) => void }): ReactElement {
  const styles = useStyles();
  return (
    <nav aria-label={en.pages.title} className={styles.tabs}>
      {SEMS_PAGES.map((page) => (
        <Button
          key={page}
          appearance="transparent"
          className={mergeClasses(styles.tab, page === open && styles.open)}
          aria-current={page === open ? "page" : undefined}
          onClick={() => onOpen(page)}
        >
          {en.pages[page]}
        </Button>
      ))}
    </nav>
  );
}
