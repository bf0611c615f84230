// The form for an address: a link with a secret of this call goes to the caller's phone.
import { sendAddressForm } from "../domain/calls/index.ts";
import type { Ctx } from "../domain/context.ts";
import type { ConversationEffect } from "../domain/conversation/index.ts";
import { newSecret } from "../platform/crypto.ts";
import type { Session } from "./run-effect.ts";
import type { SessionJournal } from "./session-journal.ts";

export async function runSendForm(
  ctx: Ctx,
  { phone }: Extract<ConversationEffect, { type: "send_form" }>,
  { session, journal }: { session: Session; journal: SessionJournal },
): Promise<void> {
  const secret = journal.formSecret() ?? newSecret("");
  journal.setFormSecret(secret);
  const { opening, state, key } = session;
  const { settings, mode, conversationId, sessionId } = opening;
  const url = `${ctx.publicBaseUrl}/v1/forms/${sessionId}/${secret}`;
  await sendAddressForm(ctx, { key, phone, url, settings, language: state.language, mode, conversationId });
}
