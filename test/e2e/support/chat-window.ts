// The chat on a business's page, used as a visitor does: by its names and by what can be seen.
import type { Locator, Page } from "playwright-core";

const words = {
  en: { open: "Open the chat", message: "Your message" },
  es: { open: "Abrir el chat", message: "Su mensaje" },
};

export interface ChatWindow {
  panel: Locator;
  message: Locator;
  bubbles: Locator;
  /** What may be tapped instead of writing. */
  offers: Locator;
  /** The visit that was booked. */
  card: Locator;
  notice: Locator;
  /** Sends it with Enter and resolves with the assistant's answer. */
  write(text: string): Promise<string>;
  /** Taps an offer and resolves with the assistant's answer. */
  choose(offer: string | RegExp): Promise<string>;
  /** All that was said, the newest last. */
  said(): Promise<string[]>;
}

/** The window on a page where the chat is open, or will be; `language` is the one it speaks. */
export function chatWindow(page: Page, language: keyof typeof words = "en"): ChatWindow {
  const panel = page.locator("[data-pickup] section.panel");
  const message = panel.getByRole("textbox", { name: words[language].message });
  const bubbles = panel.locator(".bubble");
  const offers = panel.locator(".chips button");
  const answers = panel.locator(".bubble.assistant");
  const answerTo = async (act: () => Promise<void>): Promise<string> => {
    const before = await answers.count();
    await act();
    await answers.nth(before).waitFor();
    await panel.locator(".work:empty").waitFor({ state: "attached" });
    return (await answers.last().innerText()).replace(/^.*:\n/, "");
  };
  return {
    panel,
    message,
    bubbles,
    offers,
    card: panel.locator(".card"),
    notice: panel.locator(".notice"),
    write: (text) =>
      answerTo(async () => {
        await message.fill(text);
        await message.press("Enter");
      }),
    choose: (offer) => answerTo(() => offers.filter({ hasText: offer }).first().click()),
    said: () => bubbles.allInnerTexts(),
  };
}

/** Opens it with a click, and waits for the first words. */
export async function openChat(page: Page, language: keyof typeof words = "en"): Promise<ChatWindow> {
  await page
    .getByRole("button", { name: words.en.open })
    .or(page.getByRole("button", { name: words.es.open }))
    .click();
  const chat = chatWindow(page, language);
  await chat.bubbles.first().waitFor();
  return chat;
}

export interface Kept {
  widgetToken: string;
  conversation: string;
  language: keyof typeof words;
}

/** The page as the visitor of that conversation finds it again. */
export async function resumeChat(page: Page, { widgetToken, conversation, language }: Kept): Promise<ChatWindow> {
  const entry = { key: `pickup:${widgetToken}`, value: JSON.stringify({ conversation, isOpen: false }) };
  await page.evaluate(({ key, value }) => localStorage.setItem(key, value), entry);
  await page.reload();
  return await openChat(page, language);
}
