// Stands in for react-style-singleton (see vite.config.ts): the same rules through a constructed style sheet,
// which a Content-Security-Policy without 'unsafe-inline' allows.
import { type ComponentType, useEffect } from "react";

interface StyleProps {
  styles: string;
  dynamic?: boolean;
}

export function stylesheetSingleton() {
  const sheet = new CSSStyleSheet();
  let users = 0;
  return {
    add(css: string): void {
      users += 1;
      if (users > 1) return;
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    },
    remove(): void {
      users -= 1;
      if (users > 0) return;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}

export function styleHookSingleton(): (styles: string, isDynamic?: boolean) => void {
  const shared = stylesheetSingleton();
  return (styles, isDynamic) => {
    // biome-ignore lint/correctness/useExhaustiveDependencies: a static sheet is added once, whatever its text becomes.
    useEffect(() => {
      shared.add(styles);
      return () => shared.remove();
    }, [isDynamic === true ? styles : null]);
  };
}

export function styleSingleton(): ComponentType<StyleProps> {
  const useStyle = styleHookSingleton();
  return ({ styles, dynamic }) => {
    useStyle(styles, dynamic);
    return null;
  };
}
