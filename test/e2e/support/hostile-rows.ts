// Rows with hostile text wherever a page shows what somebody said or is called.
import type { DatabaseSync } from "node:sqlite";
import { Temporal } from "../../../src/platform/time.ts";
import { hostileStrings } from "../../support/hostile-strings.ts";

/** A conversation in which each string is said once. */
export const talk = "conv_00000000000000000000hostile";
export const customerId = (place: number) => `cust_${String(place).padStart(26, "0")}`;

const start = "2026-11-23T14:00:00Z";
const minute = 60_000;

/** Each string as a customer, a visit of today, a wish to be called back, a conversation and a sentence of one. */
export function fillWithHostileText(database: DatabaseSync, business: string): void {
  const at = Temporal.Instant.from(start).epochMilliseconds;
  const statements = {
    customer: database.prepare(
      "insert into customers (tenant_id, id, mode, name, phone, address, tags, created_at, updated_at) values (?, ?, 'live', ?, ?, ?, ?, ?, ?)",
    ),
    visit: database.prepare(
      "insert into appointments (tenant_id, id, version, mode, customer_id, start_at, end_at, local_date, status, description, address, contact_name, contact_phone, is_emergency, tags, created_at) values (?, ?, 1, 'live', ?, ?, ?, '2026-11-23', 'SCHEDULED', ?, ?, ?, ?, 0, '[]', ?)",
    ),
    callback: database.prepare(
      "insert into callbacks (tenant_id, id, mode, phone, name, channel, reason, message, status, is_emergency, count, first_seen, last_seen, address) values (?, ?, 'live', ?, ?, 'phone', 'MESSAGE', ?, 'PENDING', ?, 1, ?, ?, ?)",
    ),
    conversation: database.prepare(
      "insert into conversations (tenant_id, id, mode, channel, customer_id, session_id, peer, language, outcome, is_emergency, tags, notes, summary, created_at, ended_at) values (?, ?, 'live', 'phone', ?, ?, ?, 'en', 'message', 0, ?, ?, ?, ?, ?)",
    ),
    message: database.prepare(
      "insert into conversation_messages (tenant_id, conversation_id, seq, role, text, at, facts) values (?, ?, ?, ?, ?, ?, ?)",
    ),
  };
  hostileStrings.forEach((text, n) => {
    const [id, phone, tags] = [customerId(n), `+1316555${String(1000 + n)}`, JSON.stringify([text])];
    const summary = JSON.stringify({ ...emptySummary, name: text, problem: text, nextStep: text, text });
    const conversation = n === 0 ? talk : `conv_${String(n).padStart(26, "0")}`;
    statements.customer.run(business, id, text, phone, text, tags, at, at);
    const from = at + n * 10 * minute;
    statements.visit.run(business, `appt_${n}`, id, from, from + 10 * minute, text, text, text, phone, at);
    statements.callback.run(business, `cb_${n}`, phone, text, text, n % 2, at, at + n, text);
    statements.conversation.run(business, conversation, id, `s${n}`, phone, tags, text, summary, at - n, at - n + 1);
    const facts = JSON.stringify([{ kind: "problem", value: text }]);
    // Those of the first conversation come after it, when all are there.
    statements.message.run(business, talk, n, n % 2 === 0 ? "user" : "assistant", text, at + n, facts);
  });
}

const emptySummary = { phone: null, address: null, urgency: "routine", writtenBy: "rules" };
