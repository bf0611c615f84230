import { env, SELF } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { demoBusiness, otherBusiness } from "../support/context.ts";
import { freshStore } from "../support/fresh-store.ts";
import { publicUrl, seeded } from "../support/pickup.ts";
import { addPerson, ownPage, sessionOf } from "../support/sign-in.ts";

const robin = { email: "robin@example.com", password: "correct horse" };
let lastAddress = 0;

/** As an address that nobody has come from yet, unless one is given. */
function post(path: string, headers: Record<string, string>, body?: object): Promise<Response> {
  lastAddress += 1;
  return SELF.fetch(`${publicUrl}${path}`, {
    method: "POST",
    headers: {
      "CF-Connecting-IP": `203.0.${lastAddress >> 8}.${lastAddress & 255}`,
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const enter = (body: object = robin, headers: Record<string, string> = {}) =>
  post("/v1/auth/sign-in", { ...ownPage, ...headers }, body);
const cookieOf = (response: Response) => (response.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";
const me = (cookie: string) => SELF.fetch(`${publicUrl}/v1/auth/me`, { headers: { Cookie: cookie } });

beforeAll(async () => {
  await freshStore();
  await seeded();
  await addPerson(robin.email, { [demoBusiness]: "owner" }, robin.password);
  await addPerson("vera@example.com", { [demoBusiness]: "viewer" });
  await addPerson("max@example.com", { [demoBusiness]: "manager" });
});

describe("signing in", () => {
  it("gives the browser a cookie that scripts, other hosts and other sites' forms cannot use", async () => {
    const response = await enter();
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      person: { id: expect.stringMatching(/^pers_/), name: "robin", email: robin.email, is_platform_admin: false },
      businesses: [{ id: demoBusiness, name: "Bristol Plumbing", role: "owner", status: "ACTIVE" }],
    });
    const [pair, ...attributes] = (response.headers.get("Set-Cookie") ?? "").split("; ");
    expect(pair).toMatch(/^__Host-pickup=ses_live_[0-9a-f]{32}$/);
    expect(attributes.sort()).toEqual(["HttpOnly", "Max-Age=2592000", "Path=/", "SameSite=Lax", "Secure"]);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
  });

  it("makes a new token each time, and the one before is worth nothing", async () => {
    const first = cookieOf(await enter());
    const second = cookieOf(await enter(robin, { Cookie: first }));
    expect(second).not.toBe(first);
    expect([(await me(first)).status, (await me(second)).status]).toEqual([401, 200]);
  });

  it("does not take up a token that somebody else has chosen", async () => {
    const planted = `__Host-pickup=ses_live_${"0".repeat(32)}`;
    expect(cookieOf(await enter(robin, { Cookie: planted }))).not.toBe(planted);
    expect((await me(planted)).status).toBe(401);
  });

  it("answers a wrong password and an unknown person alike", async () => {
    const answers = [
      { ...robin, password: "wrong" },
      { email: "nobody@example.com", password: "wrong" },
    ].map(async (body) => {
      const response = await enter(body);
      const { request_id: _, ...problem } = await response.json<Record<string, unknown>>();
      return { status: response.status, problem, cookie: response.headers.get("Set-Cookie") };
    });
    const [wrong, unknown] = await Promise.all(answers);
    expect(wrong).toMatchObject({ status: 401, problem: { code: "unauthenticated" }, cookie: null });
    expect(wrong).toMatchObject({ problem: { detail: "wrong e-mail or password" } });
    expect(unknown).toEqual(wrong);
  });

  it.each([{}, { email: robin.email }, { email: "", password: "" }, { ...robin, password: "x".repeat(201) }])(
    "refuses %j for its form",
    async (body) => {
      expect((await enter(body)).status).toBe(422);
    },
  );

  it("keeps a session in one trip to D1 for each request", async () => {
    const cookie = cookieOf(await enter());
    expect((await me(cookie)).headers.get("Server-Timing")).toMatch(/desc="1"/);
  });
});

describe("guessing", () => {
  const guess = (address: string, headers: Record<string, string> = {}) =>
    enter({ email: "vera@example.com", password: "wrong" }, { "CF-Connecting-IP": address, ...headers });

  it("is stopped after ten tries, and told when to come again", async () => {
    for (let i = 0; i < 10; i++) expect((await guess("198.51.100.1")).status).toBe(401);
    const refused = await guess("198.51.100.1");
    expect(refused.status).toBe(429);
    const problem = await refused.json<{ code: string; retry_after: number }>();
    expect(problem).toMatchObject({ code: "limit_exceeded" });
    expect(refused.headers.get("Retry-After")).toBe(String(problem.retry_after));
    expect(problem.retry_after).toBeGreaterThan(800);
    expect(problem.retry_after).toBeLessThanOrEqual(900);
  });

  it("goes on no longer by naming other addresses in headers that anybody may write", async () => {
    const spoofed = { "X-Forwarded-For": "192.0.2.77", "X-Real-IP": "192.0.2.77", "True-Client-IP": "192.0.2.77" };
    expect((await guess("198.51.100.1", spoofed)).status).toBe(429);
  });

  it("goes on no longer by another address of the same household", async () => {
    const tries = Array.from({ length: 10 }, (_, i) => guess(`2001:db8:1:2::${i + 1}`));
    expect((await Promise.all(tries)).map(({ status }) => status)).toEqual(Array(10).fill(401));
    expect((await guess("2001:db8:1:2:ffff::1")).status).toBe(429);
    expect((await guess("2001:db8:1:3::1")).status).toBe(401);
  });

  it("does not shut out the person whose account it is", async () => {
    const vera = { email: "vera@example.com", password: "correct horse" };
    expect((await enter(vera, { "CF-Connecting-IP": "198.51.100.1" })).status).toBe(429);
    expect((await enter(vera, { "CF-Connecting-IP": "203.0.113.200" })).status).toBe(200);
  });
});

describe("a page of another site", () => {
  const foreign: Record<string, string>[] = [
    {},
    { Origin: "null" },
    { Origin: "https://evil.test" },
    { Origin: "https://pickup.test.evil.test" },
    { Origin: "http://pickup.test" },
    { Origin: "https://pickup.test:8443" },
    { Referer: `${publicUrl}/` },
  ];

  it.each(foreign)("%j signs nobody in", async (headers) => {
    const response = await post("/v1/auth/sign-in", headers, robin);
    expect([response.status, response.headers.get("Set-Cookie")]).toEqual([403, null]);
  });

  it.each(foreign)("%j changes nothing with the visitor's cookie", async (headers) => {
    const cookie = await sessionOf(robin.email);
    expect((await post("/v1/auth/sign-out", { ...headers, Cookie: cookie })).status).toBe(403);
    expect((await me(cookie)).status).toBe(200);
  });

  it("opens no socket with the visitor's cookie", async () => {
    const cookie = await sessionOf(robin.email);
    const open = (headers: Record<string, string>) =>
      SELF.fetch(`${publicUrl}/v1/auth/me`, { headers: { Cookie: cookie, Upgrade: "websocket", ...headers } });
    expect((await open({ Origin: "https://evil.test" })).status).toBe(403);
    expect((await open({})).status).toBe(403);
    expect((await open(ownPage)).status).not.toBe(403);
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "cannot pass JSON off as %s",
    async (type) => {
      const response = await enter(robin, { "Content-Type": type });
      expect(response.status).toBe(415);
      expect(await response.json()).toMatchObject({ code: "invalid_input" });
    },
  );

  it("is never told that it may send cookies, nor read what they give", async () => {
    for (const origin of ["https://evil.test", "https://app.pickup.test"]) {
      const response = await SELF.fetch(`${publicUrl}/v1/auth/me`, {
        headers: { Cookie: await sessionOf(robin.email), Origin: origin },
      });
      expect(response.headers.get("Access-Control-Allow-Credentials")).toBeNull();
    }
  });
});

describe("signing out", () => {
  it("ends the session at once, also for whoever kept the cookie, and clears it", async () => {
    const cookie = cookieOf(await enter());
    const response = await post("/v1/auth/sign-out", { ...ownPage, Cookie: cookie });
    expect(response.status).toBe(204);
    expect(response.headers.get("Set-Cookie")).toMatch(/^__Host-pickup=; Max-Age=0; Path=\/; HttpOnly; Secure/);
    expect((await me(cookie)).status).toBe(401);
    expect((await post("/v1/auth/sign-out", { ...ownPage, Cookie: cookie })).status).toBe(401);
  });

  it("everywhere ends every session of the person", async () => {
    const cookies = [cookieOf(await enter()), cookieOf(await enter()), await sessionOf(robin.email)];
    const [here] = cookies;
    expect((await post("/v1/auth/sign-out-everywhere", { ...ownPage, Cookie: here ?? "" })).status).toBe(204);
    expect(await Promise.all(cookies.map(async (cookie) => (await me(cookie)).status))).toEqual([401, 401, 401]);
  });
});

describe("a person's role", () => {
  const get = async (email: string, path: string, business?: string) =>
    (
      await SELF.fetch(`${publicUrl}${path}`, {
        headers: { Cookie: await sessionOf(email), ...(business === undefined ? {} : { "X-Business-ID": business }) },
      })
    ).status;

  it("opens what it is meant for and no more", async () => {
    const paths = ["/v1/owner/callbacks", "/v1/owner/settings", "/v1/admin/businesses"];
    const seen = async (email: string) => await Promise.all(paths.map((path) => get(email, path)));
    expect(await seen("vera@example.com")).toEqual([200, 403, 403]);
    expect(await seen("max@example.com")).toEqual([200, 403, 403]);
    expect(await seen(robin.email)).toEqual([200, 200, 403]);
  });

  it("is answered 404 about a business that the person does not belong to", async () => {
    expect(await get(robin.email, "/v1/owner/callbacks", otherBusiness)).toBe(404);
    expect(await get(robin.email, "/v1/owner/callbacks", "biz_nobody")).toBe(404);
    expect(await get(robin.email, "/v1/owner/callbacks", demoBusiness)).toBe(200);
  });

  it("is worth nothing while the business is suspended", async () => {
    const suspend = (status: string) =>
      env.CONTROL.prepare("UPDATE businesses SET status = ? WHERE id = ?").bind(status, demoBusiness).run();
    await suspend("SUSPENDED");
    const shut = [await get(robin.email, "/v1/owner/callbacks"), await get(robin.email, "/v1/auth/me")];
    await suspend("ACTIVE");
    expect(shut).toEqual([403, 200]);
  });
});
