import { deriveId } from "../../platform/ids.ts";
import { toMs } from "../../platform/time.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { demoTerms } from "./rules/demo-terms.ts";
import { demoWork } from "./rules/demo-work.ts";
import { insertEntry } from "./store.ts";

const key = "seed-demo-knowledge";

/** What the demo business answers, once: what its owner has changed or removed since stays so. One trip. */
export async function seedDemoKnowledge(ctx: Ctx): Promise<void> {
  const at = toMs(ctx.clock());
  const idOf = (topic: string) => deriveId("entry", `${ctx.tenant.id}:${key}:${topic}`);
  await commit(ctx, {
    key,
    writes: [...demoTerms, ...demoWork].map((entry) => insertEntry(ctx.db, { ...entry, id: idOf(entry.topic), at })),
    audit: { action: "knowledge.seed", entity: ctx.tenant.id, changed: ["topic", "questions", "answer"] },
    announce: [],
  });
}
