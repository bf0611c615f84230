// Names for what the API calls by a code. A code that this version does not know is shown as words.
import { m } from "../generated/paraglide/messages.js";

type Names = Readonly<Record<string, () => string>>;

function nameIn(names: Names, code: string): string {
  const known = Object.hasOwn(names, code) ? names[code] : undefined;
  return known?.() ?? asWords(code);
}

/** "general_plumbing" as "General plumbing" */
function asWords(code: string): string {
  const words = code.replaceAll(/[_-]+/g, " ").trim().toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const channels: Names = {
  phone: m.channel_phone,
  sms: m.channel_sms,
  web: m.channel_web,
  api: m.channel_api,
};
export const channelName = (code: string) => nameIn(channels, code);

const outcomes: Names = {
  booked: m.outcome_booked,
  changed: m.outcome_changed,
  cancelled: m.outcome_cancelled,
  message: m.outcome_message,
  transferred: m.outcome_transferred,
  emergency: m.outcome_emergency,
  answered: m.outcome_answered,
  spam: m.outcome_spam,
  abandoned: m.outcome_abandoned,
};
export const outcomeName = (code: string) => nameIn(outcomes, code);

const visitStatuses: Names = {
  SCHEDULED: m.visit_scheduled,
  CONFIRMED: m.visit_confirmed,
  CANCELLED: m.visit_cancelled,
  PENDING_RESCHEDULE: m.visit_pending_reschedule,
  COMPLETED: m.visit_completed,
};
export const visitStatusName = (code: string) => nameIn(visitStatuses, code);

const reasons: Names = {
  MISSED_CALL: m.reason_missed_call,
  PARTIAL_INTAKE: m.reason_partial_intake,
  MESSAGE: m.reason_message,
  VISIT_NOTE: m.reason_visit_note,
  NO_SLOT: m.reason_no_slot,
  WAITLIST: m.reason_waitlist,
  OUT_OF_AREA: m.reason_out_of_area,
  NOT_UNDERSTOOD: m.reason_not_understood,
  DECLINED: m.reason_declined,
  FAILED: m.reason_failed,
  EMERGENCY: m.reason_emergency,
};
export const reasonName = (code: string) => nameIn(reasons, code);

const facts: Names = {
  name: m.fact_name,
  phone: m.fact_phone,
  address: m.fact_address,
  problem: m.fact_problem,
  service: m.fact_service,
  when: m.fact_when,
  emergency: m.fact_emergency,
};
export const factName = (code: string) => nameIn(facts, code);

const stages: Names = {
  ASK_PROBLEM: m.stage_ask_problem,
  ASK_NAME: m.stage_ask_name,
  ASK_PHONE: m.stage_ask_phone,
  ASK_ADDRESS: m.stage_ask_address,
  CONFIRM_ADDRESS: m.stage_ask_address,
  ASK_SCHEDULE: m.stage_ask_schedule,
  CONFIRM_SLOT: m.stage_confirm_slot,
  CHANGE_VISIT: m.stage_change_visit,
  TAKE_MESSAGE: m.stage_take_message,
  COMPLETED: m.stage_completed,
};
export const stageName = (code: string) => nameIn(stages, code);

const roles: Names = { owner: m.role_owner, manager: m.role_manager, viewer: m.role_viewer };
export const roleName = (code: string) => nameIn(roles, code);
