// The whole product as it ships, with a door for `npm run eval`: rows in and out, and the keys of the lines of a call.
// Built by that command alone; `wrangler deploy` never sees this file.
import { readUtterance } from "../../../src/domain/conversation/understanding/read-utterance.ts";
import type { ReadingContext } from "../../../src/domain/conversation/understanding/reading.ts";
import type { CallSessionFace } from "../../../src/domain/sessions.ts";
import product, { ChatSession, CallSession as ProductCall, RateLimiter, TenantHub } from "../../../src/index.ts";
import { worldOf } from "./played-world.ts";

export { ChatSession, RateLimiter, TenantHub };

export class CallSession extends ProductCall {
  constructor(state: DurableObjectState, env: Env) {
    super(state, worldOf(env, state.id.name ?? ""));
  }
}

/** A minute in the year 2050, in hexadecimal. */
const afterAll = "02821600";

interface Batch {
  database: "CONTROL" | "SHARD_0";
  statements: { sql: string; params: unknown[] }[];
}

async function runSql(request: Request, env: Env): Promise<Response> {
  const { database, statements } = (await request.json()) as Batch;
  const d1 = env[database];
  const results = await d1.batch(statements.map(({ sql, params }) => d1.prepare(sql).bind(...params)));
  return Response.json(results.map((result) => result.results));
}

/** The keys of all lines said so far go along with the answer to a webhook of the business `X-Eval-Business`. */
async function answerCall(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
  const business = request.headers.get("X-Eval-Business") ?? "";
  const callSid = request.headers.get("X-Eval-Call") ?? "";
  const response = await product.fetch(request, worldOf(env, business), ctx);
  const session = env.CALL_SESSION.getByName(callSid) as unknown as CallSessionFace;
  const journal = await session.journal(business);
  const lines = journal?.turns.flatMap((turn) => turn.lines) ?? [];
  const headers = new Headers(response.headers);
  headers.set("X-Eval-Lines", lines.join(","));
  return new Response(response.body, { status: response.status, headers });
}

/** Long after all calls: whatever is still untold is told again. */
async function sweep(env: Env, ctx: ExecutionContext): Promise<Response> {
  await product.scheduled({ cron: "* * * * *" }, worldOf(env, `biz_${afterAll}`), ctx);
  return Response.json(null);
}

async function read(request: Request): Promise<Response> {
  const { text, context } = (await request.json()) as { text: string; context: ReadingContext };
  return Response.json(readUtterance(text, context).intent);
}

/** News of businesses whose clocks differ is handled business by business. */
async function takeNews(batch: MessageBatch<unknown>, env: Env, ctx: ExecutionContext): Promise<void> {
  const tenants = new Map<string, Message<unknown>[]>();
  for (const message of batch.messages) {
    const { tenant_id: tenant } = message.body as { tenant_id: string };
    tenants.set(tenant, [...(tenants.get(tenant) ?? []), message]);
  }
  // A model that is made to hang hangs in calls; what is behind them would only keep the run waiting.
  const { NEWS_OPENAI_BASE_URL: model } = env as Env & { NEWS_OPENAI_BASE_URL?: string };
  const behind = model === undefined ? env : { ...env, OPENAI_BASE_URL: model };
  for (const [tenant, messages] of tenants) {
    const own = { queue: batch.queue, messages } as unknown as MessageBatch<unknown>;
    await product.queue(own, worldOf(behind, tenant), ctx);
  }
}

export default {
  async fetch(request, env, ctx) {
    const { pathname } = new URL(request.url);
    if (pathname === "/eval/sql") return runSql(request, env);
    if (pathname === "/eval/sweep") return sweep(env, ctx);
    if (pathname === "/eval/read") return read(request);
    if (pathname === "/eval/floor") return Response.json((await request.json()) === null);
    return request.headers.has("X-Eval-Call") ? answerCall(request, env, ctx) : product.fetch(request, env, ctx);
  },
  queue: takeNews,
  scheduled: product.scheduled,
} satisfies ExportedHandler<Env>;
