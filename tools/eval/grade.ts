// Whether a call did what its scenario expects, by what stands in the database afterwards. One sentence for each difference.

import { demoBusiness } from "../../src/domain/tenants/rules/demo-business.ts";
import type { Expectation } from "../../test/simulator/caller/scenario.ts";
import type { Aftermath, VisitRow } from "./aftermath.ts";
import { fillerId, instantOf, wallClock } from "./before-rows.ts";
import { hasWords, isInCity, isSameName } from "./equal-text.ts";
import type { PlayedCall } from "./play-call.ts";

const standing = ["SCHEDULED", "CONFIRMED"];

export function grade(call: PlayedCall, left: Aftermath): string[] {
  if (call.trouble !== null) return [`trouble: ${call.trouble}`];
  const { expect } = call.scenario;
  return [
    ...conversationFaults(expect, left),
    ...visitFaults(call, left),
    ...beforeFaults(call, left),
    ...callbackFaults(expect, left),
    ...textFaults(expect, left),
    ...lineFaults(call),
  ];
}

function conversationFaults({ outcome, emergency }: Expectation, left: Aftermath): string[] {
  const [conversation] = left.conversations;
  const found = conversation?.outcome ?? "none";
  const isEmergency = [...left.conversations, ...left.callbacks, ...left.visits].some((row) => row.is_emergency === 1);
  return [
    ...(outcome === undefined || (outcome as string[]).includes(found)
      ? []
      : [`outcome: ${found}, not ${outcome.join(" or ")}`]),
    ...(emergency === undefined || emergency === isEmergency ? [] : [`emergency: ${isEmergency}, not ${emergency}`]),
  ];
}

/** Visits that stand and were not there before. */
export function newVisits(left: Aftermath): VisitRow[] {
  return left.visits.filter(({ id, status }) => !isBefore(id) && standing.includes(status));
}

function isBefore(id: string): boolean {
  return id.startsWith("appt_before") || id.startsWith(fillerId);
}

/** The visit that the call made, or the one of before that it moved. */
export function visitOf(call: PlayedCall, left: Aftermath): VisitRow | undefined {
  return newVisits(left).at(-1) ?? left.visits.find((visit) => standing.includes(visit.status) && isMoved(call, visit));
}

function isMoved({ scenario }: PlayedCall, { id, start_at }: VisitRow): boolean {
  const before = /^appt_before(\d+)$/.exec(id)?.[1];
  const start = before === undefined ? undefined : scenario.before?.visits?.[Number(before)]?.start;
  return start !== undefined && instantOf(start) !== start_at;
}

function visitFaults(call: PlayedCall, left: Aftermath): string[] {
  const { visits, visit: wanted } = call.scenario.expect;
  const count = newVisits(left).length;
  const miscounted = visits === undefined || visits === count ? [] : [`visits: ${count}, not ${visits}`];
  if (wanted === undefined) return miscounted;
  const visit = visitOf(call, left);
  return [
    ...miscounted,
    ...(visit === undefined ? ["visit: none was made or moved"] : wrongFields(call.scenario, visit)),
  ];
}

function wrongFields({ expect, facts }: PlayedCall["scenario"], visit: VisitRow): string[] {
  const wanted = expect.visit ?? {};
  const postalCode = facts.address.postal_code;
  const [day = "", time = ""] = wallClock(visit.start_at).split("T");
  const address = visit.address ?? "";
  const compared: [field: string, found: unknown, wanted: unknown, isMet: boolean][] = [
    ["name", visit.contact_name, wanted.name, isSameName(visit.contact_name, wanted.name ?? null)],
    ["phone", visit.contact_phone, wanted.phone, visit.contact_phone === wanted.phone],
    ["street", address, wanted.street, hasWords(address, wanted.street ?? "")],
    ["city", address, wanted.city, isInCity(address, wanted.city ?? "", postalCode)],
    ["service", visit.service_type, wanted.service, (wanted.service ?? []).includes(visit.service_type ?? "")],
    ["is_emergency", visit.is_emergency === 1, wanted.is_emergency, (visit.is_emergency === 1) === wanted.is_emergency],
    ["on", day, wanted.on, day === wanted.on],
    ["from", time, wanted.from, time >= (wanted.from ?? "")],
    ["to", time, wanted.to, time <= (wanted.to ?? "")],
  ];
  return compared
    .filter(([, , value, isMet]) => value !== undefined && !isMet)
    .map(([field, found, value]) => `visit.${field}: ${JSON.stringify(found)}, not ${JSON.stringify(value)}`);
}

function beforeFaults(call: PlayedCall, left: Aftermath): string[] {
  const { cancelled, unchanged } = call.scenario.expect;
  const before = left.visits.filter(({ id }) => id.startsWith("appt_before"));
  const own = before.filter(({ contact_phone }) => contact_phone === call.scenario.facts.phone);
  const isCancelled = own.length > 0 && own.some(({ status }) => status === "CANCELLED");
  const isUnchanged = before.every(
    (visit) => visit.version === 1 && visit.status === "SCHEDULED" && !isMoved(call, visit),
  );
  return [
    ...(cancelled === undefined || cancelled === isCancelled ? [] : [`cancelled: ${isCancelled}, not ${cancelled}`]),
    ...(unchanged === undefined || unchanged === isUnchanged ? [] : [`unchanged: ${isUnchanged}, not ${unchanged}`]),
  ];
}

function callbackFaults({ callbacks: wanted }: Expectation, { callbacks }: Aftermath): string[] {
  if (wanted === undefined) return [];
  const words = callbacks.map(({ message }) => message ?? "").join(" / ");
  const isSaid = wanted.says === undefined || hasWords(words, wanted.says);
  return [
    ...(callbacks.length === wanted.count ? [] : [`callbacks: ${callbacks.length}, not ${wanted.count}`]),
    ...(isSaid ? [] : [`callbacks: "${wanted.says}" is not in "${words}"`]),
  ];
}

function textFaults({ owner_texts: wanted = {} }: Expectation, { texts }: Aftermath): string[] {
  const toOwner = texts.filter(({ to_number }) => to_number === demoBusiness.settings.ownerPhone);
  return Object.entries(wanted).flatMap(([kind, count]) => {
    const found = toOwner.filter((text) => text.kind === kind).length;
    return found === count ? [] : [`texts to the owner, ${kind}: ${found}, not ${count}`];
  });
}

function lineFaults({ scenario, exchanges }: PlayedCall): string[] {
  const said = new Set(exchanges.flatMap(({ heard }) => heard.lines));
  const { lines = [], never = [] } = scenario.expect;
  return [
    ...lines.filter((key) => !said.has(key)).map((key) => `lines: ${key} was not said`),
    ...never.filter((key) => said.has(key)).map((key) => `lines: ${key} was said`),
  ];
}
