import { createExecutionContext, env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import worker from "../../src/index.ts";
import { publicUrl } from "../support/pickup.ts";

function ask(path: string, broken: Record<string, string>): Response | Promise<Response> {
  return worker.fetch(new Request(`${publicUrl}${path}`), { ...env, ...broken } as Env, createExecutionContext());
}

describe("a broken config", () => {
  it("refuses to serve and names the keys, never their values", async () => {
    const response = await ask("/readyz", { TWILIO_AUTH_TOKEN: "", PUBLIC_BASE_URL: "hunter2" });
    expect(response.status).toBe(503);
    const body = await response.text();
    expect(JSON.parse(body)).toMatchObject({ code: "misconfigured", keys: ["PUBLIC_BASE_URL", "TWILIO_AUTH_TOKEN"] });
    expect(body).not.toContain("hunter2");
  });

  it("still says that the Worker lives", async () => {
    expect((await ask("/healthz", { TWILIO_AUTH_TOKEN: "" })).status).toBe(200);
  });

  it("has no developer routes outside the local environment", async () => {
    const deployed = { ENVIRONMENT: "staging", PICKUP_NOW: "", PICKUP_NOW_SET_AT: "" };
    expect((await ask("/v1/dev/outbox", deployed)).status).toBe(404);
    expect((await ask("/v1/dev/outbox", {})).status).toBe(200);
  });
});
