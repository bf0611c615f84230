// The demo business's week, laid around the present: which visit falls on which day, and what was said when.
import { inZone, localDate, Temporal } from "../../../../platform/time.ts";
import { isClosed } from "../../../tenants/rules/closed-dates.ts";
import type { TenantSettings } from "../../../tenants/rules/settings.ts";
import type { ConversationRecord, Message } from "../conversation.ts";
import { type DemoPerson, demoPeople } from "./people.ts";
import { type DemoLine, type DemoTalk, demoTalks } from "./talks.ts";
import { type DemoVisit, demoCallOut, demoVisits } from "./visits.ts";

const hourMs = 3_600_000;
const minuteMs = 60_000;
const fridayNumber = 5;
const latestHour = 19;

export interface PlannedVisit extends DemoVisit {
  person: DemoPerson;
  /** Epoch milliseconds. */
  start: number;
  end: number;
  localDate: string;
  isPast: boolean;
}

export interface PlannedTalk {
  talk: DemoTalk;
  person: DemoPerson;
  startedAt: number;
  endedAt: number;
  messages: Message[];
}

/** Days that are over have their visits done; the others stand. */
export function demoWeek(settings: TenantSettings, now: number): PlannedVisit[] {
  const today = localDate(now, settings.zone);
  const isWorkday = isWorkdayOf(settings, today);
  const ofToday = isWorkday ? [] : [{ ...demoCallOut, at: soonAt(now, settings.zone) }];
  const planned = demoVisits.filter(({ day }) => isWorkday || day !== 0);
  return [...planned, ...ofToday].map((visit) => onDay(visit, { settings, today, now }));
}

/** The second full hour from now; late in the evening it has been at one. */
function soonAt(now: number, zone: string): string {
  const { hour } = inZone(now, zone);
  return hour < latestHour ? `${String(hour + 2).padStart(2, "0")}:00` : "13:00";
}

function onDay(
  visit: DemoVisit,
  { settings, today, now }: { settings: TenantSettings; today: string; now: number },
): PlannedVisit {
  const date = workday(settings, today, visit.day);
  const start = Temporal.PlainDateTime.from(`${date}T${visit.at}`).toZonedDateTime(settings.zone).epochMilliseconds;
  const end = start + visit.minutes * minuteMs;
  return { ...visit, person: demoPeople[visit.who], start, end, localDate: date, isPast: end <= now };
}

/** The date that lies so many working days from `today`; `today` itself for 0. */
function workday(settings: TenantSettings, today: string, days: number): string {
  let date = Temporal.PlainDate.from(today);
  for (let left = Math.abs(days); left > 0; ) {
    date = date.add({ days: Math.sign(days) });
    if (isWorkdayOf(settings, date.toString())) left -= 1;
  }
  return date.toString();
}

function isWorkdayOf(settings: TenantSettings, date: string): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek <= fridayNumber && !isClosed(settings, date);
}

const sayingMs = 9_000;

export function demoCalls(now: number): PlannedTalk[] {
  return demoTalks.map((talk) => {
    const startedAt = now - talk.hoursAgo * hourMs;
    const messages = talk.lines.map((line, index) => toMessage(line, startedAt + index * sayingMs));
    return {
      talk,
      person: demoPeople[talk.who],
      startedAt,
      endedAt: startedAt + talk.lines.length * sayingMs,
      messages,
    };
  });
}

function toMessage({ role, text, facts }: DemoLine, at: number): Message {
  return { role, text, at, lines: [], facts, answerMs: null };
}

export function toDemoRecord({ talk, person, startedAt, endedAt }: PlannedTalk): Omit<ConversationRecord, "id"> {
  return {
    mode: "live",
    channel: talk.channel,
    customerId: null,
    sessionId: `demo-${talk.key}`,
    providerCallId: null,
    peer: person.phone,
    language: talk.language,
    outcome: talk.outcome,
    isEmergency: talk.isEmergency,
    leadSource: { phone: "Phone", sms: "SMS", web: "Web" }[talk.channel],
    createdAt: startedAt,
    endedAt,
  };
}
