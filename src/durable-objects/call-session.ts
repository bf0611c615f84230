// One phone call, or one session of the voice API, alive: named by CallSid or session id.
import { DurableObject } from "cloudflare:workers";
import { prepareCall } from "../domain/calls/index.ts";
import { type Compose, forTenant, type PlatformCtx } from "../domain/context.ts";
import type { Address, ConversationEvent } from "../domain/conversation/index.ts";
import type { CallAnswer, CallTurn } from "../domain/ports.ts";
import type { AddressForm, CallReply, CallSessionFace, JournalView, Meterage } from "../domain/sessions.ts";
import { findBusinessByNumber } from "../domain/tenants/index.ts";
import { isSameSecret } from "../platform/crypto.ts";
import { deriveId } from "../platform/ids.ts";
import { toMs } from "../platform/time.ts";
import { answerTo } from "./call-answer.ts";
import { meter, openSession, openUnit, unitFor } from "./open-session.ts";
import { programSession } from "./program-session.ts";
import { toJournalView } from "./session-view.ts";
import { trialSession } from "./trial-session.ts";

/** A phone call gives a sign of life with every turn; none is longer than a quarter of an hour. */
const patience = { idleMs: 5 * 60_000, longestMs: 15 * 60_000 };

/** Twilio waits 15 seconds at most; the caller hears something long before. */
const fillerAfterMs = 4_000;

/** The class that the runtime is given. */
export function callSession(compose: Compose<Env>) {
  return class CallSession extends CallSessionObject {
    override readonly compose = compose;
  };
}

abstract class CallSessionObject extends DurableObject<Env> implements CallSessionFace {
  abstract readonly compose: Compose<Env>;
  readonly #session = openSession(this.ctx, patience);
  readonly #program = programSession(this.#session);
  readonly #trial = trialSession(this.#session, this.#program);

  async takeTurn(turn: CallTurn, requestId: string): Promise<CallReply & Meterage> {
    const platform = this.#unit(requestId, "call.turn");
    return await this.#session.serialised(async () => {
      const { journal } = this.#session;
      const isTaken = journal.isBegun() || (await this.#pickUp(platform, turn));
      if (!isTaken) return { kind: "no_business", ...meter(platform) };
      const isNew = journal.eventCount() === 0;
      const kept = isNew ? null : this.#keptAnswer(turn);
      const answer = kept ?? (await this.#answer(platform, turn, isNew));
      return { kind: "answer", answer, ...meter(platform) };
    });
  }

  async hangUp(requestId: string): Promise<boolean> {
    return await this.#end(requestId, "call.hang_up");
  }

  async startSession(...[start, requestId]: Parameters<CallSessionFace["startSession"]>) {
    const platform = this.#unit(requestId, "session.start");
    const call = { ...start, channel: "api", mode: "live" } as const;
    return await this.#session.serialised(() => this.#program.start(platform, call, null));
  }

