// A played call and what it left, for the tests of how calls are judged.

import { deriveId } from "../../src/platform/ids.ts";
import type { Aftermath, VisitRow } from "../../tools/eval/aftermath.ts";
import { instantOf } from "../../tools/eval/before-rows.ts";
import type { GradedCall } from "../../tools/eval/call-figures.ts";
import { callNames } from "../../tools/eval/call-names.ts";
import type { Scenario } from "../simulator/caller/scenario.ts";

const names = callNames("a call", 0, { now: "2026-11-24T10:00:00-06:00" });
const conversationId = deriveId("conversation", names.callSid);

export function visit(changes: Partial<VisitRow> = {}): VisitRow {
  return {
    id: "appt_new",
    version: 1,
    customer_id: "cust_new",
    conversation_id: conversationId,
    start_at: instantOf("2026-11-25T09:00"),
    status: "SCHEDULED",
    service_type: "fixture_or_leak_repair",
    address: "6110 Walmer Street, Mission, KS",
    contact_name: "Dana Whitfield",
    contact_phone: "+19135550186",
    is_emergency: 0,
    created_at: 0,
    ...changes,
  };
}

export function text(kind: string, body: string, to = "+19135550186"): Aftermath["texts"][number] {
  return { kind, body, direction: "out", to_number: to };
}

interface Played {
  scenario?: Partial<Scenario>;
  said?: { text: string; lines: string[] }[];
  left?: Partial<Aftermath>;
}

export function played({ scenario, said = [], left }: Played): GradedCall {
  const facts = {
    name: "Dana Whitfield",
    phone: "+19135550186",
    address: { street: "6110 Walmer St", city: "Mission" },
    problem: "my faucet drips",
    wants: [],
  };
  const part = { id: "s", about: "", language: "en", style: "plain", goal: "book", facts, expect: {} } as const;
  const conversations = [{ id: conversationId, outcome: "booked", is_emergency: 0 }];
  return {
    scenario: { ...part, ...scenario },
    seed: 1,
    names,
    exchanges: said.map((heard) => ({ move: { kind: "say", text: "..." }, heard, ms: 1 })),
    trouble: null,
    faults: [],
    left: { visits: [], customers: [], callbacks: [], conversations, texts: [], ...left },
  };
}
