import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cleanUp, newPlace, type Pickup, type Place, root, startPickup } from "./support/pickup.ts";

let place: Place;
let pickup: Pickup;
beforeAll(async () => {
  place = await newPlace();
  pickup = await startPickup(place);
});
afterAll(() => cleanUp([place]));

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

function call(args: readonly string[], { state = place.state, typed = "" } = {}): Promise<Ran> {
  const env = { ...process.env, PICKUP_STATE: state };
  return new Promise((resolve) => {
    const child = execFile(
      "npm",
      ["run", "--silent", "call", "--", ...args],
      { cwd: root, env },
      (error, stdout, stderr) => resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
    child.stdin?.end(typed);
  });
}

const scripts = readdirSync(join(root, "test/calls/scripts"));

describe("npm run call", () => {
  test.each(scripts)("plays %s as it expects", async (script) => {
    const { code, stderr } = await call([
      "--base",
      pickup.baseUrl,
      "--script",
      `test/calls/scripts/${script}`,
      "--json",
    ]);
    expect(stderr.replaceAll(/^npm warn.*\n?/gm, "")).toBe("");
    expect(code).toBe(0);
  });

  test("tells in one line of JSON what was said, which lines those were, and what came of it", async () => {
    const says = ["--say", "My faucet leaks, this is Ada Lund at 7420 Barkley Street, Overland Park"];
    const { code, stdout } = await call(["--base", pickup.baseUrl, "--from", "+19135550141", ...says, "--json"]);
    expect(code).toBe(0);
    expect(stdout.trim().split("\n")).toHaveLength(1);
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(["call_id", "turns", "outcome", "appointment", "messages"]);
    expect(report.call_id).toMatch(/^CA[0-9a-f]{32}$/);
    expect(report.turns).toHaveLength(2);
    expect(report.turns[0]).toMatchObject({ caller: "", lines: ["greeting"] });
    expect(report.turns[1].lines.length).toBeGreaterThan(0);
    expect(report.turns[1].ms).toBeGreaterThan(0);
    expect(report.appointment).toBeNull();
  });

  test("lets a person play the caller at the keyboard", async () => {
    const { code, stdout, stderr } = await call([], { typed: "my tap drips\n\nAnn Lee\n/bye\nnever said\n" });
    expect(code).toBe(0);
    expect(stderr).toMatch(/How can I help/);
    expect([...stdout.matchAll(/Caller +(.*)/g)].map(([, words]) => words)).toEqual([
      "my tap drips",
      "[silence]",
      "Ann Lee",
    ]);
  });

  test("texts as well as it phones", async () => {
    const args = [
      "--base",
      pickup.baseUrl,
      "--channel",
      "sms",
      "--from",
      "+19135550143",
      "--say",
      "My faucet leaks",
      "--json",
    ];
    const { stdout } = await call(args);
    expect(JSON.parse(stdout).turns).toMatchObject([
      { caller: "My faucet leaks", assistant: expect.stringMatching(/\?/) },
    ]);
  });

  test("starts a server of its own when none runs, and ends it", async () => {
    const { code, stdout } = await call(["--say", "I smell gas"], { state: join(place.state, "none") });
    expect(code).toBe(0);
    expect(stdout).toMatch(/Assistant {2}.*leave the building/i);
    expect(stdout).toMatch(/Outcome {6}emergency/);
    expect(stdout).toMatch(/to the owner: .*gas/i);
  });

  test("plays a visitor of the web chat, who books", async () => {
    const script = join(root, "test/calls/scripts/leak-in-one-breath.yaml");
    const { code, stdout } = await call(["--base", pickup.baseUrl, "--channel", "chat", "--script", script, "--json"]);
    const last = JSON.parse(stdout.trim().split("\n").at(-1) ?? "null");
    expect([code, last.outcome, last.appointment?.status]).toEqual([0, "booked", "SCHEDULED"]);
  });

  test.each([
    [["--channel", "relay", "--say", "hi"], "The channel relay is not served yet"],
    [["--channel", "pigeon"], "--channel must be gather, relay, sms or chat"],
    [["--script", "nowhere.yaml"], "The script nowhere.yaml cannot be read (ENOENT)."],
    [["--base", "http://127.0.0.1:9", "--say", "hi"], "Nothing answers at http://127.0.0.1:9."],
  ])("says in one sentence what is wrong with %j", async (args, sentence) => {
    const { code, stderr } = await call(args);
    expect(code).toBe(1);
    expect(stderr).toContain(sentence);
  });

  test("needs the demo.json of the server it is sent to", async () => {
    const { code, stderr } = await call(["--base", pickup.baseUrl, "--say", "hi"], {
      state: join(place.state, "none"),
    });
    expect(code).toBe(1);
    expect(stderr).toContain("There is no demo.json in");
  });
});
