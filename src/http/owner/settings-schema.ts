// A business's settings on the wire: hours as "08:00", money in dollars, phone numbers in whatever form a person writes them.
import { z } from "@hono/zod-openapi";
import { toWebOrigin } from "../../domain/auth/index.ts";
import { holidays, type SettingsChange, type TenantSettings } from "../../domain/tenants/index.ts";
import { toCents, toDollars } from "../../platform/money.ts";
import { phone } from "../crm/fields.ts";

const dayMinutes = 24 * 60;
const clock = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
  .openapi({ example: "08:00" });
export const hoursSchema = z.object({ open: clock, close: clock });
export const priceSchema = z.number().min(0).max(1_000_000);

const serviceSchema = z
  .object({
    key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
    name: z.object({ en: z.string().trim().min(1).max(80), es: z.string().trim().min(1).max(80) }),
    minutes: z.int().min(15).max(dayMinutes),
    price_min: priceSchema.nullable(),
    price_max: priceSchema.nullable(),
    words: z.array(z.string().trim().min(1).max(60)).max(100),
  })
  .refine(({ price_min, price_max }) => (price_min === null) === (price_max === null), { path: ["price_max"] });

const origin = z
  .string()
  .max(200)
  .refine((text) => toWebOrigin(text) !== null, "no https origin")
  .openapi({ example: "https://example.com" });

const phoneOrNone = phone.nullable().openapi({ type: ["string", "null"] });

const words = z.string().trim().min(1).max(300);
const shape = {
  name: z.string().trim().min(1).max(80),
  zone: z.string().max(60).openapi({ example: "America/Chicago" }),
  language_code: z.enum(["en", "es"]),
  owner_phone: phoneOrNone,
  greeting: z.object({ en: words.optional(), es: words.optional() }).nullable(),
  emergency_keywords: z.array(z.string().trim().min(1).max(60)).max(50),
  hours: z.partialRecord(z.enum(["1", "2", "3", "4", "5", "6", "7"]), hoursSchema),
  closed_dates: z.array(z.string().max(10)).max(400),
  closed_holidays: z.array(z.enum(holidays)),
  services: z.array(serviceSchema).min(1).max(60),
  travel_buffer_minutes: z.int().min(0).max(240),
  max_jobs_per_day: z.int().min(1).max(500).nullable(),
  transfer_to: phoneOrNone,
  after_hours_fee: priceSchema.nullable(),
  widget_origins: z.array(origin).max(50),
};

export const settingsSchema = z.object({ version: z.int(), ...shape }).openapi("Settings");
export const settingsChangeSchema = z
  .strictObject({ version: z.int().min(1), ...shape })
  .partial()
  .required({ version: true })
  .openapi("SettingsChange");

type SettingsJson = z.infer<typeof settingsSchema>;
type ChangeJson = Omit<z.infer<typeof settingsChangeSchema>, "version" | "widget_origins">;

export function toSettingsJson(settings: TenantSettings, widgetOrigins: readonly string[]): SettingsJson {
  const { afterHoursFeeCents: fee } = settings;
  return {
    version: settings.version,
    name: settings.name,
    zone: settings.zone,
    language_code: settings.language,
    owner_phone: settings.ownerPhone,
    greeting: settings.greeting,
    emergency_keywords: [...settings.emergencyWords],
    hours: toHoursJson(settings.hours),
    closed_dates: [...settings.closedDates],
    closed_holidays: [...settings.closedHolidays],
    services: settings.services.map(toServiceJson),
    travel_buffer_minutes: settings.travelBufferMinutes,
    max_jobs_per_day: settings.maxJobsPerDay,
    transfer_to: settings.transferTo,
    after_hours_fee: fee === null ? null : toDollars(fee),
    widget_origins: [...widgetOrigins],
  };
}

export function toServiceJson({
  priceCents,
  ...service
}: TenantSettings["services"][number]): SettingsJson["services"][number] {
  const [min, max] = priceCents === null ? [null, null] : [toDollars(priceCents.min), toDollars(priceCents.max)];
  return { ...service, price_min: min, price_max: max };
}

export function toHoursJson(hours: TenantSettings["hours"]) {
  const shown = Object.entries(hours).map(([day, { open, close }]) => [
    day,
    { open: toClock(open), close: toClock(close) },
  ]);
  return Object.fromEntries(shown) as Record<string, z.infer<typeof hoursSchema>>;
}

/** What is not in the request is not in the change. */
export function toSettingsChange(json: ChangeJson): SettingsChange {
  const change: Record<keyof SettingsChange, unknown> = {
    name: json.name,
    zone: json.zone,
    language: json.language_code,
    ownerPhone: json.owner_phone,
    greeting: json.greeting,
    emergencyWords: json.emergency_keywords,
    hours: json.hours === undefined ? undefined : fromHours(json.hours),
    closedDates: json.closed_dates,
    closedHolidays: json.closed_holidays,
    services: json.services?.map(fromService),
    travelBufferMinutes: json.travel_buffer_minutes,
    maxJobsPerDay: json.max_jobs_per_day,
    transferTo: json.transfer_to,
    afterHoursFeeCents: centsOf(json.after_hours_fee),
  };
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as SettingsChange;
}

function centsOf(dollars: number | null | undefined): number | null | undefined {
  return typeof dollars === "number" ? toCents(dollars) : dollars;
}

function fromHours(hours: NonNullable<ChangeJson["hours"]>) {
  const read = Object.entries(hours).map(([day, { open, close }]) => [
    day,
    { open: fromClock(open), close: fromClock(close) },
  ]);
  return Object.fromEntries(read) as TenantSettings["hours"];
}

function fromService({ price_min: min, price_max: max, ...service }: NonNullable<ChangeJson["services"]>[number]) {
  return { ...service, priceCents: min === null || max === null ? null : { min: toCents(min), max: toCents(max) } };
}

function toClock(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function fromClock(text: string): number {
  const [hours = 0, minutes = 0] = text.split(":").map(Number);
  return hours * 60 + minutes;
}
