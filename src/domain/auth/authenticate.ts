import { isSameSecret, sha256Hex } from "../../platform/crypto.ts";
import { toMs } from "../../platform/time.ts";
import type { PlatformCtx } from "../context.ts";
import { type Identity, nobody } from "./rules/access.ts";
import type { CredentialKind } from "./rules/credential.ts";
import { originOf } from "./rules/origin.ts";
import { sessionTokenOf } from "./rules/session.ts";
import { selectCredentials } from "./store/credentials.ts";
import { selectSession } from "./store/sessions.ts";
import { selectBusinessesOfOrigin } from "./store/widget-origins.ts";

const headerOf = {
  api_key: "X-API-Key",
  owner_token: "X-Owner-Token",
  widget_token: "X-Widget-Token",
  admin_key: "X-Admin-API-Key",
} as const satisfies Record<CredentialKind, string>;

/**
 * Who is asking. One trip to CONTROL for all that was presented together, none when nothing was; a wrong, revoked, expired or
 * misplaced credential is left out. `devToken` is the config's, null where developer routes are shut.
 */
export async function authenticate(ctx: PlatformCtx, headers: Headers, devToken: string | null): Promise<Identity> {
  return {
    ...(await findPresented(ctx, headers)),
    claimedBusinessId: headers.get("X-Business-ID") || null,
    isDeveloper: devToken !== null && isSameSecret(headers.get("X-Dev-Token") ?? "", devToken),
  };
}

async function findPresented(
  ctx: PlatformCtx,
  headers: Headers,
): Promise<Omit<Identity, "claimedBusinessId" | "isDeveloper">> {
  const keys = presentedHashes(headers);
  const token = keys.size === 0 ? sessionTokenOf(headers) : null;
  if (keys.size === 0 && token === null) return nobody;
  const { control } = ctx.databases;
  const origin = headers.get("Origin");
  // Those not presented are looked up by what no row has: cheaper than a second shape of the batch.
  const [found, session, allowedBy] = await control.read(
    selectCredentials(control, [...keys.values()]),
    selectSession(control, token === null ? "" : sha256Hex(token), toMs(ctx.clock())),
    selectBusinessesOfOrigin(control, originOf(origin ?? "") ?? ""),
  );
  const credentials = found.filter(({ hash, credential }) => keys.get(credential.kind) === hash);
  return {
    credentials: credentials.map((row) => row.credential),
    session,
    page: origin === null ? null : { origin, allowedBy },
  };
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
