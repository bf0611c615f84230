import type { Appointment } from "./appointment.ts";

/** A visit as the owner's day shows it. */
export interface ScheduledVisit
  extends Pick<
    Appointment,
    | "id"
    | "version"
    | "customerId"
    | "contactPhone"
    | "address"
    | "service"
    | "description"
    | "start"
    | "end"
    | "isEmergency"
    | "status"
    | "conversationId"
  > {
  /** Null when nobody has told us a name. */
  customerName: string | null;
}
