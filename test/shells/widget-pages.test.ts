import { SELF } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { publicUrl } from "../support/pickup.ts";
import { type TwoBusinesses, twoBusinesses } from "../support/two-businesses.ts";

let secrets: TwoBusinesses;

beforeAll(async () => {
  secrets = await twoBusinesses();
});

describe("pages that show a chat", () => {
  const widget = (init: RequestInit & { headers: Record<string, string> }) =>
    SELF.fetch(`${publicUrl}/v1/widget/business`, init);
  const preflight = (origin: string) =>
    widget({ method: "OPTIONS", headers: { Origin: origin, "Access-Control-Request-Method": "GET" } });
  const allowed = (response: Response) => response.headers.get("Access-Control-Allow-Origin");

  it("are told that they may ask where some business lets its chat run, for two hours, without cookies", async () => {
    const response = await preflight("https://ours.example");
    expect([response.status, allowed(response)]).toEqual([204, "https://ours.example"]);
    expect(response.headers.get("Access-Control-Max-Age")).toBe("7200");
    expect(response.headers.get("Access-Control-Allow-Headers")).toContain("X-Widget-Token");
    expect(response.headers.get("Access-Control-Allow-Credentials")).toBeNull();
    expect(response.headers.get("Vary")).toContain("Origin");
  });

  it.each([
    "https://evil.example",
    "https://ours.example.evil.test",
    "https://evil-ours.example",
    "http://ours.example",
    "null",
    "https://app.pickup.test",
  ])("at %s are told nothing", async (origin) => {
    expect(allowed(await preflight(origin))).toBeNull();
    const answer = await widget({ headers: { Origin: origin, "X-Widget-Token": secrets.ours.widget_token } });
    expect([answer.status, allowed(answer)]).toEqual([403, null]);
  });

  it("may read the answer where they were let in, and errors too", async () => {
    const headers = { Origin: "https://ours.example", "X-Widget-Token": secrets.ours.widget_token };
    const answer = await widget({ headers });
    expect([answer.status, allowed(answer)]).toEqual([200, "https://ours.example"]);
    const missing = await SELF.fetch(`${publicUrl}/v1/widget/chat_${"0".repeat(32)}`, { headers });
    expect([missing.status, allowed(missing)]).toEqual([404, "https://ours.example"]);
    const foreign = await widget({ headers: { ...headers, Origin: "https://theirs.example" } });
    expect([foreign.status, allowed(foreign)]).toEqual([403, null]);
  });
});
