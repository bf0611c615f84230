import { describe, expect, it } from "vitest";
import type { OngoingConversation } from "../../../dashboard/src/api/live/state.ts";
import type { Callback, ScheduledVisit } from "../../../dashboard/src/api/types.ts";
import { gatherEmergencies } from "../../../dashboard/src/pages/today/emergencies.ts";
import { timeline } from "../../../dashboard/src/pages/today/timeline.ts";

/** 2026-11-23T18:00:00Z */
const noon = 1_795_456_800_000;

const waits = (change: Partial<Callback>) =>
  ({
    id: "cb_1",
    name: "Ruth",
    phone: "+19135550177",
    address: null,
    message: "burst pipe",
    last_seen: "2026-11-23T17:50:00Z",
    is_emergency: true,
    conversation_id: null,
    ...change,
  }) as Callback;
const visit = (change: Partial<ScheduledVisit>) =>
  ({
    id: "apt_1",
    customer_name: "Ruth",
    contact_phone: null,
    address: "5900 Reeds Rd",
    description: null,
    start_time: "2026-11-23T18:30:00Z",
    end_time: "2026-11-23T19:30:00Z",
    is_emergency: true,
    status: "SCHEDULED",
    conversation_id: null,
    ...change,
  }) as ScheduledVisit;
const call = (change: Partial<OngoingConversation>) =>
  ({
    id: "con_1",
    caller_name: null,
    peer: "+18165550100",
    facts: [],
    started_at: "2026-11-23T17:58:00Z",
    is_emergency: true,
    endedAt: null,
    ...change,
  }) as OngoingConversation;

const gather = (sources: { callbacks?: Callback[]; visits?: ScheduledVisit[]; calls?: OngoingConversation[] }) =>
  gatherEmergencies({ callbacks: [], visits: [], calls: [], now: noon, ...sources });

describe("emergencies on Today", () => {
  it("show a call, its wish to be called back and its visit as one", () => {
    const all = gather({
      callbacks: [waits({ conversation_id: "con_1" })],
      visits: [visit({ conversation_id: "con_1" })],
      calls: [call({})],
    });
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({
      name: "Ruth",
      words: "burst pipe",
      address: "5900 Reeds Rd",
      call: { id: "con_1" },
    });
  });

  it("put who is on the line first, then who waits, then visits ahead", () => {
    const all = gather({ callbacks: [waits({})], visits: [visit({})], calls: [call({})] });
    expect(all.map(({ key }) => key)).toEqual(["con_1", "cb_1", "apt_1"]);
  });

  it("leave out what is over, and what is none", () => {
    const over = [
      visit({ id: "done", status: "COMPLETED" }),
      visit({ id: "off", status: "CANCELLED" }),
      visit({ id: "past", end_time: "2026-11-23T18:00:00Z" }),
      visit({ id: "calm", is_emergency: false }),
    ];
    expect(
      gather({ callbacks: [waits({ is_emergency: false })], visits: over, calls: [call({ endedAt: noon })] }),
    ).toEqual([]);
  });
});

describe("the line of the day", () => {
  const shape = (visits: ScheduledVisit[], now: number) =>
    timeline(visits, now).map((entry) =>
      entry.kind === "now" ? "now" : `${entry.visit.id}${entry.isNow ? " goes on" : ""}`,
    );

  it("has now before the first visit that is still to come", () => {
    const day = [
      visit({ id: "c", start_time: "2026-11-23T20:00:00Z", end_time: "2026-11-23T21:00:00Z" }),
      visit({ id: "a", start_time: "2026-11-23T15:00:00Z", end_time: "2026-11-23T16:00:00Z" }),
      visit({ id: "b", start_time: "2026-11-23T17:30:00Z", end_time: "2026-11-23T18:30:00Z" }),
    ];
    expect(shape(day, noon)).toEqual(["a", "b goes on", "now", "c"]);
  });

  it("ends with now when the last visit is over", () => {
    expect(shape([visit({ end_time: "2026-11-23T19:30:00Z" })], noon + 3 * 3_600_000)).toEqual(["apt_1", "now"]);
  });
});
