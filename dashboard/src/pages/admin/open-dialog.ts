import type { KeyKind, Secret } from "../../api/platform.ts";
import type { PlatformBusiness } from "../../api/types.ts";

/** Which dialog stands open. Secrets live here and nowhere else, and go when it closes. */
export type OpenDialog =
  | { kind: "create" }
  | { kind: "status"; business: PlatformBusiness }
  | { kind: "renew"; business: PlatformBusiness; key: KeyKind; isNew: boolean }
  | { kind: "secrets"; title: string; note?: string | undefined; secrets: readonly Secret[] };
