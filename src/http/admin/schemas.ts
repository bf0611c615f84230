// Businesses as the platform's own people see them; never a secret but the one just made.
import { z } from "@hono/zod-openapi";
import { type BusinessAccess, toWebOrigin } from "../../domain/auth/index.ts";
import type { BusinessListing } from "../../domain/tenants/index.ts";
import { toWire } from "../../platform/time.ts";
import { phone } from "../crm/fields.ts";

const origin = z
  .string()
  .max(255)
  .refine((text) => toWebOrigin(text) !== null, "no https origin");
const name = z.string().trim().min(1).max(80);
const trade = z.string().trim().min(1).max(40);

export const businessId = z.object({ id: z.string().max(60).openapi({ example: "biz_bristol" }) });

export const businessSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    vertical: z.string().nullable(),
    status: z.enum(["ACTIVE", "SUSPENDED"]),
    owner_phone: z.string().nullable(),
    language_code: z.enum(["en", "es"]).nullable(),
    created_at: z.string(),
    numbers: z.array(z.string()),
    keys: z.array(
      z.object({
        kind: z.enum(["api_key", "owner_token", "widget_token", "admin_key"]),
        prefix: z.string(),
        last_four: z.string(),
        created_at: z.string(),
      }),
    ),
    widget_origins: z.array(z.string()),
  })
  .openapi("Business");

export const newBusinessBody = z.strictObject({
  id: z
    .string()
    .regex(/^biz_[a-z0-9_]{1,40}$/)
    .optional(),
  name,
  vertical: trade.default("general"),
  zone: z.string().max(60).default("America/Chicago"),
  language_code: z.enum(["en", "es"]).default("en"),
  owner_phone: phone.nullish(),
  number: phone.nullish(),
  owner_email: z.email().max(254).nullish(),
  owner_name: name.nullish(),
});

export const newBusinessSchema = businessSchema
  .extend({
    api_key: z.string(),
    owner_token: z.string(),
    widget_token: z.string(),
    owner_password: z.string().optional(),
  })
  .openapi("NewBusiness");

export const changeBody = z.strictObject({
  name: name.optional(),
  status: z.enum(["ACTIVE", "SUSPENDED"]).optional(),
  owner_phone: phone.nullable().optional(),
  numbers: z.array(phone).max(20).optional(),
  widget_origins: z.array(origin).max(50).optional(),
});

export function toBusinessJson(
  listing: BusinessListing,
  access: BusinessAccess | undefined,
): z.infer<typeof businessSchema> {
  const { id, name, status, createdAt, numbers, settings } = listing;
  return {
    id,
    name,
    vertical: settings?.vertical ?? null,
    status,
    owner_phone: settings?.ownerPhone ?? null,
    language_code: settings?.languageCode ?? null,
    created_at: toWire(createdAt),
    numbers: [...numbers],
    keys: (access?.keys ?? []).map((key) => ({
      kind: key.kind,
      prefix: key.prefix,
      last_four: key.lastFour,
      created_at: toWire(key.createdAt),
    })),
    widget_origins: [...(access?.widgetOrigins ?? [])],
  };
}
