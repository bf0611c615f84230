// A session of the voice API: a program sends the words and reads the answer.
import { prepareCall } from "../domain/calls/index.ts";
import { forTenant, type PlatformCtx } from "../domain/context.ts";
import type { Language } from "../domain/conversation/index.ts";
import type { Meterage, SessionStart, SessionView } from "../domain/sessions.ts";
import { deriveId, type Id } from "../platform/ids.ts";
import { toMs } from "../platform/time.ts";
import { type LiveSession, meter, unitFor } from "./open-session.ts";
import { toSessionView } from "./session-view.ts";

type View = SessionView & Meterage;

/** Over a program's own telephony, or typed on trial as if it were a phone call. */
type ProgramStart = SessionStart & ({ channel: "api"; mode: "live" } | { channel: "phone"; mode: "test" });

export function programSession(session: LiveSession) {
  const { journal, runtime } = session;

  async function view(platform: PlatformCtx, delivery: string): Promise<View> {
    const ctx = unitFor(platform, session);
    await runtime.settle(ctx);
    const reply = journal.keepAnswer(delivery, (sentences) => sentences.join(" "));
    if (session.isEnded()) await session.windDown();
    platform.defer(() => runtime.finish(ctx));
    return { ...toSessionView(journal.opening(), journal.state(), reply), ...meter(platform) };
  }

  return {
    /** Whether this is a session of this kind, and of this business. */
    isOf(tenantId: string, mode: ProgramStart["mode"]): boolean {
      if (!journal.isBegun()) return false;
      const opening = journal.opening();
      return opening.tenant.id === tenantId && opening.mode === mode;
    },

    /** `language` is that of the greeting; null: the one of the business. */
    async start(platform: PlatformCtx, start: ProgramStart, language: Language | null): Promise<View> {
      const tenant = { id: start.tenant.id as Id<"business">, shard: start.tenant.shard };
      const opening = await prepareCall(forTenant(platform, tenant), {
        conversationId: deriveId("conversation", start.sessionId),
        channel: start.channel,
        mode: start.mode,
        sessionId: start.sessionId,
        providerCallId: start.providerCallId,
        peer: start.callerPhone,
        campaign: start.leadSource,
        ...(language === null ? {} : { language }),
      });
      await session.begin(opening);
      const ctx = unitFor(platform, session);
      await session.take(ctx, { type: "started", firstWords: "", at: toMs(ctx.clock()) }, "start");
      return await view(platform, "start");
    },

    /** Empty words before anything was said hear the greeting; later they are silence. */
    async input(platform: PlatformCtx, text: string): Promise<View> {
      const ctx = unitFor(platform, session);
      const at = toMs(ctx.clock());
      const delivery = `input:${journal.eventCount()}`;
      const isOpening = text === "" && journal.transcript().every(({ role }) => role === "assistant");
      if (isOpening) {
        return { ...toSessionView(journal.opening(), journal.state(), journal.lastAnswer() ?? ""), ...meter(platform) };
      }
      await session.take(
        ctx,
        text === "" ? { type: "silence", at } : { type: "heard", at, text, digits: "" },
        delivery,
      );
      return await view(platform, delivery);
    },
  };
}
