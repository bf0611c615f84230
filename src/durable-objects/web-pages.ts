// The conversations of one web chat, one after the other. A visitor is nobody we know, whatever number they tell.
import { type Opening, prepareCall } from "../domain/calls/index.ts";
import type { Ctx } from "../domain/context.ts";
import type { Given, Language } from "../domain/conversation/index.ts";
import type { ChatMessage } from "../domain/sessions.ts";
import { deriveId } from "../platform/ids.ts";
import { toMs } from "../platform/time.ts";
import type { LiveSession } from "./open-session.ts";
import type { PastPages } from "./past-pages.ts";
import { turnPage } from "./thread-pages.ts";

interface Page {
  chatId: string;
  /** What began it: "start", or the message that came after the end of the last one. */
  begunBy: string;
  language: Language | null;
  given: Given;
  campaign: string | null;
  firstWords: string;
}

export function webPages(session: LiveSession, past: PastPages) {
  const { journal, runtime } = session;

  function prepare(ctx: Ctx, page: Page): Promise<Opening> {
    return prepareCall(ctx, {
      conversationId: deriveId("conversation", `${page.chatId}:${page.begunBy}`),
      channel: "web",
      mode: "live",
      sessionId: page.chatId,
      providerCallId: null,
      peer: null,
      campaign: page.campaign,
      given: page.given,
      ...(page.language === null ? {} : { language: page.language }),
    });
  }

  async function open(ctx: Ctx, opening: Opening, firstWords: string): Promise<void> {
    await session.begin(opening);
    await session.take(ctx, { type: "started", firstWords, at: toMs(ctx.clock()) }, "started");
    await runtime.settle(ctx);
  }

  async function begin(ctx: Ctx, page: Page): Promise<void> {
    await open(ctx, await prepare(ctx, page), page.firstWords);
  }

  /**
   * What the visitor told before is kept in mind; what was said stays readable. All that can fail comes before the last
   * conversation is cleared: without one the chat would be gone.
   */
  async function nextPage(ctx: Ctx, { text, messageId }: ChatMessage): Promise<void> {
    const { sessionId, campaign, conversationId } = journal.opening();
    const { facts, language } = journal.state();
    const said = journal.transcript();
    const given = { name: facts.name?.value ?? null, phone: facts.phone?.value ?? null };
    const page = { chatId: sessionId, begunBy: messageId, language, given, campaign, firstWords: text };
    const opening = await prepare(ctx, page);
    past.keep(conversationId, said);
    await turnPage(ctx, session);
    await open(ctx, opening, text);
  }

  return { begin, nextPage };
}
