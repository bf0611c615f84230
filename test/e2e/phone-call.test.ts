import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startCall } from "../simulator/gather-call.ts";
import { voiceForm } from "../simulator/voice-form.ts";
import { newSid, signedRequest } from "../simulator/webhook.ts";
import { asTwilio, converse, scripted, textsTo, textThat, visitsOf } from "./support/caller.ts";
import { cleanUp, newPlace, type Pickup, type Place, startPickup } from "./support/pickup.ts";

let place: Place;
let pickup: Pickup;
beforeAll(async () => {
  place = await newPlace();
  pickup = await startPickup(place);
});
afterAll(() => cleanUp([place]));

const dana = {
  name: "Dana Whitfield",
  address: "7420 Barkley Street, Overland Park",
  problem: "The faucet in my kitchen is leaking",
};

describe("a phone call", () => {
  test("that tells all that is asked ends booked: one visit, a text to the caller and one to the owner", async () => {
    const caller = "+19135550171";
    const call = await startCall(asTwilio(pickup, caller));
    await converse(call, scripted(dana));
    expect(call.turns.at(-1)?.assistant).toMatch(/goodbye/i);
    expect(await visitsOf(pickup, caller)).toMatchObject([{ contact_name: dana.name, status: "SCHEDULED" }]);
    expect(await textThat(pickup, caller, (body) => /booked/i.test(body))).toContain("7420 Barkley Street");
    expect(await textThat(pickup, pickup.demo.owner_phone, (body) => body.includes(dana.name))).toContain(caller);
  });

  test("whose webhooks are all delivered three times at once has one visit, one text each and one answer each", async () => {
    const caller = "+19135550172";
    const call = await startCall({ ...asTwilio(pickup, caller), deliveries: 3 });
    await converse(call, scripted({ ...dana, name: "Marcus Bell" }));
    for (const { answers } of call.webhooks) expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
    expect(await visitsOf(pickup, caller)).toHaveLength(1);
    await textThat(pickup, caller, (body) => /booked/i.test(body));
    await textThat(pickup, pickup.demo.owner_phone, (body) => body.includes("Marcus Bell"));
    expect(await textsTo(pickup, caller)).toHaveLength(1);
  });

  test("about a gas smell is answered with what to do first, and the owner is told though the caller hangs up", async () => {
    const caller = "+19135550173";
    const call = await startCall(asTwilio(pickup, caller));
    expect(await call.say("I smell gas in my basement")).toMatch(/leave the building.*911/i);
    await call.hangUp();
    expect(await textThat(pickup, pickup.demo.owner_phone, (body) => body.includes(caller))).toMatch(/EMERGENCY.*gas/i);
    expect(await visitsOf(pickup, caller)).toEqual([]);
  });

  test("that nobody signed, or somebody else did, is refused and leaves nothing", async () => {
    const caller = "+19135550174";
    const { accountSid, to, authToken } = asTwilio(pickup, caller);
    const url = `${pickup.baseUrl}/v1/twilio/voice`;
    const fields = voiceForm({ callSid: newSid("CA"), accountSid, from: caller, to }, "ringing");
    const request = signedRequest({ url, fields, token: "t" }, authToken);
    const forged = signedRequest({ url, fields, token: "t" }, `${authToken}x`);
    const unsigned = { ...request, headers: { "Content-Type": "application/x-www-form-urlencoded" } };
    expect((await fetch(url, request)).status).toBe(200);
    expect((await fetch(url, unsigned)).status).toBe(403);
    expect((await fetch(url, forged)).status).toBe(403);
    expect((await fetch(`${url}?turn=1`, request)).status).toBe(403);
  });
});
