// The dashboard on Cloudflare Pages: its functions compile, and hand what is the API's to the Worker as it came.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "./support/pickup.ts";

interface PagesWorker {
  fetch(request: Request, env: object, context: object): Promise<Response>;
}

let folder: string;
let worker: PagesWorker;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pickup-functions-"));
  const wrangler = [
    join(root, "node_modules/wrangler/wrangler-dist/cli.js"),
    "pages",
    "functions",
    "build",
    "functions",
  ];
  await promisify(execFile)(join(root, "node_modules/.bin/node"), [...wrangler, "--outdir", folder], {
    cwd: join(root, "dashboard"),
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", CI: "true" },
  });
  const built = join(folder, "worker.mjs");
  await writeFile(built, await readFile(join(folder, "index.js")));
  ({ default: worker } = (await import(pathToFileURL(built).href)) as { default: PagesWorker });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const site = "https://pickup-dashboard.pages.example";

/** What the Worker and the static files were asked, and what came back. */
async function ask(path: string, init: RequestInit = {}) {
  const seen: { api: Request[]; assets: Request[] } = { api: [], assets: [] };
  const env = {
    API: {
      fetch: async (request: Request) => {
        seen.api.push(request.clone());
        return new Response("from the API", { status: 418, headers: { "Set-Cookie": "__Host-pickup=new; Secure" } });
      },
    },
    ASSETS: {
      fetch: async (request: Request) => {
        seen.assets.push(request);
        return new Response("from the site");
      },
    },
  };
  const context = { waitUntil: () => undefined, passThroughOnException: () => undefined };
  return { answer: await worker.fetch(new Request(`${site}${path}`, init), env, context), ...seen };
}

describe("the dashboard on Pages", () => {
  test("hands a change with its method, body, cookie and origin to the API, and the answer back as it is", async () => {
    const headers = {
      Cookie: "__Host-pickup=abc",
      Origin: site,
      "X-Business-ID": "biz_1",
      "Content-Type": "application/json",
    };
    const body = JSON.stringify({ status: "COMPLETED", name: "José" });
    const { api, assets, answer } = await ask("/v1/owner/callbacks/cb_1?a=1&b=%20", { method: "PATCH", headers, body });
    const [request] = api;
    expect([api.length, assets.length]).toEqual([1, 0]);
    expect([request?.method, request?.url]).toEqual(["PATCH", `${site}/v1/owner/callbacks/cb_1?a=1&b=%20`]);
    expect(await request?.text()).toBe(body);
    const kept = Object.keys(headers).map((name) => request?.headers.get(name));
    expect(kept).toEqual(Object.values(headers));
    expect([answer.status, await answer.text(), answer.headers.get("Set-Cookie")]).toEqual([
      418,
      "from the API",
      "__Host-pickup=new; Secure",
    ]);
  });

  test("hands the socket of the live view on, with what asks for it", async () => {
    const { api } = await ask("/v1/owner/live?after=3", { headers: { Upgrade: "websocket", Origin: site } });
    expect(api[0]?.url).toBe(`${site}/v1/owner/live?after=3`);
    expect([api[0]?.headers.get("Upgrade"), api[0]?.headers.get("Origin")]).toEqual(["websocket", site]);
  });

  test.each(["/v1", "/v1/auth/me", "/openapi.json"])("asks the API for %s", async (path) => {
    expect((await ask(path)).api).toHaveLength(1);
  });

  test.each(["/", "/customers/cust_1", "/assets/index.js", "/v10"])("serves %s itself", async (path) => {
    expect(await ask(path)).toMatchObject({ api: [], assets: [expect.anything()] });
  });
});
