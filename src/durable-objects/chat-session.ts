// One text thread, alive: business, our number, the other number. It holds one conversation after another.
import { DurableObject } from "cloudflare:workers";
import { prepareCall } from "../domain/calls/index.ts";
import { type Compose, type Ctx, forTenant } from "../domain/context.ts";
import type { ChatSessionFace, IncomingText, JournalView, Meterage } from "../domain/sessions.ts";
import { AppError } from "../platform/errors.ts";
import { deriveId, type Id } from "../platform/ids.ts";
import { toMs } from "../platform/time.ts";
import { meter, openSession, openUnit, unitFor } from "./open-session.ts";
import { toJournalView } from "./session-view.ts";

/** People answer texts when they have a hand free; a lead that stops half way must still be called back the same day. */
const patience = { idleMs: 2 * 3_600_000, longestMs: null };

/** After so long what we know of the business is read again. */
const snapshotMs = 30 * 60_000;

/** Effects behind an answer are tried at growing intervals: so many tries take hours. */
const manyFailures = 12;

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

  async takeText(text: IncomingText, requestId: string): Promise<TextReply> {
    const platform = openUnit(this.compose, { env: this.env, state: this.ctx }, { requestId, path: "thread.text" });
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

  async journal(tenantId: string): Promise<JournalView | null> {
    const { journal } = this.#session;
    const isTheirs = journal.isBegun() && journal.opening().tenant.id === tenantId;
    return isTheirs ? toJournalView(journal.state(), journal.transcript()) : null;
  }

  override async alarm(): Promise<void> {
    if (!this.#session.journal.isBegun()) return;
    const platform = openUnit(
      this.compose,
      { env: this.env, state: this.ctx },
      { requestId: "alarm", path: "thread.alarm" },
    );
    await this.#session.serialised(() => this.#session.wake(unitFor(platform, this.#session)));
  }

  /** The first text is greeted and heard at once: nobody wants to be asked what they have just written. */
  async #answer(ctx: Ctx, text: IncomingText): Promise<string> {
    const { journal, runtime, ...session } = this.#session;
    if (journal.isBegun() && session.isEnded()) await this.#turnPage(ctx);
    if (!journal.isBegun()) await this.#open(ctx, text);
    else await this.#refresh(ctx);
    const at = toMs(ctx.clock());
    await session.take(ctx, { type: "heard", at, text: text.body, digits: "" }, text.messageId);
    await runtime.settle(ctx);
    const reply = journal.keepAnswer(text.messageId, (sentences) => sentences.join(" "));
    if (session.isEnded()) await session.windDown();
    return reply;
  }

  /**
   * The last conversation is over and must be on record before its journal makes room for the next. What could not be
   * written in many hours gives way: the text that has just come may tell of an emergency.
   */
  async #turnPage(ctx: Ctx): Promise<void> {
    const { journal, runtime } = this.#session;
    await runtime.finish(ctx);
    const left = journal.pending();
    if (left.some(({ failures }) => failures < manyFailures))
      throw new AppError("vendor_unavailable", "the last conversation is not on record yet");
    for (const { effect } of left) ctx.log.event("error", "effect_given_up", { effect: effect.type });
    journal.clear();
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

  async #refresh(ctx: Ctx): Promise<void> {
    const { journal } = this.#session;
    const opening = journal.opening();
    const lastAt = journal.transcript().at(-1)?.at ?? opening.startedAt;
    if (toMs(ctx.clock()) - lastAt > snapshotMs) {
      journal.reopen({ ...(await prepareCall(ctx, opening)), startedAt: opening.startedAt });
    }
  }
}
