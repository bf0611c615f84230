import { getLocale, isLocale, localStorageKey, setLocale } from "../generated/paraglide/runtime.js";

export function setDocumentLanguage(): void {
  document.documentElement.lang = getLocale();
}

/** Takes the business's language where neither the person nor their browser has named one that we speak. */
export function adoptBusinessLanguage(code: string): void {
  const isChosen = localStorage.getItem(localStorageKey) !== null;
  const isSpoken = navigator.languages.some((tag) => isLocale(tag.slice(0, 2)));
  if (isChosen || isSpoken || !isLocale(code) || code === getLocale()) return;
  void setLocale(code);
}
