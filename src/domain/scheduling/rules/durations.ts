import type { TenantSettings } from "../../tenants/rules/settings.ts";

const usual = 60;

/** Minutes that a visit for this service takes; an emergency never less than an hour. */
export function visitMinutes(settings: TenantSettings, service: string | null, isEmergency: boolean): number {
  const minutes = settings.services.find((s) => s.key === service)?.minutes ?? usual;
  return isEmergency ? Math.max(minutes, usual) : minutes;
}
