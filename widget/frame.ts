// The parts of the window that stand still; what changes in them is drawn by panel.ts.
import { el, icon, icons } from "./elements.ts";
import type { Strings } from "./strings.ts";

/** What a tap in the window asks for. */
export interface Wishes {
  say(text: string): void;
  retry(): void;
}

export type Frame = ReturnType<typeof buildFrame>;

export function buildFrame(side: "left" | "right") {
  const title = el("h2", { id: "title" });
  const subtitle = el("p");
  const renew = el("button", { type: "button" }, [icon(icons.again)]);
  const close = el("button", { type: "button" }, [icon(icons.close)]);
  const alarm = el("div", { class: "alarm", role: "alert", hidden: "" });
  const log = el("div", { class: "log", role: "log", "aria-live": "polite" });
  const work = el("p", { class: "work", role: "status" });
  const chips = el("div", { class: "chips", role: "group", hidden: "" });
  const scroll = el("div", { class: "scroll", role: "group", tabindex: "0" }, [log, work, chips]);
  const notice = el("div", { class: "notice", role: "status", hidden: "" });
  const label = el("label", { class: "hidden", for: "words" });
  const input = el("textarea", {
    id: "words",
    rows: "1",
    maxlength: "2000",
    autocomplete: "off",
    enterkeyhint: "send",
  });
  const send = el("button", { type: "submit", class: "send" }, [icon(icons.send)]);
  const form = el("form", {}, [label, input, send]);
  const foot = el("p", { class: "foot" });
  const top = el("div", { class: "top" }, [el("div", {}, [title, subtitle]), renew, close]);
  const panel = el(
    "section",
    { class: `panel ${side}`, role: "dialog", "aria-labelledby": "title", tabindex: "-1", hidden: "" },
    [top, alarm, scroll, notice, form, foot],
  );
  return {
    panel,
    title,
    subtitle,
    renew,
    close,
    alarm,
    log,
    work,
    chips,
    scroll,
    notice,
    label,
    input,
    send,
    form,
    foot,
  };
}

/** Puts the words of this language everywhere where they stand still. */
export function putWords(frame: Frame, say: Strings, language: string): void {
  frame.panel.lang = language;
  frame.subtitle.textContent = say.subtitle;
  frame.label.textContent = say.label;
  frame.input.placeholder = say.placeholder;
  frame.foot.textContent = say.foot;
  const labels: [HTMLElement, string][] = [
    [frame.renew, say.newConversation],
    [frame.close, say.close],
    [frame.scroll, say.messages],
    [frame.chips, say.answers],
    [frame.send, say.send],
  ];
  for (const [element, label] of labels) element.setAttribute("aria-label", label);
  frame.renew.title = say.newConversation;
}
