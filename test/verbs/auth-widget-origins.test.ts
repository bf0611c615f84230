import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import {
  authenticate,
  decideAccess,
  issueCredentials,
  isWidgetPage,
  listWidgetOrigins,
  setWidgetOrigins,
} from "../../src/domain/auth/index.ts";
import { createBusiness, demoBusiness } from "../../src/domain/tenants/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { testContext } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";

const bristol = deriveId("business", "bristol");
const other = deriveId("business", "other");
const contextOf = (tenantId: typeof bristol) => testContext(env, { tenantId }).ctx;

let token: string;

beforeEach(async () => {
  await freshStore();
  await createBusiness(contextOf(bristol), { ...demoBusiness, key: "create" });
  await createBusiness(contextOf(other), { ...demoBusiness, numbers: ["+19135550143"], key: "create" });
  token = (await issueCredentials(contextOf(bristol), { kinds: ["widget_token"], isRotation: true })).widget_token;
  await setWidgetOrigins(contextOf(bristol), {
    key: "set-1",
    origins: ["https://Example.com/", "https://bücher.example", "http://127.0.0.1:8788"],
  });
  await setWidgetOrigins(contextOf(other), { key: "set-1", origins: ["https://other.example"] });
});

describe("the pages that may show a business's chat", () => {
  it("are kept as browsers write them, in order, without doubles", async () => {
    const origins = ["https://b.example", "https://A.example/", "https://a.example"];
    expect(await setWidgetOrigins(contextOf(bristol), { key: "set-2", origins })).toEqual([
      "https://a.example",
      "https://b.example",
    ]);
    expect(await listWidgetOrigins(contextOf(bristol))).toEqual(["https://a.example", "https://b.example"]);
    expect(await listWidgetOrigins(contextOf(other))).toEqual(["https://other.example"]);
  });

  it("may be none", async () => {
    await setWidgetOrigins(contextOf(bristol), { key: "set-2", origins: [] });
    expect(await listWidgetOrigins(contextOf(bristol))).toEqual([]);
    expect(await listWidgetOrigins(contextOf(other))).toEqual(["https://other.example"]);
  });

  it("are refused when one is no origin, and nothing changes", async () => {
    const wrong = setWidgetOrigins(contextOf(bristol), { key: "set-2", origins: ["https://a.example", "*"] });
    await expect(wrong).rejects.toMatchObject({ code: "invalid_input", details: { fields: ["widget_origins"] } });
    expect(await listWidgetOrigins(contextOf(bristol))).toHaveLength(3);
  });

  it.each([
    ["https://example.com", "admitted"],
    ["https://xn--bcher-kva.example", "admitted"],
    ["http://127.0.0.1:8788", "admitted"],
    ["http://example.com", "forbidden"],
    ["https://example.com:8443", "forbidden"],
    ["https://example.com/", "forbidden"],
    ["https://EXAMPLE.com", "forbidden"],
    ["https://www.example.com", "forbidden"],
    ["https://example.com.evil.test", "forbidden"],
    ["https://evil-example.com", "forbidden"],
    ["http://127.0.0.1:8789", "forbidden"],
    ["https://other.example", "forbidden"],
    ["https://pickup.test", "forbidden"],
    ["null", "forbidden"],
    ["file://", "forbidden"],
    ["", "admitted"],
  ])("%j is %s", async (origin, expected) => {
    const headers = new Headers({ "X-Widget-Token": token, ...(origin === "" ? {} : { Origin: origin }) });
    const decision = decideAccess("widget", await authenticate(contextOf(bristol), headers, null));
    expect(decision.kind === "admitted" ? "admitted" : decision.code).toBe(expected);
  });

  it("are asked about before any token is known, and only active businesses count", async () => {
    const ctx = contextOf(bristol);
    expect(await isWidgetPage(ctx, "https://example.com")).toBe(true);
    expect(await isWidgetPage(ctx, "https://evil.test")).toBe(false);
    const before = ctx.databases.trips.count;
    expect(await isWidgetPage(ctx, "null")).toBe(false);
    expect(ctx.databases.trips.count).toBe(before);
    await env.CONTROL.prepare("UPDATE businesses SET status = 'SUSPENDED' WHERE id = ?").bind(bristol).run();
    expect(await isWidgetPage(ctx, "https://example.com")).toBe(false);
  });
});
