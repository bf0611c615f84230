// The loader: a button on the business's page. The chat itself comes when it is opened.
import { hexColor, inkOn, panelColors, readableOn } from "./color.ts";
import { el, icon, icons, styleSheet } from "./elements.ts";
import type { ChatHandle, ChatModule, ChatOptions } from "./handover.ts";
import launcherCss from "./launcher.css?inline";
import { openMemory } from "./memory.ts";
import { pageLanguage } from "./page-language.ts";

declare global {
  interface Window {
    Pickup?: { open: () => void; close: () => void };
  }
}

const words = {
  en: { chat: "Chat", open: "Open the chat", close: "Close the chat", failed: "The chat did not load. Try again" },
  es: { chat: "Chat", open: "Abrir el chat", close: "Cerrar el chat", failed: "El chat no cargó. Intente de nuevo" },
};

/** A chat that covers the whole page does not open by itself. */
const phone = "(max-width: 480px)";

type Attributes = Omit<ChatOptions, "onClose">;

/** Null without a token, by which the business is known. */
function readAttributes(script: HTMLScriptElement): Attributes | null {
  const { token = "", color = "", position, language, greeting } = script.dataset;
  if (token === "") return null;
  return {
    origin: new URL(script.src).origin,
    token,
    language: language === "en" || language === "es" ? language : null,
    greeting: greeting || null,
    accent: hexColor(color) ?? "#0f5c5c",
    side: position === "left" ? "left" : "right",
    memory: openMemory(token),
  };
}

function start(attributes: Attributes, chatUrl: string): void {
  const { accent, side, memory, language } = attributes;
  const say = words[pageLanguage(language)];
  const host = el("div", { "data-pickup": "" });
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [styleSheet(launcherCss), styleSheet(`:host{${colors(accent)}}`)];
  const button = el("button", { type: "button", class: `launcher ${side}`, "aria-expanded": "false" });
  const show = (isOpen: boolean, label: string) => {
    button.setAttribute("aria-expanded", String(isOpen));
    button.setAttribute("aria-label", label);
    button.replaceChildren(icon(isOpen ? icons.down : icons.chat), el("span", { class: "word" }, [say.chat]));
  };

  let chat: ChatHandle | null = null;
  let isOpen = false;
  const open = async (isAsked: boolean): Promise<void> => {
    if (isOpen) return;
    isOpen = true;
    try {
      const module = (await import(/* @vite-ignore */ chatUrl)) as ChatModule;
      chat ??= module.mount(root, { ...attributes, onClose: close });
    } catch {
      isOpen = false;
      return show(false, say.failed);
    }
    show(true, say.close);
    memory.change({ isOpen: true });
    chat.open(isAsked);
  };
  const close = (): void => {
    isOpen = false;
    chat?.close();
    memory.change({ isOpen: false });
    show(false, say.open);
    button.focus();
  };

  show(false, say.open);
  button.addEventListener("click", () => (isOpen ? close() : void open(true)));
  window.Pickup = { open: () => void open(true), close };
  root.append(button);
  document.body.append(host);
  if (memory.read().isOpen === true && !matchMedia(phone).matches) void open(false);
}

function colors(accent: string): string {
  const { light, dark } = panelColors;
  return [
    `--accent:${accent}`,
    `--on-accent:${inkOn(accent)}`,
    `--ink-light:${readableOn(light, accent)}`,
    `--ink-dark:${readableOn(dark, accent)}`,
  ].join(";");
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement && window.Pickup === undefined) {
  const attributes = readAttributes(script);
  const chatUrl = new URL("chat.js", script.src).href;
  if (attributes === null) console.warn("Pickup: the script needs data-token.");
  else {
    window.Pickup = { open: () => undefined, close: () => undefined };
    if (document.body) start(attributes, chatUrl);
    else addEventListener("DOMContentLoaded", () => start(attributes, chatUrl), { once: true });
  }
}
