import { isSameSecret, sha256Hex } from "../../platform/crypto.ts";
import type { PlatformCtx } from "../context.ts";
import type { Identity } from "./rules/access.ts";
import type { CredentialKind, FoundCredential } from "./rules/credential.ts";
import { selectCredentials } from "./store.ts";

const headerOf = {
  api_key: "X-API-Key",
  owner_token: "X-Owner-Token",
  widget_token: "X-Widget-Token",
  admin_key: "X-Admin-API-Key",
} as const satisfies Record<CredentialKind, string>;

/**
 * Who is asking. One trip to CONTROL for all credentials together, none when there are none; a wrong, revoked or
 * misplaced one is left out. `devToken` is the config's, null where developer routes are shut.
 */
export async function authenticate(ctx: PlatformCtx, headers: Headers, devToken: string | null): Promise<Identity> {
  return {
    credentials: await findCredentials(ctx, headers),
    claimedBusinessId: headers.get("X-Business-ID") || null,
    isDeveloper: devToken !== null && isSameSecret(headers.get("X-Dev-Token") ?? "", devToken),
  };
}

async function findCredentials(ctx: PlatformCtx, headers: Headers): Promise<FoundCredential[]> {
  const presented = presentedHashes(headers);
  if (presented.size === 0) return [];
  const { control } = ctx.databases;
  const [found] = await control.read(selectCredentials(control, [...presented.values()]));
  return found.filter(({ hash, credential }) => presented.get(credential.kind) === hash).map((row) => row.credential);
}

function presentedHashes(headers: Headers): ReadonlyMap<CredentialKind, string> {
  const kinds = Object.keys(headerOf) as CredentialKind[];
  return new Map(
    kinds.flatMap((kind): [CredentialKind, string][] => {
      const secret = headers.get(headerOf[kind]);
      return secret ? [[kind, sha256Hex(secret)]] : [];
    }),
  );
}
