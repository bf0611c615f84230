import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Callback } from "../../../dashboard/src/api/types.ts";

const browser = new EventTarget();
vi.stubGlobal("window", browser);
vi.stubGlobal("localStorage", { getItem: () => "en", setItem: () => {} });
vi.stubGlobal("location", { origin: "https://pickup.test" });
/** What the API was asked, in its order; each waits until it is answered. */
let asked: { body: unknown; answer: (response: Response) => void; lose: () => void }[] = [];
vi.stubGlobal("fetch", async (request: Request) => {
  const body: unknown = await request.json();
  return new Promise<Response>((answer, lose) => {
    asked.push({ body, answer, lose: () => lose(new TypeError("no network")) });
  });
});
const { queryClient } = await import("../../../dashboard/src/query-client.ts");
const { queryKeys } = await import("../../../dashboard/src/api/query-keys.ts");
const { closeToast, toastStore } = await import("../../../dashboard/src/components/toast-store.ts");
const { finishCallback } = await import("../../../dashboard/src/pages/today/finish-callback.ts");
queryClient.mount();

const waits = (name: string) =>
  ({ id: `cb_${name}`, name, phone: null, attempts: 3, last_seen: "2026-11-23T17:50:00Z" }) as Callback;
const [ana, ruth] = [waits("Ana"), waits("Ruth")];
const items = () => queryClient.getQueryData<{ items: Callback[] }>(queryKeys.callbacks)?.items;
const names = () => items()?.map(({ name }) => name);
const settled = () => expect.poll(() => queryClient.isMutating()).toBe(0);

const ok = () => Response.json({});
const burst = { attempts: 4, is_emergency: true, status: "PENDING" };
const conflict = () => Response.json({ code: "conflict", current: { ...ana, ...burst } }, { status: 409 });

beforeEach(() => {
  asked = [];
  browser.dispatchEvent(new Event("online"));
  closeToast();
  queryClient.setQueryData(queryKeys.callbacks, { items: [ana, ruth] });
});

afterAll(() => {
  queryClient.unmount();
  vi.unstubAllGlobals();
});

const request = (n: number) => expect.poll(() => asked.length).toBe(n);

describe("somebody who is done with", () => {
  it("is off the list at once, and said to be so when the API has agreed", async () => {
    finishCallback(queryClient, ana);
    await request(1);
    expect(names()).toEqual(["Ruth"]);
    expect(toastStore.current()).toBeNull();
    expect(asked[0]?.body).toEqual({ status: "COMPLETED", attempts: 3 });
    asked[0]?.answer(ok());
    await settled();
    expect(toastStore.current()?.text).toBe("Ana is off the list.");
  });

  it("is back on the list with a word on what to do when there is no network", async () => {
    browser.dispatchEvent(new Event("offline"));
    finishCallback(queryClient, ana);
    await request(1);
    asked[0]?.lose();
    await settled();
    expect(names()).toEqual(expect.arrayContaining(["Ana", "Ruth"]));
    expect(toastStore.current()?.text).toMatch(/^Ana is still on the list\. .*Check your connection/);
  });

  it("brings back nobody else who was done with meanwhile", async () => {
    finishCallback(queryClient, ana);
    finishCallback(queryClient, ruth);
    await request(2);
    asked[1]?.answer(ok());
    asked[0]?.lose();
    await settled();
    expect(names()).toEqual(["Ana"]);
  });

  it("and has asked again stays with what they ask now, and the list is read again", async () => {
    finishCallback(queryClient, ana);
    await request(1);
    asked[0]?.answer(conflict());
    await settled();
    expect(items()).toContainEqual({ ...ana, ...burst });
    expect(toastStore.current()?.text).toMatch(/^Ana has been in touch again/);
    expect(queryClient.getQueryState(queryKeys.callbacks)?.isInvalidated).toBe(true);
  });

  it("and has asked again before the list was looked at stays, whatever the API says", async () => {
    queryClient.setQueryData(queryKeys.callbacks, { items: [{ ...ana, ...burst }, ruth] });
    finishCallback(queryClient, ana);
    await request(1);
    asked[0]?.lose();
    await settled();
    expect(items()).toEqual([{ ...ana, ...burst }, ruth]);
  });

  it("is put back at Undo, which is said to have failed when it has", async () => {
    finishCallback(queryClient, ana);
    await request(1);
    asked[0]?.answer(ok());
    await settled();
    toastStore.current()?.action?.run();
    await request(2);
    expect(asked[1]?.body).toEqual({ status: "PENDING", attempts: 3 });
    expect(names()).toContain("Ana");
    asked[1]?.lose();
    await settled();
    expect(names()).toEqual(["Ruth"]);
    expect(toastStore.current()?.text).toMatch(/^Ana is still off the list\./);
  });

  it("is told to the API one wish after the other", async () => {
    finishCallback(queryClient, ana);
    finishCallback(queryClient, ana);
    finishCallback(queryClient, ruth);
    await request(2);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toHaveLength(2);
    asked[0]?.answer(ok());
    await request(3);
    for (const { answer } of asked) answer(ok());
    await settled();
  });
});
