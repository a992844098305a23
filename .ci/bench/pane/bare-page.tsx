// The smallest pane that could be called one, for the bench: React and what the first screen of ours shows, nothing of the product.
import { createRoot } from "react-dom/client";
import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  main: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
});

function BarePage() {
  const styles = useStyles();
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <main className={styles.main}>
        <h1>A bare pane</h1>
        <ProgressBar aria-label="Reading" />
        <p role="status">Reading the workbook.</p>
        <MessageBar intent="info">
          <MessageBarBody>Nothing is written unasked.</MessageBarBody>
        </MessageBar>
        <Button>Try again</Button>
      </main>
    </FluentProvider>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<BarePage />);
