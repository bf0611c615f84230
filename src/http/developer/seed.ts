import { createPerson, issueCredentials, setPassword } from "../../domain/auth/index.ts";
import { type Ctx, forTenant, type PlatformCtx } from "../../domain/context.ts";
import { seedDemoKnowledge } from "../../domain/knowledge/index.ts";
import { demoBusiness, demoOwner, seedDemo } from "../../domain/tenants/index.ts";
import { newSecret } from "../../platform/crypto.ts";

/** The demo business, and its keys where they are new: they are shown this once. */
export async function seed(platform: PlatformCtx, isRotation: boolean) {
  const { tenant, isNew } = await seedDemo(platform);
  await seedDemoKnowledge(forTenant(platform, tenant));
  const demo = {
    business_id: tenant.id,
    phone_number: demoBusiness.numbers[0] ?? "",
    owner_phone: demoBusiness.settings.ownerPhone ?? "",
  };
  if (!isNew && !isRotation) return demo;
  return { ...demo, ...(await newKeys(forTenant(platform, tenant))) };
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
