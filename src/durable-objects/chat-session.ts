// One text thread (business, our number, the other number) or one chat on a web page (an id we minted), alive. It holds one
// conversation after another.
import { DurableObject } from "cloudflare:workers";
import { prepareCall } from "../domain/calls/index.ts";
import { type Compose, type Ctx, forTenant, type PlatformCtx } from "../domain/context.ts";
import type { ChatHistory, ChatSessionFace, IncomingText, JournalView, Meterage } from "../domain/sessions.ts";
import { deriveId, type Id } from "../platform/ids.ts";
import { toMs } from "../platform/time.ts";
import { meter, openSession, openUnit, unitFor } from "./open-session.ts";
import { toJournalView } from "./session-view.ts";
import { refreshSnapshot, turnPage } from "./thread-pages.ts";
import { webChat } from "./web-chat.ts";

/** People answer texts when they have a hand free; a lead that stops half way must still be called back the same day. */
const patience = { idleMs: 2 * 3_600_000, longestMs: null };

type TextReply = { reply: string; conversationId: string } & Meterage;

/** The class that the runtime is given. */
export function chatSession(compose: Compose<Env>) {
  return class ChatSession extends ChatSessionObject {
    override readonly compose = compose;
  };
}

abstract class ChatSessionObject extends DurableObject<Env> implements ChatSessionFace {
  abstract readonly compose: Compose<Env>;
  readonly #session = openSession(this.ctx, patience);
  readonly #web = webChat(this.#session, this.ctx.storage);

  async takeText(text: IncomingText, requestId: string): Promise<TextReply> {
    const platform = this.#unit(requestId, "thread.text");
    const tenant = { id: text.tenant.id as Id<"business">, shard: text.tenant.shard };
    const ctx: Ctx = { ...forTenant(platform, tenant), actor: { type: "caller", id: text.messageId } };
    return await this.#session.serialised(async () => {
      const { journal, runtime } = this.#session;
      const kept = journal.isBegun() ? journal.answer(text.messageId) : null;
      const reply = kept ?? (await this.#answer(ctx, text));
      platform.defer(() => runtime.finish(ctx));
      return { reply, conversationId: journal.opening().conversationId, ...meter(platform) };
    });
  }

  async startChat(...[start, requestId]: Parameters<ChatSessionFace["startChat"]>) {
    const platform = this.#unit(requestId, "chat.start");
    return await this.#session.serialised(() => this.#web.start(platform, start));
  }

  async takeMessage(...[tenantId, message, requestId]: Parameters<ChatSessionFace["takeMessage"]>) {
    const platform = this.#unit(requestId, "chat.message");
    return await this.#session.serialised(async () =>
      this.#web.isOf(tenantId) ? await this.#web.take(platform, message) : null,
    );
  }

  async chatHistory(tenantId: string): Promise<ChatHistory | null> {
    return this.#web.isOf(tenantId) ? this.#web.history() : null;
  }

  async endChat(tenantId: string, requestId: string): Promise<boolean> {
    const platform = this.#unit(requestId, "chat.end");
    return await this.#session.serialised(async () => {
      if (!this.#web.isOf(tenantId)) return false;
      await this.#web.end(platform);
      return true;
    });
  }

  async journal(tenantId: string): Promise<JournalView | null> {
    const { journal } = this.#session;
    const isTheirs = journal.isBegun() && journal.opening().tenant.id === tenantId;
    return isTheirs ? toJournalView(journal.state(), journal.transcript()) : null;
  }

  override async alarm(): Promise<void> {
    if (!this.#session.journal.isBegun()) return this.#web.forget();
    const platform = this.#unit("alarm", "thread.alarm");
    await this.#session.serialised(() => this.#session.wake(unitFor(platform, this.#session)));
    this.#web.forget();
  }

  #unit(requestId: string, path: string): PlatformCtx {
    return openUnit(this.compose, { env: this.env, state: this.ctx }, { requestId, path });
  }

  /** The first text is greeted and heard at once: nobody wants to be asked what they have just written. */
  async #answer(ctx: Ctx, text: IncomingText): Promise<string> {
    const { journal, runtime, ...session } = this.#session;
    if (journal.isBegun() && session.isEnded()) await turnPage(ctx, this.#session);
    if (!journal.isBegun()) await this.#open(ctx, text);
    else await refreshSnapshot(ctx, this.#session);
    const at = toMs(ctx.clock());
    await session.take(ctx, { type: "heard", at, text: text.body, digits: "" }, text.messageId);
    await runtime.settle(ctx);
    const reply = journal.keepAnswer(text.messageId, (sentences) => sentences.join(" "));
    if (session.isEnded()) await session.windDown();
    return reply;
  }

  async #open(ctx: Ctx, text: IncomingText): Promise<void> {
    const name = this.ctx.id.name ?? text.messageId;
    const opening = await prepareCall(ctx, {
      conversationId: deriveId("conversation", `${name}:${text.messageId}`),
      channel: "sms",
      mode: "live",
      sessionId: name,
      providerCallId: text.messageId,
      peer: text.from,
      campaign: null,
    });
    await this.#session.begin(opening);
    await this.#session.take(ctx, { type: "started", firstWords: text.body, at: toMs(ctx.clock()) }, "started");
    await this.#session.runtime.settle(ctx);
  }
}
