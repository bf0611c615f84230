import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LineKey } from "../../../src/domain/conversation/lines/line.ts";
import type { ConversationPolicy } from "../../../src/domain/conversation/policy.ts";
import { replay } from "../../../src/domain/conversation/replay.ts";
import type { ConversationState } from "../../../src/domain/conversation/state.ts";
import { textedCode } from "./own-side.ts";
import { anyCall, live, type Moment, yeses } from "./random-calls.ts";

/** What the step acts on: just heard, or heard before and read by the model since. */
function heardIn({ event, before }: Moment): { text: string; digits: string } | null {
  if (event.type === "heard") return event;
  const isRead = event.type === "understood" || event.type === "understanding_failed";
  return isRead ? before.listening : null;
}

function saidYes(moment: Moment): boolean {
  const heard = heardIn(moment);
  return heard !== null && (yeses.includes(heard.text) || heard.digits === "1");
}

function linesOf(moment: Moment): LineKey[] {
  return moment.effects.flatMap((effect) => (effect.type === "say" ? effect.lines.map((line) => line.key) : []));
}

const asks = (moment: Moment, type: string) => moment.effects.some((effect) => effect.type === type);

/** Ten thousand calls in four parts, so that each has its own time. */
const seeds = [20_261_122, 20_261_123, 20_261_124, 20_261_125];
const numRuns = 2_500;
const patience = 600_000;

describe("any call whatever", () => {
  const seen: Seen = { booked: 0, changed: 0, cancelled: 0, transferred: 0, proven: 0, ended: 0, emergencies: 0 };

  it.each(seeds)(
    "books, moves and cancels only by the caller's word, tells no stranger of a visit, ends once, and is the same when it is replayed (%i)",
    (seed) => {
      fc.assert(
        fc.property(anyCall, (call) => {
          const moments = live(call);
          checkBookings(moments);
          checkChanges(moments);
          checkSecrecy(moments, call.policy);
          checkEnd(moments);
          checkReplay(moments, call.policy);
          expect(moments.every(({ after }) => isDeepStrictEqual(JSON.parse(JSON.stringify(after)), after))).toBe(true);
          count(seen, moments);
        }),
        { numRuns, seed },
      );
    },
    patience,
  );

  it("was seen in each of its ways above", () => {
    expect(seen.booked).toBeGreaterThan(1_000);
    expect(seen.changed).toBeGreaterThan(100);
    expect(seen.cancelled).toBeGreaterThan(100);
    expect(seen.transferred).toBeGreaterThan(100);
    expect(seen.proven).toBeGreaterThan(1_000);
    expect(seen.ended).toBeGreaterThan(5_000);
    expect(seen.emergencies).toBeGreaterThan(500);
  });
});

type Seen = Record<"booked" | "changed" | "cancelled" | "transferred" | "proven" | "ended" | "emergencies", number>;

function count(seen: Seen, moments: readonly Moment[]): void {
  const last = moments.at(-1)?.after;
  if (moments.some(({ after }) => after.booked !== null)) seen.booked += 1;
  if (moments.some((moment) => linesOf(moment).includes("moved"))) seen.changed += 1;
  if (moments.some((moment) => linesOf(moment).includes("cancelled"))) seen.cancelled += 1;
  if (last?.outcome === "transferred") seen.transferred += 1;
  if (moments.some(({ after }) => after.change?.isProven === true)) seen.proven += 1;
  if (last?.outcome != null) seen.ended += 1;
  if (last?.facts.emergency !== undefined) seen.emergencies += 1;
}

function checkBookings(moments: readonly Moment[]): void {
  for (const moment of moments.filter((one) => asks(one, "book"))) {
    expect(moment.before.open.kind).toBe("booking");
    expect(saidYes(moment)).toBe(true);
  }
  const made = moments.filter(({ before, after }) => after.booked !== null && before.booked === null);
  for (const { event, before } of made)
    expect([event.type, before.open.kind]).toEqual(["booking_made", "booking-pending"]);
  expect(moments.filter((moment) => linesOf(moment).includes("booked"))).toEqual(made);
}

function checkChanges(moments: readonly Moment[]): void {
  for (const moment of moments) {
    const { before, event } = moment;
    if (asks(moment, "move_visit")) {
      expect(before.open.kind).toBe("booking");
      expect(before.change?.isProven).toBe(true);
      expect(saidYes(moment)).toBe(true);
    }
    if (asks(moment, "cancel_visit")) {
      expect(before.open.kind).toBe("move-instead");
      expect(before.change?.isProven).toBe(true);
      expect(heardIn(moment)).not.toBeNull();
    }
    for (const [line, type] of [
      ["moved", "visit_moved"],
      ["cancelled", "visit_cancelled"],
    ] as const) {
      if (linesOf(moment).includes(line)) expect([event.type, before.open.kind]).toEqual([type, "change-pending"]);
    }
  }
}

/** Lines that tell of a visit booked earlier. */
const telling: ReadonlySet<LineKey> = new Set([
  "ask_which_visit",
  "visit_status",
  "ask_new_time",
  "confirm_move",
  "moved",
  "ask_move_instead",
  "cancelled",
  "visit_stands",
]);

function checkSecrecy(moments: readonly Moment[], policy: ConversationPolicy): void {
  let said = "";
  for (const moment of moments) {
    const heard = heardIn(moment);
    said += ` ${heard?.text ?? ""} ${heard?.digits ?? ""}`;
    const { before, after } = moment;
    const wasProven = before.change?.isProven === true;
    const isProven = after.change?.isProven === true;
    if (linesOf(moment).some((key) => telling.has(key))) expect(wasProven || isProven).toBe(true);
    if (isProven && !wasProven && before.booked === null) expect(isProof(said, after, policy)).toBe(true);
    checkNumbers(moment, policy);
  }
}

/** By the code, or by the place for whoever calls from the visit's own number. */
function isProof(said: string, { change }: ConversationState, { callerPhone }: ConversationPolicy): boolean {
  return said.includes(textedCode) || (said.includes("742 Evergreen") && change?.phone === callerPhone);
}

function checkNumbers({ effects }: Moment, { callerPhone, transferTo }: ConversationPolicy): void {
  for (const effect of effects) {
    if (effect.type === "find_visits") expect(effect.phone).toBe(callerPhone);
    if (effect.type === "transfer") expect(effect.to).toBe(transferTo);
  }
}

function checkReplay(moments: readonly Moment[], policy: ConversationPolicy): void {
  const events = moments.map(({ event }) => event);
  const again = replay(events, policy);
  expect(isDeepStrictEqual(again.state, moments.at(-1)?.after)).toBe(true);
  expect(
    isDeepStrictEqual(
      again.effects,
      moments.flatMap(({ effects }) => effects),
    ),
  ).toBe(true);
}

function checkEnd(moments: readonly Moment[]): void {
  const end = moments.findIndex(({ after }) => after.outcome !== null);
  const records = moments.flatMap(({ effects }) => effects).filter(({ type }) => type === "record_call");
  expect(records.length).toBe(end === -1 ? 0 : 1);
  if (end === -1) return;
  expect(records).toEqual([{ type: "record_call", outcome: moments.at(-1)?.after.outcome }]);
  expect(moments[end]?.effects.at(-1)?.type).toBe("record_call");
  expect(moments.slice(end + 1).flatMap(({ effects }) => effects)).toEqual([]);
}
