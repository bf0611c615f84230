import {
  createPerson,
  issueCredentials,
  listWidgetOrigins,
  makePlatformAdmin,
  setPassword,
  setWidgetOrigins,
} from "../../domain/auth/index.ts";
import { seedDemoWeek } from "../../domain/calls/index.ts";
import { type Ctx, forTenant, type PlatformCtx } from "../../domain/context.ts";
import { seedDemoKnowledge } from "../../domain/knowledge/index.ts";
import { demoBusiness, demoOwner, seedDemo } from "../../domain/tenants/index.ts";
import { newSecret } from "../../platform/crypto.ts";

export interface Seed {
  isRotation: boolean;
  /** The origin of a page on which the demo's chat is to run. */
  widgetOrigin: string | undefined;
}

/** The demo business, and its keys where they are new: they are shown this once. */
export async function seed(platform: PlatformCtx, { isRotation, widgetOrigin }: Seed) {
  const { tenant, isNew } = await seedDemo(platform);
  const ctx = forTenant(platform, tenant);
  await seedDemoKnowledge(ctx);
  if (isNew) await seedDemoWeek(ctx);
  const keys = isNew || isRotation ? await newKeys(ctx) : {};
  await makePlatformAdmin(ctx, { key: "seed-demo-platform-admin", email: demoOwner.email });
  if (widgetOrigin !== undefined) await allowOrigin(ctx, widgetOrigin);
  return {
    business_id: tenant.id,
    phone_number: demoBusiness.numbers[0] ?? "",
    owner_phone: demoBusiness.settings.ownerPhone ?? "",
    ...keys,
  };
}

/** Besides those that the owner has named. */
async function allowOrigin(ctx: Ctx, origin: string): Promise<void> {
  const origins = await listWidgetOrigins(ctx);
  if (origins.includes(origin)) return;
  await setWidgetOrigins(ctx, { key: `seed-demo-origin:${ctx.unit.requestId}`, origins: [...origins, origin] });
}

async function newKeys(ctx: Ctx) {
  const kinds = ["api_key", "owner_token", "widget_token", "admin_key"] as const;
  const { admin_key, ...keys } = await issueCredentials(ctx, { kinds, isRotation: true });
  const password = newSecret("");
  const { email, name } = demoOwner;
  const person = await createPerson(ctx, { key: "seed-demo-owner", email, name, password, role: "owner" });
  if (person.kind === "exists") await setPassword(ctx, { email, password });
  return { ...keys, admin_api_key: admin_key, owner_login: { email, password } };
}
