import { env, runInDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { liveView } from "../../src/adapters/cloudflare/live-view.ts";
import { liveViewContract, tellings } from "./contracts/live-view.ts";

liveViewContract("the hub of a business", () => ({
  view: liveView(env.TENANT_HUB),
  told: (tenantId) =>
    runInDurableObject(env.TENANT_HUB.getByName(tenantId), (_, state) =>
      state.storage.sql
        .exec<{ body: string }>("SELECT body FROM news ORDER BY seq")
        .toArray()
        .map(({ body }) => (JSON.parse(body) as { type: string }).type),
    ),
}));

describe("the hub of a business", () => {
  const hubs = (publish: () => Promise<void>) => ({ getByName: () => ({ publish }) });

  it("that fails is told as unavailable, so that the news is told later", async () => {
    const broken = liveView(hubs(() => Promise.reject(new Error("the object was reset"))));
    await expect(broken.publish("biz_1", tellings.changed)).rejects.toMatchObject({ code: "vendor_unavailable" });
  });

  it("that never answers is given up", async () => {
    const hanging = liveView(
      hubs(() => new Promise(() => undefined)),
      20,
    );
    await expect(hanging.publish("biz_1", tellings.changed)).rejects.toMatchObject({ code: "vendor_unavailable" });
  });
});
