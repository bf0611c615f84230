// A chat on the business's web page.
import { limitChat } from "../domain/calls/index.ts";
import { type Ctx, forTenant, type PlatformCtx } from "../domain/context.ts";
import type {
  ChatHistory,
  ChatLine,
  ChatMessage,
  ChatReply,
  ChatStart,
  ChatTurn,
  Meterage,
} from "../domain/sessions.ts";
import type { Id } from "../platform/ids.ts";
import { toMs } from "../platform/time.ts";
import { toChatLines, toChatStanding } from "./chat-view.ts";
import { type LiveSession, meter, unitFor } from "./open-session.ts";
import { pastPages } from "./past-pages.ts";
import { refreshSnapshot } from "./thread-pages.ts";
import { webPages } from "./web-pages.ts";

export function webChat(session: LiveSession, storage: DurableObjectStorage) {
  const { journal, runtime } = session;
  const past = pastPages(storage);
  const { begin, nextPage } = webPages(session, past);

  const { answer, hear } = answers(session, nextPage);
  const lines = () => toChatLines([...past.all(), ...(journal.isBegun() ? journal.transcript() : [])]);

  return {
    /** Whether this is a chat, and of this business. */
    isOf: (tenantId: string) => journal.isBegun() && journal.opening().tenant.id === tenantId,

    async start(platform: PlatformCtx, start: ChatStart): Promise<ChatTurn & { messages: ChatLine[] } & Meterage> {
      const tenant = { id: start.tenant.id as Id<"business">, shard: start.tenant.shard };
      const { chatId, language, given, leadSource } = start;
      const ctx = forTenant(platform, tenant);
      await begin(ctx, { chatId, begunBy: "start", language, given, campaign: leadSource, firstWords: "" });
      const own = unitFor(platform, session);
      const turn = await answer(own, "start");
      platform.defer(() => runtime.finish(own));
      return { ...turn, messages: lines(), ...meter(platform) };
    },

    async take(platform: PlatformCtx, message: ChatMessage): Promise<ChatReply & Meterage> {
      const ctx = unitFor(platform, session);
      const kept = journal.answer(`message:${message.messageId}`);
      if (kept !== null) return { kind: "answer", turn: JSON.parse(kept) as ChatTurn, ...meter(platform) };
      const waitMs = await limitChat(ctx, { kind: "message", chatId: journal.opening().sessionId });
      if (waitMs !== null) return { kind: "limited", waitMs, ...meter(platform) };
      const turn = await hear(ctx, message);
      platform.defer(() => runtime.finish(unitFor(platform, session)));
      return { kind: "answer", turn, ...meter(platform) };
    },

    history(): ChatHistory {
      return { ...toChatStanding(journal.opening(), journal.state()), messages: lines() };
    },

    /** The visitor begins anew or is done: whoever told us of trouble is called back. */
    async end(platform: PlatformCtx): Promise<void> {
      const ctx = unitFor(platform, session);
      if (!session.isEnded()) await session.take(ctx, { type: "hung_up", at: toMs(ctx.clock()) }, "hung_up");
      await runtime.settle(ctx);
      await runtime.finish(ctx);
      await session.windDown();
    },

    /** Once the journal is forgotten, so is what came before it. */
    forget(): void {
      if (!journal.isBegun()) past.clear();
    },
  };
}

type NextPage = ReturnType<typeof webPages>["nextPage"];

function answers(session: LiveSession, nextPage: NextPage) {
  const { journal, runtime } = session;

  /** The answer to this delivery: kept the first time, given again each time after. */
  async function answer(ctx: Ctx, delivery: string): Promise<ChatTurn> {
    await runtime.settle(ctx);
    const body = journal.keepAnswer(delivery, (sentences) =>
      JSON.stringify({ reply: sentences.join(" "), ...toChatStanding(journal.opening(), journal.state()) }),
    );
    if (session.isEnded()) await session.windDown();
    return JSON.parse(body) as ChatTurn;
  }

  async function hear(ctx: Ctx, message: ChatMessage): Promise<ChatTurn> {
    const delivery = `message:${message.messageId}`;
    if (session.isEnded()) await nextPage(ctx, message);
    else await refreshSnapshot(ctx, session);
    await session.take(ctx, { type: "heard", at: toMs(ctx.clock()), text: message.text, digits: "" }, delivery);
    return await answer(ctx, delivery);
  }

  return { answer, hear };
}
