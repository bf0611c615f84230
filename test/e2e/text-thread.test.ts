import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startThread } from "../simulator/text-thread.ts";
import { asTwilio, scripted, textOn, textThat, visitsOf } from "./support/caller.ts";
import { cleanUp, newPlace, type Pickup, type Place, startPickup } from "./support/pickup.ts";

let place: Place;
let pickup: Pickup;
beforeAll(async () => {
  place = await newPlace();
  pickup = await startPickup(place);
});
afterAll(() => cleanUp([place]));

const lena = {
  name: "Lena Ortiz",
  address: "3901 Rainbow Boulevard, Kansas City",
  problem: "My kitchen faucet is leaking, can someone come by",
};

describe("a text thread", () => {
  test("books a visit as a call does", async () => {
    const person = "+19135550181";
    const thread = startThread(asTwilio(pickup, person));
    await textOn(thread, scripted(lena));
    expect(await visitsOf(pickup, person)).toMatchObject([{ contact_name: lena.name, status: "SCHEDULED" }]);
    await textThat(pickup, pickup.demo.owner_phone, (body) => body.includes(lena.name));
  });

  test("stops at STOP with one last word, says nothing more, and goes on at START", async () => {
    const person = "+19135550182";
    const thread = startThread(asTwilio(pickup, person));
    expect(await thread.send("STOP")).toMatch(/no more|unsubscribed|not receive|stop/i);
    expect(await thread.send("STOP")).toBeNull();
    expect(await thread.send("START")).toMatch(/opted back in/i);
    expect(await thread.send("My faucet is leaking")).toMatch(/\?/);
  });

  test("answers HELP with who we are and how to stop", async () => {
    const thread = startThread(asTwilio(pickup, "+19135550183"));
    expect(await thread.send("HELP")).toMatch(/Bristol Plumbing.*STOP/s);
  });
});
