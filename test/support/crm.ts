// The owner's program, at work on people and visits over HTTP.
import { SELF } from "cloudflare:test";
import { type Keys, newCaller, ownerGet, publicUrl } from "./pickup.ts";

/** A customer or an appointment, as far as tests look into it. */
export interface Wire {
  id: string;
  customer_id: string;
  version: number;
  status: string;
  phone: string;
  start_time: string;
  end_time: string;
}

export interface Crm {
  get(path: string): Promise<Response>;
  send(method: string, path: string, options?: { body?: unknown; key?: string }): Promise<Response>;
  /** A new customer, with the fields of `fields` replaced. */
  customer(fields?: object): Promise<Wire>;
  /** A new visit of a new customer at an hour that nobody has. */
  visit(fields?: object): Promise<Wire>;
}

const base = "/v1/crm";

let lastDay = 0;

/** An hour that nobody has in this run, far from the opening hours. */
export function freeHour(): { start_time: string; end_time: string } {
  lastDay += 1;
  const day = `2027-${String(1 + Math.floor(lastDay / 28)).padStart(2, "0")}-${String(1 + (lastDay % 28)).padStart(2, "0")}`;
  return { start_time: `${day}T03:00:00Z`, end_time: `${day}T04:00:00Z` };
}

export function crm(keys: Keys): Crm {
  const send: Crm["send"] = async (method, path, { body, key } = {}) =>
    await SELF.fetch(`${publicUrl}${base}${path}`, {
      method,
      headers: {
        "X-API-Key": keys.api_key,
        "X-Owner-Token": keys.owner_token,
        "Content-Type": "application/json",
        ...(key === undefined ? {} : { "Idempotency-Key": key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const made = async (path: string, body: object) => {
    const response = await send("POST", path, { body });
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return await response.json<Wire>();
  };
  const customer: Crm["customer"] = (fields = {}) =>
    made("/customers", { name: "Ann Miller", phone: newCaller(), ...fields });
  return {
    get: (path) => ownerGet(keys, base + path),
    send,
    customer,
    visit: async (fields = {}) =>
      await made("/appointments", { customer_id: (await customer()).id, ...freeHour(), ...fields }),
  };
}

export function d1Trips(response: Response): number {
  return Number(/d1;[^,]*desc="(\d+)"/.exec(response.headers.get("Server-Timing") ?? "")?.[1]);
}

export async function refusal(response: Response): Promise<[number, unknown]> {
  return [response.status, await response.json()];
}
