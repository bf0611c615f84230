// All routes. Each declares its access policy; what is not declared does not exist.
import { OpenAPIHono } from "@hono/zod-openapi";
import { secureHeaders } from "hono/secure-headers";
import { sessionCookie } from "../domain/auth/index.ts";
import { AppError } from "../platform/errors.ts";
import { adminRoutes } from "./admin/routes.ts";
import { apiDocument } from "./api-document.ts";
import { crmRoutes } from "./crm/routes.ts";
import { developerRoutes } from "./developer/routes.ts";
import { formRoutes } from "./forms/routes.ts";
import type { HttpEnv } from "./http-env.ts";
import { knowledgeRoutes } from "./knowledge/routes.ts";
import { jsonLimit, limitBody } from "./middleware/body-limits.ts";
import { foreignPages } from "./middleware/foreign-pages.ts";
import { serverTiming } from "./middleware/server-timing.ts";
import { type UnitOfWorkParts, unitOfWork } from "./middleware/unit-of-work.ts";
import { operationsRoutes } from "./operations/routes.ts";
import { ownerRoutes } from "./owner/routes.ts";
import { problem } from "./problem.ts";
import { signInRoutes } from "./sign-in/routes.ts";
import { telephonyRoutes } from "./telephony/routes.ts";
import { twilioRoutes } from "./twilio/routes.ts";
import { voiceRoutes } from "./voice/routes.ts";
import { widgetRoutes } from "./widget/routes.ts";

export function httpApp(parts: UnitOfWorkParts): OpenAPIHono<HttpEnv> {
  const app = new OpenAPIHono<HttpEnv>();
  app.onError((error, c) => problem(c, error));
  app.notFound((c) => problem(c, new AppError("not_found", "no such route")));
  app.use(secureHeaders());
  app.use(unitOfWork(parts));
  app.use(serverTiming);
  app.use("/v1/*", foreignPages);
  app.use(limitBody(jsonLimit));
  mount(app);
  registerSecurity(app);
  app.get("/openapi.json", (c) => c.json(apiDocument(app)));
  return app;
}

function mount(app: OpenAPIHono<HttpEnv>): void {
  app.route("/", operationsRoutes());
  app.route("/v1/twilio", twilioRoutes());
  app.route("/v1/voice", voiceRoutes());
  app.route("/v1/telephony", telephonyRoutes());
  app.route("/v1/crm", crmRoutes());
  app.route("/v1/owner/knowledge", knowledgeRoutes());
  app.route("/v1/owner", ownerRoutes());
  app.route("/v1/forms", formRoutes());
  app.route("/v1/auth", signInRoutes());
  app.route("/v1/admin", adminRoutes());
  app.route("/v1/widget", widgetRoutes());
  app.route("/v1/dev", developerRoutes());
  // The prototype's paths without a version, for installations that still call them.
  app.route("/twilio", twilioRoutes());
  app.route("/telephony", telephonyRoutes());
}

function registerSecurity(app: OpenAPIHono<HttpEnv>): void {
  const schemes = {
    apiKey: "X-API-Key",
    ownerToken: "X-Owner-Token",
    widgetToken: "X-Widget-Token",
    adminKey: "X-Admin-API-Key",
    devToken: "X-Dev-Token",
  };
  for (const [scheme, name] of Object.entries(schemes)) {
    app.openAPIRegistry.registerComponent("securitySchemes", scheme, { type: "apiKey", in: "header", name });
  }
  const session = { type: "apiKey", in: "cookie", name: sessionCookie } as const;
  app.openAPIRegistry.registerComponent("securitySchemes", "session", session);
}
