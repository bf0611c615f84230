// Services as fields: what each is called, how long it takes, and what may be said of its price.
import { z } from "zod";
import type { Settings } from "../../api/types.ts";
import { m } from "../../generated/paraglide/messages.js";
import type { SectionShape } from "./section-shape.ts";

const name = { error: () => m.settings_service_name_missing() };
const minutes = { error: () => m.settings_minutes_wrong() };
const amount = { error: () => m.settings_amount_wrong() };
const price = z.number(amount).min(0, amount).max(1_000_000, amount).nullable();
const words = { error: () => m.settings_words_wrong() };
const named = z.string().trim().min(1, name).max(80, name);

const serviceFields = z
  .object({
    /** Empty until a new service is saved. */
    key: z.string(),
    name: z.object({ en: named, es: named }),
    minutes: z.number(minutes).int(minutes).min(15, minutes).max(1_440, minutes),
    price_min: price,
    price_max: price,
    words: z.array(z.string().max(60, words)).max(100, words),
  })
  .superRefine(({ price_min: from, price_max: to }, issues) => {
    const isHalf = (from === null) !== (to === null);
    const isTurned = from !== null && to !== null && from > to;
    if (isHalf || isTurned) issues.addIssue({ code: "custom", path: ["price_max"], message: m.settings_price_wrong() });
  });

export const servicesSchema = z.object({ services: z.array(serviceFields).min(1) });
export type ServicesFields = z.infer<typeof servicesSchema>;
type Service = ServicesFields["services"][number];

export const newService: Service = {
  key: "",
  name: { en: "", es: "" },
  minutes: 60,
  price_min: null,
  price_max: null,
  words: [],
};

export const servicesShape: SectionShape<ServicesFields> = {
  toFields: ({ services }: Settings) => ({ services }),
  toChange: ({ services }) => ({ services: withKeys(services) }),
  told: [{ label: m.settings_services, show: ({ services }) => services.map(serviceText).join("\n") }],
};

function serviceText({ name: { en }, minutes: length, price_min, price_max }: Service): string {
  const price = price_min === null ? "" : `, $${price_min} – $${price_max}`;
  return `${en}, ${m.settings_minutes_short({ minutes: length })}${price}`;
}

/** A key is for good: visits that are booked carry it. A new service gets one from its English name. */
function withKeys(services: readonly Service[]): Service[] {
  const taken = new Set(services.map(({ key }) => key));
  return services.map((service) => {
    if (service.key !== "") return service;
    const key = freeKey(service.name.en, taken);
    taken.add(key);
    return { ...service, key };
  });
}

function freeKey(english: string, taken: ReadonlySet<string>): string {
  const plain = english
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^[_\d]+|_+$/g, "");
  const stem = plain.slice(0, 36) || "service";
  let key = stem;
  for (let next = 2; taken.has(key); next += 1) key = `${stem}_${next}`;
  return key;
}
