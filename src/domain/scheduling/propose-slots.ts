import { AppError } from "../../platform/errors.ts";
import { inZone, toMs } from "../../platform/time.ts";
import type { Ctx } from "../context.ts";
import type { Slot } from "../conversation/index.ts";
import { selectSettings } from "../tenants/index.ts";
import { chooseOffers } from "./rules/choose-offers.ts";
import { daysAhead, freeTimes } from "./rules/free-times.ts";
import { selectJobsByDate, selectLiveAppointment } from "./store/appointments.ts";
import { selectActiveTechnicians, selectHolds } from "./store/lanes.ts";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const shortestMinutes = 15;

/**
 * At most two times that a visit could be moved to, as a caller would be offered them: as long as it is now, its own time
 * free but not proposed. One trip. Throws AppError `not_found`.
 */
export async function proposeSlots(ctx: Ctx, id: string): Promise<Slot[]> {
  const now = toMs(ctx.clock());
  // The zone is not known yet, so a day more on either side.
  const today = inZone(now, "UTC").toPlainDate();
  const [visit, settings, holds, jobsByDate, technicians] = await ctx.db.read(
    selectLiveAppointment(ctx.db, id),
    selectSettings(ctx.db),
    selectHolds(ctx.db, { from: now, to: now + (daysAhead + 2) * dayMs, except: id }),
    selectJobsByDate(ctx.db, today.subtract({ days: 1 }).toString(), today.add({ days: daysAhead + 1 }).toString()),
    selectActiveTechnicians(ctx.db),
  );
  if (visit === null) throw new AppError("not_found", "no such appointment");
  const { isEmergency } = visit;
  const technicianId = technicians.find((technician) => technician === visit.technicianId) ?? null;
  const minutes = Math.max(Math.floor((visit.end - visit.start) / minuteMs), shortestMinutes);
  const diary = { holds, jobsByDate, technicians };
  const free = freeTimes(settings, diary, { now, minutes, isEmergency, technicianId });
  return chooseOffers(free, { when: null, refused: [visit.start], isEmergency, zone: settings.zone }).slots;
}
