// The whole texts, put together from what is known and kept short enough.
import type { Callback } from "../../calls/rules/callback.ts";
import { readableMessage, readEmergencyNote } from "../../calls/rules/emergency-note.ts";
import { unsupportedClaims } from "../../knowledge/rules/price-guard.ts";
import type { Appointment } from "../../scheduling/rules/appointment.ts";
import type { TenantSettings } from "../../tenants/rules/settings.ts";
import { clip, fitted } from "./length.ts";
import { visitTime } from "./visit-time.ts";
import { phrases } from "./wording.ts";

/** What may be longest of names and addresses, so that there is room for what was said. */
const longestName = 60;
const longestAddress = 120;

/** To the customer. `phone` is the business's number. */
export function confirmationText(
  visit: Appointment,
  { settings, phone, language }: { settings: TenantSettings; phone: string; language: "en" | "es" },
): string {
  const time = visitTime(visit.start, settings.zone, language);
  const business = clip(settings.name, longestName);
  const address = clip(visit.address ?? "", longestAddress);
  const text = phrases(language).confirmation({ business, time, address, phone });
  return isBorneOut(text, { business, time })
    ? text
    : phrases(language).confirmation({ business, time, address: "", phone });
}

/** An address is the caller's own words, and must promise nothing in our name. */
function isBorneOut(text: string, { business, time }: { business: string; time: string }): boolean {
  return unsupportedClaims(text, { sumsCents: [], texts: [business], times: [time], committed: true }).length === 0;
}

export type VisitNews = "moved" | "cancelled";

/** To the customer, of a visit that was moved or cancelled. `phone` is the business's number. */
export function changeText(
  visit: Appointment,
  news: VisitNews,
  { settings, phone, language }: { settings: TenantSettings; phone: string; language: "en" | "es" },
): string {
  const time = visitTime(visit.start, settings.zone, language);
  return phrases(language)[news]({ business: clip(settings.name, longestName), time, phone });
}

/** To the owner, in the business's language. */
export function ownerChangeText(visit: Appointment, news: VisitNews, settings: TenantSettings): string {
  const words = phrases(settings.language);
  const say = news === "moved" ? words.visitMoved : words.visitCancelled;
  return say({
    name: clip(visit.contactName ?? words.unknownCaller, longestName),
    time: visitTime(visit.start, settings.zone, settings.language),
    phone: visit.contactPhone ?? words.none,
  });
}

/** To the owner, in the business's language. */
export function bookingText(visit: Appointment, settings: TenantSettings): string {
  const words = phrases(settings.language);
  return fitted(visit.description ?? words.none, (problem) =>
    words.booking({
      tag: visit.isEmergency ? words.emergency : words.standard,
      name: clip(visit.contactName ?? words.unknownCaller, longestName),
      time: visitTime(visit.start, settings.zone, settings.language),
      address: clip(visit.address ?? words.none, longestAddress),
      problem,
      phone: visit.contactPhone ?? words.none,
    }),
  );
}

/** To the owner, in the business's language. */
export function emergencyText(callback: Callback, settings: TenantSettings): string {
  const words = phrases(settings.language);
  const note = readEmergencyNote(callback.message);
  const kinds: Readonly<Record<string, string>> = words.kinds;
  return fitted(note?.words ?? readableMessage(callback.message) ?? words.none, (said) =>
    words.alert({
      ...callerOf(callback, settings),
      tag: words.emergency,
      kind: kinds[note?.kind ?? "other"] ?? words.kinds.other,
      address: clip(note?.address ?? words.none, longestAddress),
      said,
    }),
  );
}

/** To the owner, in the business's language. */
export function callbackText(callback: Callback, settings: TenantSettings): string {
  const words = phrases(settings.language);
  return fitted(readableMessage(callback.message) ?? words.reasons[callback.reason], (said) =>
    words.callback({
      ...callerOf(callback, settings),
      tag: callback.isEmergency ? words.emergency : words.standard,
      said,
    }),
  );
}

function callerOf({ name, phone }: Callback, settings: TenantSettings) {
  const words = phrases(settings.language);
  return { name: clip(name ?? words.unknownCaller, longestName), phone: phone ?? words.none };
}
