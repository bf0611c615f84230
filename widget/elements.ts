// Elements made by hand: text only ever becomes text, and nothing is parsed.

type Attributes = Readonly<Record<string, string>>;

export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

const svg = "http://www.w3.org/2000/svg";

/** A line drawing on a grid of 24. */
export function icon(path: string): SVGElement {
  const drawing = document.createElementNS(svg, "svg");
  const line = document.createElementNS(svg, "path");
  const look = { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", "stroke-width": "2" };
  const ends = { "stroke-linecap": "round", "stroke-linejoin": "round", "aria-hidden": "true", focusable: "false" };
  for (const [key, value] of Object.entries({ ...look, ...ends })) drawing.setAttribute(key, value);
  line.setAttribute("d", path);
  drawing.append(line);
  return drawing;
}

export const icons = {
  chat: "M21 12a8 8 0 0 1-8 8H4l1.8-3A8 8 0 1 1 21 12z",
  close: "M6 6l12 12M18 6L6 18",
  down: "M6 9l6 6 6-6",
  again: "M4 12a8 8 0 1 0 2.5-5.8M4 4v4.5h4.5",
  send: "M12 19V5M6 11l6-6 6 6",
  check: "M5 12.5l4.5 4.5L19 7.5",
  alarm: "M12 9v4M12 17h.01M10.3 4L2.5 18a2 2 0 0 0 1.7 3h15.6a2 2 0 0 0 1.7-3L13.7 4a2 2 0 0 0-3.4 0z",
} as const;

export function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
