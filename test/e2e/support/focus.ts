// Where the keyboard is on a page, shadow roots included, and whether a person can see it.
import type { Page } from "playwright-core";

export interface Focus {
  /** What a screen reader would call it, roughly: label, else text. */
  name: string;
  tag: string;
  /** An outline or a ring, on the element or on what stands around it. */
  isVisible: boolean;
}

export async function focusOf(page: Page): Promise<Focus> {
  return await page.evaluate(() => {
    const within = (element: Element | null): Element | null => {
      const inside = element?.shadowRoot?.activeElement ?? null;
      return inside === null ? element : within(inside);
    };
    const isRinged = (element: Element | null): boolean => {
      if (element?.matches(":focus-within") !== true) return false;
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
      const isOutlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
      const shadows = boxShadow.replace(/rgba\([^)]*, 0\)[^,]*/g, "");
      return (isOutlined && !/, 0\)$|transparent/.test(outlineColor)) || /\d/.test(shadows);
    };
    const labelsOf = (element: Element): string => {
      const labels = "labels" in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : [];
      return element.getAttribute("aria-label") ?? labels.map(({ textContent }) => textContent).join(" ");
    };
    const at = within(document.activeElement);
    if (at === null) return { name: "", tag: "", isVisible: false };
    return {
      name: (labelsOf(at) || (at.textContent ?? "")).replace(/\s+/g, " ").trim(),
      tag: at.tagName.toLowerCase(),
      isVisible: isRinged(at) || isRinged(at.parentElement),
    };
  });
}

/** Presses Tab until `fits` has the focus; throws with the way it went. */
export async function tabTo(page: Page, fits: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<Focus> {
  const way: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key);
    const focus = await focusOf(page);
    if (fits.test(focus.name)) return focus;
    way.push(focus.name.slice(0, 30));
  }
  throw new Error(`${key} never came to ${fits}: ${way.join(" > ")}`);
}
