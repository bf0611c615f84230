import type { Ctx } from "../context.ts";
import { type ChangeAppointmentResult, changeAppointment } from "./change-appointment.ts";

export interface CancelAppointment {
  key: string;
  id: string;
  /** The version that was to be cancelled; null: whatever it is now. */
  version: number | null;
}

/** Calls a visit off and frees its time. One that is off already stays so. Throws AppError `not_found`. */
export async function cancelAppointment(ctx: Ctx, input: CancelAppointment): Promise<ChangeAppointmentResult> {
  const result = await changeAppointment(ctx, { ...input, change: { status: "CANCELLED" } });
  const isOff = result.kind === "changed_meanwhile" && result.current.status === "CANCELLED";
  return isOff ? { kind: "changed", appointment: result.current } : result;
}
