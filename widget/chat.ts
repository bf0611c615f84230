// The chat's window: brought in by the loader, and put into the loader's own shadow root.
import chatCss from "./chat.css?inline";
import { openConversation } from "./conversation.ts";
import { el, styleSheet } from "./elements.ts";
import { buildFrame, type Frame, putWords } from "./frame.ts";
import type { ChatHandle, ChatOptions } from "./handover.ts";
import messagesCss from "./messages.css?inline";
import { pageLanguage } from "./page-language.ts";
import { openPanel } from "./panel.ts";
import { openStore } from "./store.ts";
import { stringsOf } from "./strings.ts";
import { openTransport } from "./transport.ts";

/** Where the window covers the whole page. */
const phone = matchMedia("(max-width: 480px)");
const touch = matchMedia("(pointer: coarse)");

export function mount(root: ShadowRoot, options: ChatOptions): ChatHandle {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet(chatCss), styleSheet(messagesCss)];
  const frame = buildFrame(options.side);
  const language = pageLanguage(options.language);
  putWords(frame, stringsOf(language), language);
  root.append(frame.panel);

  const send = (text: string) => {
    if (text.trim() === "") return;
    void conversation.send(text.trim());
    if (!touch.matches) frame.input.focus();
    else if (root.activeElement !== frame.input) frame.panel.focus();
  };
  const draw = openPanel(frame, { say: send, retry: () => void conversation.retry() });
  const store = openStore({ language }, draw);
  const transport = openTransport(options.origin, options.token);
  const conversation = openConversation({ ...options, transport, store });

  listen(frame, { send, close: options.onClose, startOver: () => void conversation.startOver() });
  addEventListener("online", () => void conversation.retry());
  trapFocus(frame, root);
  followKeyboard(frame);
  let isLoaded = false;

  return {
    open(isAsked) {
      frame.panel.hidden = false;
      frame.panel.toggleAttribute("aria-modal", false);
      if (phone.matches) frame.panel.setAttribute("aria-modal", "true");
      if (isAsked) (touch.matches ? frame.panel : frame.input).focus();
      if (!isLoaded) void conversation.load();
      isLoaded = true;
    },
    close() {
      frame.panel.hidden = true;
    },
  };
}

interface Acts {
  send(text: string): void;
  close(): void;
  startOver(): void;
}

function listen(frame: Frame, acts: Acts): void {
  const submit = () => {
    acts.send(frame.input.value);
    frame.input.value = "";
  };
  frame.form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  frame.input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  frame.panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") acts.close();
  });
  frame.close.addEventListener("click", acts.close);
  frame.renew.addEventListener("click", () => askFirst(frame, acts.startOver));
}

/** What is gone by one wrong tap would be missed. */
function askFirst(frame: Frame, startOver: () => void): void {
  const say = stringsOf(frame.panel.lang === "es" ? "es" : "en");
  const answer = (label: string, act: () => void) => {
    const button = el("button", { type: "button", class: "text-button" }, [label]);
    button.addEventListener("click", () => {
      frame.notice.hidden = true;
      frame.notice.replaceChildren();
      act();
      frame.input.focus();
    });
    return button;
  };
  const yes = answer(say.startOver, startOver);
  const no = answer(say.keep, () => undefined);
  frame.notice.replaceChildren(el("p", { class: "whole" }, [say.reallyNew]), yes, no);
  frame.notice.hidden = false;
  no.focus();
}

/** Over the whole page there is nowhere else to go; beside the page there is. */
function trapFocus(frame: Frame, root: ShadowRoot): void {
  frame.panel.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || !phone.matches) return;
    const stops = [...frame.panel.querySelectorAll<HTMLElement>("button, a, textarea, [tabindex='0']")].filter((stop) =>
      stop.checkVisibility(),
    );
    const [first, last] = [stops[0], stops.at(-1)];
    const at = root.activeElement;
    const leaves = event.shiftKey ? at === first || at === frame.panel : at === last;
    if (!leaves) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  });
}

/** Phones lay the keyboard over the page: what is written must stay in sight. */
function followKeyboard(frame: Frame): void {
  const seen = window.visualViewport;
  seen?.addEventListener("resize", () => frame.panel.style.setProperty("--seen", `${seen.height}px`));
}
