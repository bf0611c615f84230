// What the admin routes do with businesses.
import type { z } from "@hono/zod-openapi";
import { createPerson, issueCredentials, listAccess, setWidgetOrigins } from "../../domain/auth/index.ts";
import { type Ctx, forTenant, type PlatformCtx } from "../../domain/context.ts";
import {
  changeBusiness,
  checkSettingsChange,
  createBusiness,
  findBusiness,
  listBusinesses,
  plainBusiness,
} from "../../domain/tenants/index.ts";
import { newSecret } from "../../platform/crypto.ts";
import { AppError } from "../../platform/errors.ts";
import { type Id, newId } from "../../platform/ids.ts";
import { type HttpContext, platformCtx } from "../http-env.ts";
import { type changeBody, type newBusinessBody, toBusinessJson } from "./schemas.ts";

export async function showBusinesses(ctx: PlatformCtx, id: string | null) {
  const [listings, access] = await Promise.all([listBusinesses(ctx, id), listAccess(ctx, id)]);
  return listings.map((listing) => toBusinessJson(listing, access.get(listing.id)));
}

export async function showBusiness(ctx: Ctx) {
  const [business] = await showBusinesses(ctx, ctx.tenant.id);
  if (business === undefined) throw new AppError("not_found", "no such business");
  return business;
}

/** The business that the path names, suspended or not. Throws `not_found`. */
export async function businessCtx(c: HttpContext, id: string): Promise<Ctx> {
  const ctx = platformCtx(c);
  const business = await findBusiness(ctx, id);
  if (business === null) throw new AppError("not_found", "no business has this id");
  return forTenant(ctx, { id: business.id, shard: business.shard });
}

type NewBusiness = z.infer<typeof newBusinessBody>;

/** Makes the business on the first shard, with keys and, where asked for, an owner who can sign in. Secrets are told this once. */
export async function openBusiness(c: HttpContext, body: NewBusiness) {
  const platform = platformCtx(c);
  checkSettingsChange({ zone: body.zone });
  const id = (body.id as Id<"business"> | undefined) ?? newId("business");
  if ((await findBusiness(platform, id)) !== null) {
    throw new AppError("conflict", "there is such a business already", { details: { field: "id" } });
  }
  const ctx = forTenant(platform, { id, shard: platform.databases.shardNames()[0] ?? "" });
  const key = c.get("requestId");
  await createBusiness(ctx, { ...plainBusiness(toPlain(body)), key: `business.create:${key}` });
  const owner = body.owner_email == null ? {} : await addOwner(ctx, body.owner_email, body);
  const secrets = await issueCredentials(ctx, { kinds: ["api_key", "owner_token", "widget_token"], isRotation: false });
  return { ...(await showBusiness(ctx)), ...secrets, ...owner };
}

function toPlain(body: NewBusiness) {
  return {
    name: body.name,
    vertical: body.vertical,
    zone: body.zone,
    languageCode: body.language_code,
    ownerPhone: body.owner_phone ?? null,
    ownerEmail: body.owner_email ?? null,
    number: body.number ?? null,
  };
}

/** Somebody who signs in already keeps their password, so there is none to tell. */
async function addOwner(ctx: Ctx, email: string, body: NewBusiness): Promise<{ owner_password?: string }> {
  const password = newSecret("");
  const key = `person.add:${ctx.unit.requestId}`;
  const person = await createPerson(ctx, { key, email, name: body.owner_name ?? email, password, role: "owner" });
  return person.kind === "created" && !person.isKnown ? { owner_password: password } : {};
}

export async function patchBusiness(ctx: Ctx, body: z.infer<typeof changeBody>) {
  const { widget_origins: origins, owner_phone: ownerPhone, ...rest } = body;
  const key = ctx.unit.requestId;
  // First what may be refused for what is there already: the two changes share no transaction.
  await changeBusiness(ctx, { ...rest, ownerPhone, key: `business.change:${key}` });
  if (origins !== undefined) await setWidgetOrigins(ctx, { key: `widget_origins.set:${key}`, origins });
  return await showBusiness(ctx);
}
