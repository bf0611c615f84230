import { describe, expect, it } from "vitest";
import type { LiveConversation, LiveFrame, LiveMessage } from "../../../dashboard/src/api/live/frames.ts";
import { readFrame } from "../../../dashboard/src/api/live/frames.ts";
import { lingerMs, nothingYet, withFrame, withoutOld } from "../../../dashboard/src/api/live/state.ts";

const startedAt = 1_795_000_000_000;
const iso = (ms: number) =>
  `${new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "medium", timeZone: "UTC" }).format(ms).replace(" ", "T")}Z`;

function call(change: Partial<LiveConversation> = {}): LiveConversation {
  return {
    id: "con_1",
    channel: "phone",
    peer: "+19135550123",
    caller_name: null,
    language: "en",
    stage: "ASK_PROBLEM",
    started_at: iso(startedAt),
    outcome: null,
    is_emergency: false,
    facts: [],
    appointment_id: null,
    ...change,
  };
}

function words(seq: number, text: string): LiveMessage {
  return { seq, role: "user", text, lines: [], facts: [], at: iso(startedAt + seq * 1_000), answer_ms: null };
}

const conversation = (seq: number, one: LiveConversation, messages: LiveMessage[] = []) =>
  ({ type: "conversation", seq, conversation: one, messages }) as const;

describe("the live view of the business", () => {
  it("adds the words of a call as they come, in their order and each once", () => {
    const first = withFrame(
      nothingYet,
      conversation(4, call(), [words(2, "no hot water"), words(1, "hello")]),
      startedAt,
    );
    const again = withFrame(
      first,
      conversation(5, call(), [words(2, "no hot water"), words(3, "since Monday")]),
      startedAt,
    );
    expect(again.conversations[0]?.messages.map(({ text }) => text)).toEqual(["hello", "no hot water", "since Monday"]);
    expect(again.seq).toBe(5);
  });

  it("shows the newest call first", () => {
    const one = withFrame(nothingYet, conversation(1, call()), startedAt);
    const later = call({ id: "con_2", started_at: iso(startedAt + 60_000) });
    expect(withFrame(one, conversation(2, later), startedAt).conversations.map(({ id }) => id)).toEqual([
      "con_2",
      "con_1",
    ]);
  });

  it("keeps a call that ended in sight for five minutes", () => {
    const endedAt = startedAt + 3_000;
    const ended = withFrame(nothingYet, conversation(1, call({ outcome: "booked" }), [words(3, "bye")]), endedAt + 500);
    expect(ended.conversations[0]?.endedAt).toBe(endedAt);
    expect(withoutOld(ended, endedAt + lingerMs - 1).conversations).toHaveLength(1);
    expect(withoutOld(ended, endedAt + lingerMs).conversations).toHaveLength(0);
  });

  it("never drops a call that goes on, however long", () => {
    const going = withFrame(nothingYet, conversation(1, call()), startedAt);
    expect(withoutOld(going, startedAt + 100 * lingerMs)).toBe(going);
  });

  it("forgets what a snapshot no longer holds, and what ended long before it", () => {
    const before = withFrame(nothingYet, conversation(1, call()), startedAt);
    const old = { ...call({ id: "con_old", outcome: "message" }), messages: [words(1, "thanks")] };
    const current = { ...call({ id: "con_9" }), messages: [] };
    const snapshot: LiveFrame = { type: "snapshot", seq: 9, conversations: [current, old] };
    const after = withFrame(before, snapshot, startedAt + 2 * lingerMs);
    expect(after.conversations.map(({ id }) => id)).toEqual(["con_9"]);
    expect(after.seq).toBe(9);
  });

  it("takes a pong and news of unknown kinds for no news", () => {
    expect(readFrame("pong")).toBeNull();
    expect(readFrame('{"type":"weather","seq":1}')).toBeNull();
    expect(readFrame('{"type":"changed","seq":2,"action":"callback.request","entity":"cb_1"}')).toMatchObject({
      seq: 2,
    });
  });
});
