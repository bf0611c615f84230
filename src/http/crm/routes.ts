import { resource } from "../endpoint.ts";
import { appointmentRoutes } from "./appointments.ts";
import { conversationRoutes } from "./conversations.ts";
import { customerRoutes } from "./customers.ts";

/** /v1/crm: people, visits and conversations, for those who run the business. */
export function crmRoutes() {
  return resource().route("/", customerRoutes()).route("/", appointmentRoutes()).route("/", conversationRoutes());
}
