// What the voice session routes do, under whichever path they are asked.

import type { CallSessionFace, Meterage, SessionView } from "../../domain/sessions.ts";
import { AppError } from "../../platform/errors.ts";
import { isId, newId } from "../../platform/ids.ts";
import { addMeter, type HttpContext, tenantCtx } from "../http-env.ts";

export async function startSession(
  c: HttpContext,
  body: {
    caller_phone: string | null;
    lead_source?: string | null | undefined;
    provider_call_id?: string | null | undefined;
  },
): Promise<SessionView> {
  const { tenant } = tenantCtx(c);
  const sessionId = newId("call");
  const view = await sessionAt(c, sessionId).startSession(
    {
      sessionId,
      tenant,
      callerPhone: body.caller_phone,
      leadSource: body.lead_source || null,
      providerCallId: body.provider_call_id || null,
    },
    c.get("requestId"),
  );
  return metered(c, view);
}

export async function takeInput(c: HttpContext, sessionId: string, text: string): Promise<SessionView> {
  const { tenant } = tenantCtx(c);
  const view = await sessionAt(c, sessionId).takeInput(tenant.id, text.trim(), c.get("requestId"));
  if (view === null) throw new AppError("not_found", "no such session");
  return metered(c, view);
}

export async function endSession(c: HttpContext, sessionId: string): Promise<{ status: string }> {
  const { tenant } = tenantCtx(c);
  const isEnded = await sessionAt(c, sessionId).endSession(tenant.id, c.get("requestId"));
  if (!isEnded) throw new AppError("not_found", "no such session");
  return { status: `ended:${sessionId}` };
}

/** Only names we minted reach an object. */
function sessionAt(c: HttpContext, sessionId: string): CallSessionFace {
  if (!isId("call", sessionId)) throw new AppError("not_found", "no such session");
  return c.get("edge").sessions.call(sessionId);
}

function metered(c: HttpContext, view: SessionView & Meterage): SessionView {
  addMeter(c, view);
  return view;
}
