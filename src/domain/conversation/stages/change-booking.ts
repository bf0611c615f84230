// Moving, cancelling or asking after a visit booked earlier. Nothing of it is said or done before the caller is known:
// by the number they call from and the visit's address, or by a code texted to the number the visit is under.
import type { Hearing } from "../hearing.ts";
import type { ConversationPolicy } from "../policy.ts";
import type { Change, ChangeWish, ConversationState, StandingVisit } from "../state.ts";
import { ask, type Step, say } from "../step.ts";
import { digitsIn } from "../understanding/digits.ts";
import { movedTo } from "../understanding/moved-to.ts";
import { isProof } from "../visit-proof.ts";
import { finish } from "./finish.ts";
import { message } from "./message.ts";
import { chooseVisit } from "./which-visit.ts";

/** Wrong answers to "which address" or to the code before nothing more is tried. */
const mostProofs = 2;

/** "I need to move my appointment." A visit booked in this very call needs no proof. */
export function startChange(hearing: Hearing, wish: ChangeWish): Step {
  return wish === "reschedule" ? begin(withNewTime(hearing), wish) : begin(hearing, wish);
}

/** Of two times in one breath, the new one is the wish. */
function withNewTime(hearing: Hearing): Hearing {
  const when = movedTo(hearing.reading.text, hearing.context);
  if (when === null) return hearing;
  const facts = { ...hearing.state.facts, when: { ...when, confirmed: false } };
  return { ...hearing, state: { ...hearing.state, facts } };
}

function begin(hearing: Hearing, wish: ChangeWish): Step {
  const { state, policy } = hearing;
  // Caller ID alone: a number that was told may be anybody's.
  const phone = policy.callerPhone;
  if (state.booked !== null) return changeOwnBooking(hearing, wish);
  const change: Change = { wish, phone: phone ?? "", visits: [], isLookedUp: false, isProven: false, visit: null };
  if (phone === null) return ask({ ...state, change }, { kind: "visit-phone", tries: 0 }, { key: "ask_visit_phone" });
  return lookUp({ ...state, change });
}

function changeOwnBooking(hearing: Hearing, wish: ChangeWish): Step {
  const { state, policy } = hearing;
  const { booked, facts } = state;
  if (booked === null) return { state, effects: [] };
  const visit: StandingVisit = {
    appointmentId: booked.appointmentId,
    version: booked.version,
    slot: booked.slot,
    service: facts.service?.value ?? policy.defaultService,
    name: facts.name?.value ?? "",
    address: facts.address?.value.text ?? "",
    isEmergency: facts.emergency !== undefined,
  };
  const change: Change = {
    wish,
    phone: facts.phone?.value ?? "",
    visits: [visit],
    isLookedUp: true,
    isProven: true,
    visit: null,
  };
  return chooseVisit({ ...hearing, state: { ...state, change } });
}

function lookUp(state: ConversationState): Step {
  const phone = state.change?.phone ?? "";
  return { state: { ...state, open: { kind: "visits-pending" } }, effects: [{ type: "find_visits", phone }] };
}

/** The number the visit is under, when it is not the one they call from: a code goes to it. */
export function answerVisitPhone({ state, learned, reading, policy }: Hearing): Step | null {
  const { change } = state;
  const phone = reading.phone?.value ?? null;
  if (change === null || phone === null) return null;
  const looked: ConversationState = { ...state, change: { ...change, phone } };
  if (phone === policy.callerPhone) return lookUp(looked);
  if (!policy.canText) return giveUp(looked, policy);
  const asked = learned.includes("phone") && policy.callerPhone !== null ? withCallerPhone(looked, policy) : looked;
  return { state: { ...asked, open: { kind: "code-pending" } }, effects: [{ type: "send_code", phone }] };
}

/** The visit's number is not the number to call this person back on. */
function withCallerPhone(state: ConversationState, { callerPhone }: ConversationPolicy): ConversationState {
  if (callerPhone === null) return state;
  const phone = { value: callerPhone, text: callerPhone, confidence: 1, confirmed: false };
  return { ...state, facts: { ...state.facts, phone } };
}

/** What stands under the number they call from. */
export function afterLookup(state: ConversationState, visits: StandingVisit[], policy: ConversationPolicy): Step {
  const { change } = state;
  if (change === null) return { state, effects: [] };
  const looked = { ...state, change: { ...change, visits, isLookedUp: true } };
  if (visits.length === 0) {
    if (change.isLookedUp)
      return ask(
        { ...looked, change: null },
        { kind: "message", tries: 0 },
        { key: "no_visit_found" },
        { key: "ask_message" },
      );
    const open = { kind: "visit-phone", tries: 0 } as const;
    return ask(looked, open, { key: "no_visit_found" }, { key: "ask_visit_phone" });
  }
  if (isProof(toldBefore(state), visits)) return proven(looked, policy);
  return ask(looked, { kind: "identity", tries: 0 }, { key: "ask_identity" });
}

/** What was said in this conversation; what we had on file proves nothing. */
function toldBefore({ facts }: ConversationState): string {
  const { address, name } = facts;
  const place = address === undefined || address.confidence === 1 ? "" : address.value.text;
  return name === undefined || name.confidence === 1 ? place : `${place} ${name.value}`;
}

export function answerIdentity({ state, reading, policy }: Hearing): Step | null {
  const { change, open } = state;
  if (change === null || open.kind !== "identity") return null;
  const told = [reading.text, reading.address?.value.text ?? ""].join(" ");
  if (isProof(told, change.visits)) return proven(state, policy);
  if (open.tries + 1 >= mostProofs) return giveUp(state, policy);
  return ask(state, { ...open, tries: open.tries + 1 }, { key: "not_understood" }, { key: "ask_identity" });
}

/** The same is said whether or not there is a visit, so that nobody learns who our customers are. */
export function afterCode(state: ConversationState, sent: { code: string; visits: StandingVisit[] } | null): Step {
  const { change } = state;
  if (change === null) return { state, effects: [] };
  const looked = { ...state, change: { ...change, visits: sent?.visits ?? [] } };
  return ask(looked, { kind: "visit-code", tries: 0, code: sent?.code ?? null }, { key: "code_sent" });
}

export function answerCode(hearing: Hearing): Step | null {
  const { state, reading, digits, policy } = hearing;
  const { open } = state;
  if (open.kind !== "visit-code") return null;
  const said = digits !== "" ? digits : digitsIn(reading.text);
  if (said === "") return null;
  if (open.code !== null && said === open.code) return proven(state, policy);
  if (open.tries + 1 >= mostProofs) return giveUp(state, policy);
  return ask(state, { ...open, tries: open.tries + 1 }, { key: "code_wrong" });
}

function proven(state: ConversationState, policy: ConversationPolicy): Step {
  if (state.change === null) return { state, effects: [] };
  const change: Change = { ...state.change, isProven: true };
  return chooseVisit({ state: { ...state, change }, policy });
}

/** Whoever cannot show that the visit is theirs changes nothing; the owner hears of it. */
export function giveUp(state: ConversationState, policy: ConversationPolicy): Step {
  const { wish } = state.change ?? { wish: "status" };
  const effects = [
    say({ key: "identity_failed" }),
    message(state, "message", `Wants to ${wish} a visit; could not be identified.`),
    say({ key: "will_call_back" }),
  ];
  return finish(state, { outcome: "message", effects }, policy);
}
