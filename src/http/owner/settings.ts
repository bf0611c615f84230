// What the business has told us of itself, and the owner's changes to it.
import { listWidgetOrigins, setWidgetOrigins } from "../../domain/auth/index.ts";
import { changeSettings, readSettings } from "../../domain/tenants/index.ts";
import { endpoint, json, resource } from "../endpoint.ts";
import { tenantCtx } from "../http-env.ts";
import { settingsChangeSchema, settingsSchema, toSettingsChange, toSettingsJson } from "./settings-schema.ts";

const read = endpoint("owner", {
  method: "get",
  path: "/settings",
  responses: { 200: json(settingsSchema, "All that may be changed, with its version") },
});

const change = endpoint("owner", {
  method: "patch",
  path: "/settings",
  request: {
    body: { ...json(settingsChangeSchema, "The version that was read, and what is to be different"), required: true },
  },
  responses: { 200: json(settingsSchema, "The settings as they are now") },
});

export function settingsRoutes() {
  return resource()
    .openapi(read, async (c) => {
      const ctx = tenantCtx(c);
      const [settings, origins] = await Promise.all([readSettings(ctx), listWidgetOrigins(ctx)]);
      return c.json(toSettingsJson(settings, origins), 200);
    })
    .openapi(change, async (c) => {
      const ctx = tenantCtx(c);
      const { version, widget_origins: origins, ...rest } = c.req.valid("json");
      const settings = await changeSettings(ctx, {
        key: `settings.change:${c.get("requestId")}`,
        version,
        change: toSettingsChange(rest),
      });
      // The version has guarded against a stale page by now; the web origins are rows of CONTROL and have none.
      const originKey = `widget_origins.set:${c.get("requestId")}`;
      const kept =
        origins === undefined ? await listWidgetOrigins(ctx) : await setWidgetOrigins(ctx, { key: originKey, origins });
      return c.json(toSettingsJson(settings, kept), 200);
    });
}
