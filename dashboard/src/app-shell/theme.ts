// public/theme.js applies the choice before the first paint; keep the two alike.
export type Theme = "system" | "light" | "dark";

const key = "pickup.theme";

export function chosenTheme(): Theme {
  const kept = localStorage.getItem(key);
  return kept === "dark" || kept === "light" ? kept : "system";
}

export function chooseTheme(theme: Theme): void {
  if (theme === "system") {
    localStorage.removeItem(key);
    delete document.documentElement.dataset.theme;
    return;
  }
  localStorage.setItem(key, theme);
  document.documentElement.dataset.theme = theme;
}
