import type { Id } from "../../../platform/ids.ts";

export const appointmentStatuses = ["SCHEDULED", "CONFIRMED", "CANCELLED", "PENDING_RESCHEDULE", "COMPLETED"] as const;
export type AppointmentStatus = (typeof appointmentStatuses)[number];

/** A visit that was promised. Times are epoch milliseconds, money is cents. */
export interface Appointment {
  id: Id<"appointment">;
  /** Grows by one with every change. */
  version: number;
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

/** A visit as the owner's day shows it. */
export interface DayVisit {
  id: Id<"appointment">;
  /** Null when nobody has told us a name. */
  customerName: string | null;
  start: number;
  end: number;
  isEmergency: boolean;
}
