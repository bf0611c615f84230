import { inZone, toMs } from "../../platform/time.ts";
import type { Ctx } from "../context.ts";
import type { When } from "../conversation/index.ts";
import type { TenantSettings } from "../tenants/rules/settings.ts";
import { chooseOffers, type Offer } from "./rules/choose-offers.ts";
import { visitMinutes } from "./rules/durations.ts";
import { daysAhead, freeTimes } from "./rules/free-times.ts";
import { selectJobsByDate } from "./store/appointments.ts";
import { selectActiveTechnicians, selectHolds } from "./store/lanes.ts";

export interface SlotQuestion {
  settings: TenantSettings;
  /** A service key. */
  service: string;
  isEmergency: boolean;
  when: When | null;
  /** Starts that were turned down or sold meanwhile, epoch milliseconds. */
  refused: readonly number[];
  /** The visit that is to be moved: its own time counts as free. */
  except: string | null;
}

/** At most two times to offer, in order; none when the next 14 days are full. One trip. */
export async function findSlots(ctx: Ctx, question: SlotQuestion): Promise<Offer> {
  const { settings, service, isEmergency, when, refused, except } = question;
  const now = toMs(ctx.clock());
  const today = inZone(now, settings.zone).toPlainDate();
  const end = today.add({ days: daysAhead });
  const lastReturn = end.toZonedDateTime(settings.zone).add({ minutes: settings.travelBufferMinutes });
  const [holds, jobsByDate, technicians] = await ctx.db.read(
    selectHolds(ctx.db, { from: now, to: lastReturn.epochMilliseconds, except }),
    selectJobsByDate(ctx.db, today.toString(), end.toString()),
    selectActiveTechnicians(ctx.db),
  );
  const minutes = visitMinutes(settings, service, isEmergency);
  const free = freeTimes(settings, { holds, jobsByDate, technicians }, { now, minutes, isEmergency });
  return chooseOffers(free, { when, refused, isEmergency, zone: settings.zone });
}