  async takeInput(...[tenantId, text, requestId]: Parameters<CallSessionFace["takeInput"]>) {
    if (!this.#program.isOf(tenantId, "live")) return null;
    const platform = this.#unit(requestId, "session.input");
    return await this.#session.serialised(() => this.#program.input(platform, text));
  }

  async endSession(tenantId: string, requestId: string): Promise<boolean> {
    return this.#program.isOf(tenantId, "live") && (await this.#end(requestId, "session.end"));
  }

  async startTrial(...[start, requestId]: Parameters<CallSessionFace["startTrial"]>) {
    const platform = this.#unit(requestId, "trial.start");
    return await this.#session.serialised(() => this.#trial.start(start, platform));
  }

  async takeTrialInput(...[tenantId, text, requestId]: Parameters<CallSessionFace["takeTrialInput"]>) {
    if (!this.#trial.isOf(tenantId)) return null;
    const platform = this.#unit(requestId, "trial.input");
    return await this.#session.serialised(() => this.#trial.input(text, platform));
  }

  async endTrial(tenantId: string, requestId: string): Promise<boolean> {
    return this.#trial.isOf(tenantId) && (await this.#end(requestId, "trial.end"));
  }

  async journal(tenantId: string): Promise<JournalView | null> {
    const { journal } = this.#session;
    const isTheirs = this.#program.isOf(tenantId, "live") || this.#trial.isOf(tenantId);
    return isTheirs ? toJournalView(journal.state(), journal.transcript()) : null;
  }

  async addressForm(secret: string): Promise<AddressForm | null> {
    const { journal } = this.#session;
    if (!this.#isFormOpen(secret)) return null;
    return { business: journal.opening().policy.businessName, language: journal.state().language };
  }

  async takeAddress(secret: string, address: Address, requestId: string): Promise<boolean> {
    return await this.#session.serialised(async () => {
      if (!this.#isFormOpen(secret)) return false;
      const ctx = unitFor(this.#unit(requestId, "call.typed"), this.#session);
      await this.#session.take(ctx, { type: "typed", at: toMs(ctx.clock()), address }, null);
      return true;
    });
  }

  #isFormOpen(secret: string): boolean {
    const { journal, isEnded } = this.#session;
    const known = journal.isBegun() ? journal.formSecret() : null;
    return known !== null && isSameSecret(known, secret) && !isEnded();
  }

  override async alarm(): Promise<void> {
    if (!this.#session.journal.isBegun()) return;
    const ctx = unitFor(this.#unit("alarm", "call.alarm"), this.#session);
    await this.#session.serialised(() => this.#session.wake(ctx));
    ctx.log.flush("info", "session_alarm");
  }

  #unit(requestId: string, path: string): PlatformCtx {
    return openUnit(this.compose, { env: this.env, state: this.ctx }, { requestId, path });
  }

  /** Whose number was called, and all that the talk needs: one trip to CONTROL, one to the shard. */
  async #pickUp(platform: PlatformCtx, turn: CallTurn): Promise<boolean> {
    const business = await findBusinessByNumber(platform, turn.to);
    if (business === null || business.status !== "ACTIVE") return false;
    const ctx = forTenant(platform, { id: business.id, shard: business.shard });
    const opening = await prepareCall(ctx, {
      conversationId: deriveId("conversation", turn.providerCallId),
      channel: "phone",
      mode: "live",
      sessionId: turn.providerCallId,
      providerCallId: turn.providerCallId,
      peer: turn.from,
      campaign: null,
    });
    await this.#session.begin(opening);
    return true;
  }

  /**
   * The answer given to this turn before. Turn 0 comes again under another delivery id when the line was sent back
   * to the start in mid-call: it hears the last answer, so that the call goes on where it was.
   */
  #keptAnswer(turn: CallTurn): CallAnswer | null {
    const { journal } = this.#session;
    const isSentBack = turn.turn === 0 && turn.part === 0 && journal.firstDelivery() !== turn.deliveryId;
    const kept = isSentBack ? journal.lastAnswer() : journal.answer(answerKey(turn));
    return kept === null ? null : (JSON.parse(kept) as CallAnswer);
  }

  async #answer(platform: PlatformCtx, turn: CallTurn, isNew: boolean): Promise<CallAnswer> {
    const { journal, runtime, ...session } = this.#session;
    const ctx = unitFor(platform, this.#session);
    if (turn.part === 0) await session.take(ctx, eventOf(turn, { isNew, at: toMs(ctx.clock()) }), `turn:${turn.turn}`);
    if (isNew) journal.setFirstDelivery(turn.deliveryId);
    const isSettled = await isDoneWithin(runtime.settle(ctx), fillerAfterMs);
    const body = journal.keepAnswer(answerKey(turn), (sentences) =>
      JSON.stringify(
        answerTo(turn, journal.state(), { sentences, isSettled, transferTo: journal.opening().policy.transferTo }),
      ),
    );
    if (isSettled && session.isEnded()) await session.windDown();
    this.ctx.waitUntil(runtime.settle(ctx).then(() => runtime.finish(ctx)));
    return JSON.parse(body) as CallAnswer;
  }

  /** False when there is nothing to end. Waits its turn: the call may just be being picked up. */
  async #end(requestId: string, path: string): Promise<boolean> {
    const { journal, runtime, ...session } = this.#session;
    return await session.serialised(async () => {
      if (!journal.isBegun()) return false;
      const ctx = unitFor(this.#unit(requestId, path), this.#session);
      if (!session.isEnded()) await session.take(ctx, { type: "hung_up", at: toMs(ctx.clock()) }, "hung_up");
      await runtime.settle(ctx);
      await runtime.finish(ctx);
      await session.windDown();
      return true;
    });
  }
}

function answerKey(turn: CallTurn): string {
  return `${turn.turn}.${turn.part}`;
}

/** A call that we meet in its middle, its journal lost, is greeted anew. */
function eventOf(turn: CallTurn, { isNew, at }: { isNew: boolean; at: number }): ConversationEvent {
  if (isNew) return { type: "started", firstWords: "", at };
  if (turn.dialed !== null) return { type: "transfer_ended", at, isAnswered: turn.dialed === "answered" };
  if (turn.said === "" && turn.digits === "") return { type: "silence", at };
  return { type: "heard", at, text: turn.said, digits: turn.digits };
}

/** The timer is ended with the race: a pending one would keep the object in memory. */
async function isDoneWithin(work: Promise<void>, ms: number): Promise<boolean> {
  const race = new AbortController();
  const tooLate = scheduler.wait(ms, { signal: race.signal }).then(
    () => false,
    () => false,
  );
  const isDone = await Promise.race([work.then(() => true), tooLate]);
  race.abort();
  return isDone;
}
