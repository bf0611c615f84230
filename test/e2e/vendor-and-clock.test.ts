import { afterAll, beforeAll, expect, test } from "vitest";
import { startCall } from "../simulator/gather-call.ts";
import { listen } from "../simulator/listen.ts";
import { twilioRest } from "../simulator/twilio-rest.ts";
import { asTwilio, converse, scripted } from "./support/caller.ts";
import { cleanUp, newPlace, type Place, startPickup } from "./support/pickup.ts";

let place: Place;
beforeAll(async () => {
  place = await newPlace();
});
afterAll(() => cleanUp([place]));

const caller = "+19135550192";
const script = scripted({
  name: "Omar Haddad",
  address: "6100 Martway Street, Mission",
  problem: "my toilet is clogged",
});

test("texts go out through Twilio's API, once each, though it fails at first; and the clock is the one that was set", async () => {
  const first = await startPickup(place);
  const { twilio_account_sid: accountSid, twilio_auth_token: authToken, owner_phone: owner } = first.demo;
  await first.signal("SIGTERM");

  const twilio = twilioRest({ accountSid, authToken });
  twilio.fail("server_error", "too_many_requests");
  const server = await listen(twilio.handle);
  const env = {
    SMS_PROVIDER: "twilio",
    TWILIO_API_BASE_URL: server.url,
    PICKUP_NOW: "2027-03-12T09:00:00-06:00",
  };
  const second = await startPickup(place, env);
  const call = await startCall(asTwilio(second, caller));
  await converse(call, script);
  expect(call.turns.map(({ assistant }) => assistant).join(" ")).toMatch(
    /booked with Bristol Plumbing for .*March \d+/,
  );

  await expect.poll(() => twilio.texts.length, { timeout: 40_000, interval: 200 }).toBe(2);
  expect(twilio.texts.map(({ to }) => to).sort()).toEqual([caller, owner].sort());
  await second.signal("SIGTERM");
  await server.close();
}, 120_000);
