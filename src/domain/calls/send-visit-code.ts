// Texts a code to the number that a visit is under, so that whoever reads it out is known to hold that phone.
import { sixDigits } from "../../platform/crypto.ts";
import { toMs } from "../../platform/time.ts";
import type { Ctx } from "../context.ts";
import type { StandingVisit } from "../conversation/index.ts";
import type { Mode } from "../crm/index.ts";
import { selectTextsTo, sendText } from "../messaging/index.ts";
import { selectUpcoming } from "../scheduling/index.ts";
import type { TenantSettings } from "../tenants/index.ts";
import { codeText } from "./rules/code-text.ts";

/** So many codes in an hour and no more: a phone is not to be rung by strangers. */
const mostCodes = 3;
const hourMs = 3_600_000;

export interface CodeWanted {
  key: string;
  /** E.164. */
  phone: string;
  settings: TenantSettings;
  language: "en" | "es";
  mode: Mode;
  conversationId: string;
}

/** Null: nothing was sent, for there is no such visit, or too many codes went there. Throws as sendText() does. */
export async function sendVisitCode(
  ctx: Ctx,
  { key, phone, settings, language, mode, conversationId }: CodeWanted,
): Promise<{ code: string; visits: StandingVisit[] } | null> {
  const now = toMs(ctx.clock());
  const [visits, codesSent] = await ctx.db.read(
    selectUpcoming(ctx.db, { phone, mode, now }),
    selectTextsTo(ctx.db, { to: phone, kind: "code", mode, since: now - hourMs }),
  );
  if (visits.length === 0 || settings.textFrom === null || codesSent >= mostCodes) return null;
  const code = sixDigits();
  const sent = await sendText(ctx, {
    key: `${key}:${code}`,
    kind: "code",
    to: phone,
    from: settings.textFrom,
    body: codeText({ code, business: settings.name, language }),
    mode,
    conversationId,
  });
  return sent.kind === "sent" || sent.kind === "unconfirmed" ? { code, visits } : null;
}
