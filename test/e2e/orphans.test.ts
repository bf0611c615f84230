import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { cleanUp, isListening, newPlace, type Pickup, type Place, startPickup, untilFree } from "./support/pickup.ts";

const places: Place[] = [];
afterAll(() => cleanUp(places));

async function started(): Promise<Pickup & { launcher: number; group: number }> {
  const place = await newPlace();
  places.push(place);
  const pickup = await startPickup(place);
  const noted = JSON.parse(await readFile(join(place.state, "running.json"), "utf8"));
  return { ...pickup, ...noted };
}

describe("nothing is left on the ports", () => {
  test("when npm alone is killed", async () => {
    const { pid, port } = await started();
    process.kill(pid, "SIGKILL");
    await untilFree(port);
    await untilFree(port + 1);
  });

  test("when the launcher alone is killed", async () => {
    const { launcher, port } = await started();
    process.kill(launcher, "SIGKILL");
    await untilFree(port);
  });

  test("when the server's leader alone is killed, and the launcher says that it ended", async () => {
    const pickup = await started();
    process.kill(pickup.group, "SIGKILL");
    await untilFree(pickup.port);
    await untilFree(pickup.port + 1);
  });

  test("by the next start, when launcher and leader were killed together", async () => {
    const { launcher, group, port, state } = await started();
    process.kill(launcher, "SIGKILL");
    process.kill(group, "SIGKILL");
    const again = await startPickup({ port, state });
    expect(await isListening(port)).toBe(true);
    expect(await again.signal("SIGTERM")).toBe(0);
    expect(await isListening(port)).toBe(false);
  });
});
