import type { Secret } from "../../api/platform.ts";
import type { PlatformBusiness } from "../../api/types.ts";
import { m } from "../../generated/paraglide/messages.js";

type Kind = PlatformBusiness["keys"][number]["kind"] | Secret["kind"];

const names: Readonly<Record<Kind, () => string>> = {
  api_key: m.admin_api_key,
  owner_token: m.admin_owner_token,
  widget_token: m.admin_widget_token,
  admin_key: m.admin_admin_key,
  owner_password: m.admin_owner_password,
};

export const keyName = (kind: Kind): string => names[kind]();
/** Inside a sentence. */
export const keyWord = (kind: Kind): string => keyName(kind).replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase());
