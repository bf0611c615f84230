// Names for what the API sends. Every one is read off the generated paths: nothing here is typed by hand.
import type { paths } from "../generated/api.d.ts";

type Answer<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends {
  responses: { 200: { content: { "application/json": infer Body } } };
}
  ? Body
  : never;

export type Me = Answer<"/v1/auth/me", "get">;
export type Membership = Me["businesses"][number];
export type Business = Answer<"/v1/owner/business", "get">;
export type DaySchedule = Answer<"/v1/owner/schedule/today", "get">;
export type ScheduledVisit = DaySchedule["appointments"][number];
export type Callback = Answer<"/v1/owner/callbacks", "get">["items"][number];
export type Appointment = Answer<"/v1/crm/appointments/{id}", "get">;
export type Customer = Answer<"/v1/crm/customers/{id}", "get">;
export type TimelineItem = Answer<"/v1/crm/customers/{id}/timeline", "get">[number];
export type Conversation = Answer<"/v1/crm/conversations", "get">[number];
export type ConversationDetail = Answer<"/v1/crm/conversations/{id}", "get">;
export type TryTurn = Answer<"/v1/owner/try-it", "post">;
export type Settings = Answer<"/v1/owner/settings", "get">;
export type PlatformBusiness = Answer<"/v1/admin/businesses", "get">[number];
