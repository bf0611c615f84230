import type { Id } from "../../../platform/ids.ts";

export const appointmentStatuses = ["SCHEDULED", "CONFIRMED", "CANCELLED", "PENDING_RESCHEDULE", "COMPLETED"] as const;
export type AppointmentStatus = (typeof appointmentStatuses)[number];

/** Of a visit that will take place: it holds a lane and counts for its day. */
export const standingStatuses = ["SCHEDULED", "CONFIRMED"] as const satisfies readonly AppointmentStatus[];

export function stands({ status }: { status: AppointmentStatus }): boolean {
  return standingStatuses.some((standing) => standing === status);
}

/** A visit that was promised. Times are epoch milliseconds, money is cents. */
export interface Appointment {
  id: Id<"appointment">;
  /** Grows by one with every change. */
  version: number;
  /** The version that brought the start or the standing it has: news of an older one is stale. */
  timeVersion: number;
  mode: "live" | "test";
  customerId: Id<"customer">;
  conversationId: string | null;
  start: number;
  end: number;
  /** The day of the visit in the business's zone, "YYYY-MM-DD". */
  localDate: string;
  status: AppointmentStatus;
  service: string | null;
  description: string | null;
  address: string | null;
  contactName: string | null;
  /** E.164. */
  contactPhone: string | null;
  isEmergency: boolean;
  leadSource: string | null;
  jobStage: string | null;
  estimatedValueCents: number | null;
  quotedValueCents: number | null;
  quoteStatus: string | null;
  calendarEventId: string | null;
  technicianId: string | null;
  tags: readonly string[];
  createdAt: number;
}
