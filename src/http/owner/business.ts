// What anybody who works for the business may see of it.
import { z } from "@hono/zod-openapi";
import { readSettings, type TenantSettings } from "../../domain/tenants/index.ts";
import { endpoint, json, resource } from "../endpoint.ts";
import { tenantCtx } from "../http-env.ts";
import { hoursSchema, priceSchema, toHoursJson, toServiceJson } from "./settings-schema.ts";

const businessSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    vertical: z.string(),
    zone: z.string(),
    language_code: z.enum(["en", "es"]),
    phone_number: z.string().nullable(),
    max_jobs_per_day: z.int().nullable(),
    reserve_mornings_for_emergencies: z.boolean(),
    travel_buffer_minutes: z.int(),
    services: z.array(
      z.object({
        key: z.string(),
        name: z.object({ en: z.string(), es: z.string() }),
        minutes: z.int(),
        price_min: priceSchema.nullable(),
        price_max: priceSchema.nullable(),
      }),
    ),
    hours: z.record(z.string(), hoursSchema),
  })
  .openapi("OwnBusiness");

const business = endpoint("viewer", {
  method: "get",
  path: "/business",
  responses: { 200: json(businessSchema, "The business, its services and its hours") },
});

export function businessRoutes() {
  return resource().openapi(business, async (c) => c.json(toBusinessJson(await readSettings(tenantCtx(c))), 200));
}

function toBusinessJson(settings: TenantSettings): z.infer<typeof businessSchema> {
  return {
    id: settings.id,
    name: settings.name,
    vertical: settings.vertical,
    zone: settings.zone,
    language_code: settings.language,
    phone_number: settings.textFrom,
    max_jobs_per_day: settings.maxJobsPerDay,
    reserve_mornings_for_emergencies: settings.reserveMornings,
    travel_buffer_minutes: settings.travelBufferMinutes,
    services: settings.services.map((service) => {
      const { words: _, ...shown } = toServiceJson(service);
      return shown;
    }),
    hours: toHoursJson(settings.hours),
  };
}
