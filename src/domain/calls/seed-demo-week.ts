import type { Statement } from "../../platform/db.ts";
import { deriveId, type Id } from "../../platform/ids.ts";
import { toMs } from "../../platform/time.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { insertCustomer } from "../crm/index.ts";
import { crewLanes, holdLane, insertAppointment, quote } from "../scheduling/index.ts";
import { selectSettings } from "../tenants/index.ts";
import type { TenantSettings } from "../tenants/rules/settings.ts";
import { callbackKey } from "./rules/callback.ts";
import { demoPeople } from "./rules/demo/people.ts";
import type { DemoTalk } from "./rules/demo/talks.ts";
import { demoCalls, demoWeek, type PlannedTalk, type PlannedVisit, toDemoRecord } from "./rules/demo/week.ts";
import { upsertCallback } from "./store/callbacks.ts";
import { insertMessages, saveConversation } from "./store/conversations.ts";
import { setSummary } from "./store/summaries.ts";

const key = "seed-demo-week";

/** A believable week for the demo business, once and silently: nobody is texted about it. Two trips. */
export async function seedDemoWeek(ctx: Ctx): Promise<void> {
  const [settings] = await ctx.db.read(selectSettings(ctx.db));
  const now = toMs(ctx.clock());
  await commit(ctx, {
    key,
    writes: [
      ...Object.entries(demoPeople).map(([name, person]) =>
        insertCustomer(ctx.db, { ...person, id: idOf("customer", name), mode: "live", at: now }),
      ),
      ...demoWeek(settings, now).flatMap((visit) => visitWrites(ctx, settings, visit)),
      ...demoCalls(now).flatMap((call) => callWrites(ctx, call)),
    ],
    audit: { action: "demo.seed", entity: ctx.tenant.id, changed: ["customers", "appointments", "conversations"] },
    announce: [],
  });
}

function idOf<K extends "customer" | "appointment" | "conversation">(kind: K, name: string): Id<K> {
  return deriveId(kind, `${key}:${name}`);
}

function visitWrites(ctx: Ctx, settings: TenantSettings, visit: PlannedVisit): Statement[] {
  const { person, start, end, localDate, isPast, service, isEmergency = false } = visit;
  const id = idOf("appointment", `${visit.day}:${visit.at}`);
  const value = quote(settings, service, isEmergency)?.midpoint ?? null;
  const appointment = insertAppointment(ctx.db, {
    id,
    version: 1,
    mode: "live",
    customer: { phone: person.phone, mode: "live" },
    conversationId: null,
    start,
    end,
    localDate,
    status: isPast ? "COMPLETED" : "SCHEDULED",
    service,
    description: visit.problem,
    address: person.address,
    contactName: person.name,
    contactPhone: person.phone,
    isEmergency,
    leadSource: visit.via,
    jobStage: isPast ? "Completed" : "Booked",
    estimatedValueCents: value,
    quotedValueCents: value,
    quoteStatus: value === null ? null : "QUOTED",
    calendarEventId: null,
    technicianId: null,
    tags: [],
    createdAt: start - bookedAheadMs,
  });
  const lane = holdLane(ctx.db, {
    appointmentId: id,
    busyFrom: start,
    busyTo: end + settings.travelBufferMinutes * minuteMs,
    crews: crewLanes(settings.crewCount),
    technicianId: null,
    cap: null,
  });
  return isPast ? [appointment] : [appointment, lane];
}

const minuteMs = 60_000;

/** Visits of the demo were booked three days before. */
const bookedAheadMs = 3 * 86_400_000;

function callWrites(ctx: Ctx, call: PlannedTalk): Statement[] {
  const { talk, person, messages } = call;
  const id = idOf("conversation", talk.key);
  const summary = {
    name: person.name,
    phone: person.phone,
    address: person.address,
    problem: talk.problem,
    urgency: talk.isEmergency ? ("emergency" as const) : ("routine" as const),
    nextStep: talk.nextStep,
    text: talk.summary,
    writtenBy: "rules" as const,
  };
  return [
    saveConversation(ctx.db, { ...toDemoRecord(call), id }),
    insertMessages(ctx.db, id, messages),
    setSummary(ctx.db, id, summary),
    ...(talk.callback === null ? [] : [callbackWrite(ctx, call, talk.callback)]),
  ];
}

function callbackWrite(
  ctx: Ctx,
  { talk, person, endedAt }: PlannedTalk,
  { reason, message }: NonNullable<DemoTalk["callback"]>,
): Statement {
  const request = {
    reason,
    name: person.name,
    phone: person.phone,
    address: null,
    words: message,
    channel: talk.channel,
    isEmergency: talk.isEmergency,
    conversationId: idOf("conversation", talk.key),
    mode: "live",
    leadSource: null,
  } as const;
  const id = deriveId("callback", callbackKey(ctx.tenant.id, request, key));
  return upsertCallback(ctx.db, id, { ...request, at: endedAt });
}
