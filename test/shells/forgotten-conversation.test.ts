import { env, runInDurableObject } from "cloudflare:test";
import { expect, it } from "vitest";
import { openJournal } from "../../src/durable-objects/session-journal.ts";
import { openRuntime } from "../../src/durable-objects/session-runtime.ts";
import { openTimers } from "../../src/durable-objects/timers.ts";
import { testContext } from "../support/context.ts";

it("work behind an answer that comes after the conversation was forgotten is no failure", async () => {
  const { ctx, recorded, settle } = testContext(env);
  await runInDurableObject(env.CHAT_SESSION.getByName("forgotten"), async (_, state) => {
    const journal = openJournal(state.storage);
    await openRuntime(journal, openTimers(state.storage, journal)).finish(ctx);
    await settle();
  });
  expect(recorded.lines).toEqual([]);
});
