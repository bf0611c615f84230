// The business's API, asked by a program with the business's own keys.
import type { Pickup } from "./pickup.ts";

export interface Appointment {
  id: string;
  version: number;
  customer_id: string;
  contact_name: string | null;
  contact_phone: string | null;
  start_time: string;
  end_time: string;
  status: string;
}

/** Rejects unless the answer is a success; null when it has no body. */
export async function askApi<T>(pickup: Pickup, path: string, change?: { method: string; body: object }): Promise<T> {
  const { api_key, owner_token } = pickup.demo;
  const response = await fetch(`${pickup.baseUrl}${path}`, {
    method: change?.method ?? "GET",
    headers: { "X-API-Key": api_key, "X-Owner-Token": owner_token, "Content-Type": "application/json" },
    ...(change && { body: JSON.stringify(change.body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 300)}`);
  return (text === "" ? null : JSON.parse(text)) as T;
}

/** All visits of somebody, real ones only. */
export async function appointmentsOf(pickup: Pickup, name: string): Promise<Appointment[]> {
  const all = await askApi<Appointment[]>(pickup, "/v1/crm/appointments?limit=500");
  return all.filter(({ contact_name }) => contact_name === name);
}
