// Names for what a reading holds.
import { m } from "../../generated/paraglide/messages.js";

type Names = Readonly<Record<string, () => string>>;

const intents: Names = {
  book: m.try_it_intent_book,
  reschedule: m.try_it_intent_reschedule,
  cancel: m.try_it_intent_cancel,
  status: m.try_it_intent_status,
  question: m.try_it_intent_question,
  message: m.try_it_intent_message,
  human: m.try_it_intent_human,
  emergency: m.emergency,
  owner: m.try_it_intent_owner,
  goodbye: m.try_it_intent_goodbye,
  other: m.try_it_intent_other,
};

const emergencies: Names = {
  gas: m.try_it_emergency_gas,
  carbon_monoxide: m.try_it_emergency_carbon_monoxide,
  fire: m.try_it_emergency_fire,
  electrical: m.try_it_emergency_electrical,
  flood: m.try_it_emergency_flood,
  burst: m.try_it_emergency_burst,
  sewage: m.try_it_emergency_sewage,
  no_water: m.try_it_emergency_no_water,
  no_heat: m.try_it_emergency_no_heat,
  medical: m.try_it_emergency_medical,
};

const questions: Names = {
  problem: m.stage_ask_problem,
  name: m.stage_ask_name,
  phone: m.stage_ask_phone,
  address: m.stage_ask_address,
  city: m.stage_ask_address,
  "known-address": m.stage_ask_address,
  slot: m.stage_ask_schedule,
  booking: m.stage_confirm_slot,
  correction: m.try_it_open_correction,
  message: m.stage_take_message,
  outside: m.try_it_open_outside,
  "callback-number": m.stage_ask_phone,
  "anything-else": m.stage_completed,
  waitlist: m.try_it_open_waitlist,
  purpose: m.stage_ask_problem,
  "visit-phone": m.stage_ask_phone,
  identity: m.try_it_open_identity,
  "visit-code": m.try_it_open_code,
  "which-visit": m.stage_change_visit,
  "new-time": m.stage_ask_schedule,
  "move-instead": m.stage_change_visit,
  closed: m.try_it_open_closed,
};

const nameIn = (names: Names, code: string) => (Object.hasOwn(names, code) ? names[code]?.() : undefined) ?? code;

export const intentName = (code: string) => nameIn(intents, code);
export const emergencyName = (code: string) => nameIn(emergencies, code);
export const questionName = (code: string) => nameIn(questions, code);
