import { resource } from "../endpoint.ts";
import { businessRoutes } from "./business.ts";
import { callbackRoutes } from "./callbacks.ts";
import { liveRoutes } from "./live.ts";
import { scheduleRoutes } from "./schedule.ts";
import { settingsRoutes } from "./settings.ts";
import { tryItRoutes } from "./try-it.ts";

/** /v1/owner: the owner's day, who waits, and what the business has told us of itself. */
export function ownerRoutes() {
  return resource()
    .route("/", scheduleRoutes())
    .route("/", callbackRoutes())
    .route("/", businessRoutes())
    .route("/", settingsRoutes())
    .route("/", liveRoutes())
    .route("/", tryItRoutes());
}
