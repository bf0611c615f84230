import { afterAll, beforeAll, expect, test } from "vitest";
import { resumeCall, startCall } from "../simulator/gather-call.ts";
import { asTwilio, converse, scripted, textsTo, textThat, visitsOf } from "./support/caller.ts";
import { cleanUp, newPlace, type Place, startPickup } from "./support/pickup.ts";

let place: Place;
beforeAll(async () => {
  place = await newPlace();
});
afterAll(() => cleanUp([place]));

const caller = "+19135550191";
const script = scripted({
  name: "Omar Haddad",
  address: "6100 Martway Street, Mission",
  problem: "The drain in my shower is clogged",
});

test("a call goes on where it was when the server is killed and started again, and books once", async () => {
  const first = await startPickup(place);
  const before = await startCall(asTwilio(first, caller));
  await converse(before, script, 2);
  const asked = before.turns.at(-1)?.assistant;
  await first.killAll();
  await expect(before.say("hello?")).rejects.toThrow();

  const second = await startPickup(place);
  expect(second.demo).toEqual(first.demo);
  const after = resumeCall(asTwilio(second, caller), before.bookmark());
  expect(asked).toMatch(/address/i);
  expect(await after.say("6100 Martway Street, Mission")).not.toMatch(/your name|how can I help/i);
  await converse(after, script);
  expect(after.turns.at(-1)?.assistant).toMatch(/goodbye/i);
  expect(await visitsOf(second, caller)).toMatchObject([{ contact_name: "Omar Haddad" }]);
  await textThat(second, caller, (body) => /booked/i.test(body));
  expect(await textsTo(second, caller)).toHaveLength(1);
});
