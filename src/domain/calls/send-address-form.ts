import type { Ctx } from "../context.ts";
import type { Mode } from "../crm/index.ts";
import { sendText } from "../messaging/index.ts";
import type { TenantSettings } from "../tenants/index.ts";
import { addressFormText } from "./rules/address-form.ts";

export interface FormToSend {
  key: string;
  /** E.164: who is on the line. */
  phone: string;
  /** Where the form is. */
  url: string;
  settings: TenantSettings;
  language: "en" | "es";
  mode: Mode;
  conversationId: string;
}

/** Texts the link, once per key. A business that cannot text sends none. Throws as sendText() does. */
export async function sendAddressForm(
  ctx: Ctx,
  { url, settings, language, phone, ...rest }: FormToSend,
): Promise<void> {
  if (settings.textFrom === null) return;
  const body = addressFormText({ url, business: settings.name, language });
  await sendText(ctx, { ...rest, kind: "form", to: phone, from: settings.textFrom, body });
}
