// Draws what the conversation is, each time it changes.

import { bubbleLog } from "./bubble-log.ts";
import { el, icon, icons } from "./elements.ts";
import { type Frame, putWords, type Wishes } from "./frame.ts";
import { inSeconds, type Strings, stringsOf } from "./strings.ts";
import type { View } from "./view.ts";

type Draw = (frame: Frame, view: View, wishes: Wishes) => void;

/** Each part of the window with the fields that it shows; the last one brings the newest words into sight. */
const partsOf = (drawLog: (view: View) => void): readonly [readonly (keyof View)[], Draw][] => [
  [["language"], (frame, { language }) => putWords(frame, stringsOf(language), language)],
  [["name", "language"], ({ title }, { name, language }) => title.replaceChildren(name || stringsOf(language).chat)],
  [["bubbles", "appointment"], (_, view) => drawLog(view)],
  [["work"], drawWork],
  [["safety"], drawAlarm],
  [["offers"], drawChips],
  [["trouble", "isOver"], drawNotice],
  [["bubbles", "work", "offers"], ({ scroll }) => scroll.scrollTo(0, scroll.scrollHeight)],
];

/** Returns what is called with every view. */
export function openPanel(frame: Frame, wishes: Wishes): (view: View) => void {
  const parts = partsOf(bubbleLog(frame, wishes));
  let before: View | null = null;
  return (view) => {
    const isChanged = (field: keyof View) => before?.[field] !== view[field];
    const changed = parts.filter(([fields]) => fields.some(isChanged));
    before = view;
    for (const [, draw] of changed) draw(frame, view, wishes);
  };
}

function drawWork({ work: line, log }: Frame, { work, language }: View): void {
  log.setAttribute("aria-busy", String(work === "loading"));
  const dots = el("span", { class: "dots", "aria-hidden": "true" }, [el("i"), el("i"), el("i")]);
  line.replaceChildren(...(work === null ? [] : [dots, stringsOf(language)[work]]));
}

function drawAlarm({ alarm }: Frame, { safety, language }: View): void {
  const say = stringsOf(language);
  alarm.hidden = safety === null;
  const words = el("p", {}, [el("strong", {}, [say.emergency]), safety ?? ""]);
  const call = safety?.includes("911") ? [el("a", { href: "tel:911" }, [say.call])] : [];
  alarm.replaceChildren(...(safety === null ? [] : [icon(icons.alarm), words, ...call]));
}

function drawChips({ chips }: Frame, { offers }: View, wishes: Wishes): void {
  const buttons = offers.map((text) => {
    const chip = el("button", { type: "button" }, [text]);
    chip.addEventListener("click", () => wishes.say(text));
    return chip;
  });
  chips.replaceChildren(...buttons);
  chips.hidden = buttons.length === 0;
}

function drawNotice({ notice }: Frame, view: View, wishes: Wishes): void {
  const say = stringsOf(view.language);
  const text = noticeOf(view, say);
  const isWorthTrying = view.trouble?.kind === "unreachable" && !view.bubbles.some(({ state }) => state === "failed");
  const again = el("button", { type: "button", class: "text-button" }, [say.again]);
  again.addEventListener("click", wishes.retry);
  notice.hidden = text === null;
  notice.replaceChildren(...(text === null ? [] : [el("p", {}, [text])]), ...(isWorthTrying ? [again] : []));
}

function noticeOf({ trouble, isOver, language }: View, say: Strings): string | null {
  switch (trouble?.kind) {
    case undefined:
      return isOver ? say.over : null;
    case "limited":
      return say.limited(inSeconds(Math.max(1, Math.ceil((trouble.until - Date.now()) / 1000)), language));
    case "offline":
      return say.offline;
    case "refused":
      return say.unavailable;
    case "unreachable":
      return say.trouble;
  }
}
