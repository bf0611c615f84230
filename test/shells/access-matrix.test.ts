// Every route with every kind of visitor. It is made from /openapi.json, so a new route is in it from its first day.
import { beforeAll, describe, expect, it } from "vitest";
import { httpApp } from "../../src/http/app.ts";
import { type Route, readRoutes, send } from "../support/openapi.ts";
import { sessionOf } from "../support/sign-in.ts";
import { canary, ourIds, ourRows, type TwoBusinesses, twoBusinesses } from "../support/two-businesses.ts";
import { type Answer, type Visitor, visitors } from "../support/visitors.ts";

let secrets: TwoBusinesses;
let routes: Route[];

beforeAll(async () => {
  secrets = await twoBusinesses();
  routes = await readRoutes();
});

/** What access came to: a 404 of the handler, for what is not there, is not one about the business. */
async function answerOf(response: Response): Promise<{ answer: Answer; text: string }> {
  const text = await response.text();
  const isAboutBusiness = text.includes('"detail":"no such business"');
  if (response.status === 401 || response.status === 403) return { answer: response.status, text };
  return { answer: response.status === 404 && isAboutBusiness ? 404 : "in", text };
}

const isIn = (who: string, access: Route["access"]) => visitors[who]?.at[access ?? "public"] === "in";
const name = ({ method, path }: Route) => `${method} ${path}`;
// A public route asks for nobody, so there is nothing to expect of it; /v1/dev/outbox shows all texts, and is local alone.
const guarded = () => routes.filter(({ access }) => access !== "public");

describe("every route", () => {
  it("declares who may come in, and stands in the description unless only a vendor calls it", () => {
    expect(routes.filter(({ access }) => access === undefined)).toEqual([]);
    const never = () => {
      throw new Error("describing the routes serves none of them");
    };
    const served = httpApp({ compose: never, edge: never }).routes.filter(({ method }) => method !== "ALL");
    const described = new Set(routes.map((route) => `${route.method} ${route.path.replaceAll(/\{(\w+)\}/g, ":$1")}`));
    const apart = served.map(({ method, path }) => `${method} ${path}`).filter((route) => !described.has(route));
    expect([...new Set(apart)].filter((route) => !/^POST (\/v1)?\/twilio\//.test(route))).toEqual([
      "GET /openapi.json",
    ]);
  });

  it("that is not public is one of many, of every kind", () => {
    expect(guarded().length).toBeGreaterThan(40);
    const kinds = new Set(guarded().map(({ access }) => access));
    expect([...kinds].sort()).toEqual([
      "admin",
      "developer",
      "manager",
      "owner",
      "person",
      "tenant",
      "viewer",
      "widget",
    ]);
  });

  it.each(Object.entries(visitors))(
    "answers %s as its policy says, and shows them nothing of others",
    async (_, visitor) => {
      const faults: unknown[] = [];
      const others = guarded().filter(({ access }) => access !== "person");
      faults.push(...(await Promise.all(others.map((route) => faultsOf(route, visitor)))).flat());
      // One after another: a person who signs out everywhere is signed out of the other requests too.
      const personal = guarded().filter(({ access }) => access === "person");
      for (const route of personal) faults.push(...(await faultsOf(route, visitor)));
      expect(faults).toEqual([]);
    },
  );

  it("that changes something refuses a cookie that comes along from a foreign page", async () => {
    const changing = guarded().filter(({ access, method }) => method !== "GET" && isIn("our owner", access));
    expect(changing.length).toBeGreaterThan(10);
    for (const route of changing) {
      for (const origin of [{}, { Origin: "null" }, { Origin: "https://evil.example" }]) {
        const response = await send(route, { Cookie: await sessionOf("owner@ours.example"), ...origin });
        expect([name(route), origin, response.status]).toEqual([name(route), origin, 403]);
      }
    }
  });
});

async function faultsOf(route: Route, visitor: Visitor): Promise<unknown[]> {
  const { answer, text } = await answerOf(await send(route, await visitor.headers(secrets)));
  const expected = visitor.at[route.access ?? "public"] ?? 401;
  const mayShow = visitor.seesOurs === true || visitor.seesOurs === route.access;
  const leaks = !mayShow && text.includes(canary);
  const breaks = text.includes('"code":"bug"');
  return answer !== expected || leaks || breaks
    ? [[name(route), { answer, expected, leaks, breaks }, text.slice(0, 200)]]
    : [];
}

/** What this visitor is told of these that differs from what is told of something that nobody has. */
async function glimpses(route: Route, who: string, names: readonly string[]): Promise<unknown[]> {
  const ask = async (id: string) => {
    const response = await send(route, (await visitors[who]?.headers(secrets)) ?? {}, id);
    const text = await response.text();
    return { status: response.status, text, isHidden: [404, 422].includes(response.status) && !text.includes(canary) };
  };
  const found = names.map(async (id) => {
    const { status, text, isHidden } = await ask(id);
    if (isHidden) return [];
    // An empty list, or a deletion that finds nothing to delete, tells as little as a 404, if it is told of anything.
    const ofNothing = await ask(id.replace(/.{6}$/, "000000"));
    const isTold = status !== ofNothing.status || text !== ofNothing.text;
    return isTold ? [[name(route), id, status, text.slice(0, 200)]] : [];
  });
  return (await Promise.all(found)).flat();
}

describe("what is ours", () => {
  /** Names of conversations live in objects and not in rows, so they are taken from the answers to our own requests. */
  async function ourNames(): Promise<string[]> {
    const starts = guarded().filter(({ path }) => /\/(start|inbound|try-it)$/.test(path));
    const found = await Promise.all(
      starts.map(async (route) => {
        const who = route.access === "manager" ? "our owner" : "our API key";
        const headers = await visitors[who]?.headers(secrets);
        return (await (await send(route, headers ?? {})).text()).match(/\b(call|conv|chat)_[0-9a-z]{26,32}\b/g) ?? [];
      }),
    );
    expect(new Set(found.flat()).size).toBeGreaterThan(2);
    return [...new Set([...found.flat(), ...(await ourIds())])];
  }

  it.each(["their owner", "their API key", "their chat"])(
    "is not there for %s: neither to read nor to change",
    async (who) => {
      const names = await ourNames();
      const before = await ourRows();
      const found: unknown[] = [];
      for (const route of guarded().filter(({ params, access }) => params.length > 0 && isIn(who, access))) {
        found.push(...(await glimpses(route, who, names)));
      }
      expect(found).toEqual([]);
      expect(await ourRows()).toBe(before);
    },
  );

  it("is marked, so that a leak would show: our own people read the canary on every route that shows a row", async () => {
    const names = await ourNames();
    const silent: string[] = [];
    for (const route of guarded().filter(({ method, path }) => method === "GET" && path.startsWith("/v1/crm/"))) {
      const asked = route.params.length === 0 ? ["none"] : names;
      const headers = (await visitors["our owner"]?.headers(secrets)) ?? {};
      const texts = await Promise.all(asked.map(async (id) => (await send(route, headers, id)).text()));
      if (!texts.some((text) => text.includes(canary))) silent.push(name(route));
    }
    expect(silent).toEqual([]);
  });
});
