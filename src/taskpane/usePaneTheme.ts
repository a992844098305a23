import { useSyncExternalStore } from "react";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

const DARK = "(prefers-color-scheme: dark)";

/** Fluent's theme for the pane: Excel's own choice where it tells one, else that of the system. Forced colours are the browser's and win over both. */
export function usePaneTheme(isHostDark: boolean | null): Theme {
  const isSystemDark = useSyncExternalStore(subscribe, () => window.matchMedia(DARK).matches);
  return (isHostDark ?? isSystemDark) ? webDarkTheme : webLightTheme;
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
