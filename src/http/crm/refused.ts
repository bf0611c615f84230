import type { RefusedChange } from "../../domain/scheduling/index.ts";
import { AppError } from "../../platform/errors.ts";
import { toWire } from "../../platform/time.ts";
import { toAppointmentJson } from "./schemas.ts";

/** 409 with what stands in the way, so that whoever asked need not ask again. */
export function refused(result: RefusedChange): AppError {
  if (result.kind === "changed_meanwhile") {
    return new AppError("conflict", "the appointment was changed meanwhile", {
      details: { current: toAppointmentJson(result.current) },
    });
  }
  const conflicts = result.conflicts.map(({ id, customerName, start, end }) => {
    return { id, customer_name: customerName, start_time: toWire(start), end_time: toWire(end) };
  });
  return new AppError("slot_taken", "nobody is free for the whole visit", { details: { conflicts } });
}
