import { execFileSync } from "node:child_process";
import { rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { startCall } from "../simulator/gather-call.ts";
import { asTwilio, converse, scripted, visitsOf } from "./support/caller.ts";
import {
  cleanUp,
  isListening,
  newPlace,
  type Pickup,
  type Place,
  refusedStart,
  startPickup,
} from "./support/pickup.ts";

const places: Place[] = [];
afterAll(() => cleanUp(places));

async function place(): Promise<Place> {
  const made = await newPlace();
  places.push(made);
  return made;
}

function appointments({ baseUrl }: Pickup, { api_key, owner_token }: Pickup["demo"]): Promise<Response> {
  const headers = { "X-API-Key": api_key, "X-Owner-Token": owner_token };
  return fetch(`${baseUrl}/v1/crm/appointments`, { headers });
}

describe("npm start", () => {
  test("says where it serves, keeps its keys to the owner of the folder, and shows no secret in the process list", async () => {
    const pickup = await startPickup(await place());
    expect(pickup.printed()).toContain(`ready ${pickup.baseUrl}\n`);
    for (const file of ["demo.json", "worker.env", "wrangler.log"]) {
      expect((await stat(join(pickup.state, file))).mode & 0o777).toBe(0o600);
    }
    const list = execFileSync("ps", ["-eo", "args"], { encoding: "utf8" });
    expect(list).toContain(pickup.state);
    const { twilio_auth_token, api_key, owner_token, owner_login } = pickup.demo;
    for (const secret of [twilio_auth_token, api_key, owner_token, owner_login.password]) {
      expect(list + pickup.printed()).not.toContain(secret);
    }
    expect((await appointments(pickup, pickup.demo)).status).toBe(200);
    await pickup.signal("SIGTERM");
  });

  test("serves the demo business's own page on the next port, with the number that we answer", async () => {
    const pickup = await startPickup(await place());
    expect(pickup.demo.widget_demo_url).toBe(`http://127.0.0.1:${pickup.port + 1}`);
    expect(await (await fetch(pickup.demo.widget_demo_url)).text()).toContain(`tel:${pickup.demo.phone_number}`);
    expect((await fetch(`${pickup.demo.widget_demo_url}/../demo.json`)).status).toBe(404);
    await pickup.signal("SIGTERM");
  });

  test.each(["SIGTERM", "SIGINT"] as const)("ends at %s within three seconds and frees both ports", async (signal) => {
    const pickup = await startPickup(await place());
    const start = performance.now();
    expect(await pickup.signal(signal)).toBe(0);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(await isListening(pickup.port)).toBe(false);
    expect(await isListening(pickup.port + 1)).toBe(false);
  });

  test("keeps the data and the keys at the next start", async () => {
    const home = await place();
    const first = await startPickup(home);
    const caller = "+19135550151";
    const call = await startCall(asTwilio(first, caller));
    await converse(
      call,
      scripted({ name: "Ruth Cho", address: "4200 Rainbow Boulevard, Kansas City", problem: "My toilet leaks" }),
    );
    expect(await visitsOf(first, caller)).toHaveLength(1);
    await first.signal("SIGTERM");
    const second = await startPickup(home);
    expect(second.demo).toEqual(first.demo);
    expect(await visitsOf(second, caller)).toHaveLength(1);
    await second.signal("SIGTERM");
  });

  test("makes new keys when demo.json was deleted, and the old ones are refused", async () => {
    const home = await place();
    const first = await startPickup(home);
    await first.signal("SIGTERM");
    await rm(join(home.state, "demo.json"));
    const second = await startPickup(home);
    expect(second.demo.api_key).not.toBe(first.demo.api_key);
    expect(second.demo.twilio_auth_token).not.toBe(first.demo.twilio_auth_token);
    expect((await appointments(second, first.demo)).status).toBe(401);
    expect((await appointments(second, second.demo)).status).toBe(200);
    await expect(startCall({ ...asTwilio(first, "+19135550152"), baseUrl: second.baseUrl })).rejects.toThrow("403");
    await second.signal("SIGTERM");
  });

  test("hands on what the environment says, quotes and dollar signs included", async () => {
    const publicUrl = "https://pickup.example.com";
    const pickup = await startPickup(await place(), {
      PUBLIC_BASE_URL: publicUrl,
      TWILIO_AUTH_TOKEN: `a$HOME 'b' "c" #d`,
    });
    expect(pickup.demo.twilio_auth_token).toBe(`a$HOME 'b' "c" #d`);
    const call = await startCall({ ...asTwilio(pickup, "+19135550153"), publicUrl });
    expect(call.listening()?.action).toMatch(/^https:\/\/pickup\.example\.com\//);
    await pickup.signal("SIGTERM");
  });
});

describe("npm start ends at once with a sentence", () => {
  test("when its port, or the demo page's, is taken", async () => {
    const home = await place();
    for (const port of [home.port, home.port + 1]) {
      const squatter = createServer().listen(port, "127.0.0.1");
      const { code, stderr } = await refusedStart(home);
      expect(code).toBe(1);
      expect(stderr).toContain(`Port ${port} is already taken`);
      await new Promise((closed) => squatter.close(closed));
    }
  });

  test("when another start keeps its data in the same folder", async () => {
    const home = await place();
    const first = await startPickup(home);
    const { code, stderr } = await refusedStart({ ...home, port: (await place()).port });
    expect(code).toBe(1);
    expect(stderr).toMatch(/The folder .* is in use by process \d+/);
    expect((await fetch(`${first.baseUrl}/readyz`)).status).toBe(200);
    await first.signal("SIGTERM");
  });

  test("when its folder cannot be written", async () => {
    const home = await place();
    const blocked = join(home.state, "a-file");
    await writeFile(blocked, "");
    const { code, stderr } = await refusedStart({ ...home, state: join(blocked, "state") });
    expect(code).toBe(1);
    expect(stderr).toMatch(/The folder .*a-file\/state cannot be written/);
  });

  test.each([
    [{ SMS_PROVIDER: "pigeon" }, /The configuration is refused: SMS_PROVIDER must be local or twilio/],
    [{ PICKUP_NOW: "soon" }, /The configuration is refused: PICKUP_NOW must be/],
  ])("when its configuration is broken: %o", async (env, sentence) => {
    const home = await place();
    const { code, stderr } = await refusedStart(home, env);
    expect(code).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(await isListening(home.port)).toBe(false);
  });
});
