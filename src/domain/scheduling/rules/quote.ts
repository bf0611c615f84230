import type { TenantSettings } from "../../tenants/rules/settings.ts";

/** Cents. */
export interface Quote {
  min: number;
  max: number;
  /** What the books say until the job is done. */
  midpoint: number;
}

/** What a visit for this service costs; null when the owner gives no price for it. An emergency costs 15 to 25 % more. */
export function quote(settings: TenantSettings, service: string | null, isEmergency: boolean): Quote | null {
  const price = settings.services.find((s) => s.key === service)?.priceCents ?? null;
  if (price === null) return null;
  const min = isEmergency ? Math.round((price.min * 115) / 100) : price.min;
  const max = isEmergency ? Math.round((price.max * 125) / 100) : price.max;
  return { min, max, midpoint: Math.round((min + max) / 2) };
}
