// Questions of the caller. Only what the business has told us is an answer; the rest is put down for the owner to answer once.

import { type Found, findAnswer } from "../../knowledge/rules/match-question.ts";
import { isServed } from "../../knowledge/rules/service-area.ts";
import type { ConversationEffect } from "../effects.ts";
import type { Hearing } from "../hearing.ts";
import type { Line } from "../lines/line.ts";
import type { ConversationPolicy } from "../policy.ts";
import { say } from "../step.ts";
import { questionIn } from "../understanding/question-in.ts";

/** Towns named when somebody asks where we go. */
const townsNamed = 5;

/** The answer to what was asked, said; null when nothing was asked that the business has answered. */
export function answerTo(hearing: Hearing, question: string): ConversationEffect[] | null {
  const { policy, state } = hearing;
  const found =
    hearing.entryId === null
      ? matched(hearing, question)
      : ({ kind: "entry", id: hearing.entryId, topic: null } as const);
  const lines = found === null ? null : linesOf(found, hearing);
  if (lines === null) return null;
  const isPriceUnknown = lines.some((line) => line.key === "price_unknown");
  return [say(...lines), ...(isPriceUnknown && policy.channel !== "web" && state.done === null ? [gap(question)] : [])];
}

/** What was asked besides what was told: "my sink leaks, how much do you charge?" Unanswered, it goes to the owner. */
export function asideOf(hearing: Hearing): ConversationEffect[] {
  const question = questionIn(hearing.reading.text, hearing.state.language);
  if (question === null || hearing.reading.emergency !== null) return [];
  const told = answerTo(hearing, question);
  if (told !== null) return told;
  return hearing.learned.includes("problem") && hearing.reading.when === null ? admit(question) : [];
}

/** "I don't have the answer to that here." */
export function admit(question: string): ConversationEffect[] {
  return [say({ key: "cannot_answer" }), gap(question)];
}

function gap(question: string): ConversationEffect {
  return { type: "note_gap", question };
}

function matched({ state, reading, policy }: Hearing, text: string): Found | null {
  return findAnswer(text, {
    language: reading.language ?? state.language,
    entries: policy.knowledge,
    services: policy.services,
    service: reading.service?.value ?? null,
    knownService: state.facts.service?.value ?? null,
    area: policy.serviceArea,
  });
}

/** Null: the business has not said. */
function linesOf(found: Found, { state, policy }: Hearing): Line[] | null {
  switch (found.kind) {
    case "entry": {
      const answer = policy.knowledge.find(({ id }) => id === found.id)?.answer;
      const text = state.language === "es" ? (answer?.es ?? answer?.en) : answer?.en;
      return text === undefined ? null : [{ key: "answer", text }];
    }
    case "price":
      return priceLines(found.service ?? state.facts.service?.value ?? null, policy);
    case "visit_fee":
      return null;
    case "after_hours_fee":
      return policy.afterHoursFeeCents === null ? null : [{ key: "after_hours_fee", fee: policy.afterHoursFeeCents }];
    case "hours":
      return [{ key: "opening_hours", hours: policy.hours, day: found.day }, { key: "emergency_hours" }];
    case "area":
      return areaLines(found, policy);
    case "services":
      return servicesLines(found.service, policy);
  }
}

function priceLines(service: string | null, policy: ConversationPolicy): Line[] {
  if (service === null) return [{ key: "price_depends" }];
  const price = policy.prices[service];
  return [price === undefined ? { key: "price_unknown" } : { key: "price_range", service, price }];
}

function areaLines(
  place: { city: string | null; postalCode: string | null },
  { serviceArea }: ConversationPolicy,
): Line[] | null {
  if (serviceArea === null) return null;
  const name = place.city ?? place.postalCode;
  const served = isServed(place, serviceArea);
  if (name === null || served === null) return [{ key: "area_asked", cities: serviceArea.cities.slice(0, townsNamed) }];
  return [served ? { key: "area_served", place: name } : { key: "out_of_area", place: name }];
}

function servicesLines(service: string | null, { services }: ConversationPolicy): Line[] {
  return [{ key: "services_offered", services: service === null ? services.map(({ key }) => key) : [service] }];
}
