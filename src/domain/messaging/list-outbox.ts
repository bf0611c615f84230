import type { PlatformCtx } from "../context.ts";
import { type SentText, selectSentTexts } from "./store/texts.ts";

const longest = 500;

/** The last 500 texts that went out, of all businesses, newest last. For developers: one trip per shard. */
export async function listOutbox(ctx: PlatformCtx): Promise<SentText[]> {
  const lists = await Promise.all(
    ctx.databases.shardNames().map(async (name) => {
      const db = ctx.databases.shard(name);
      const [texts] = await db.read(selectSentTexts(db, longest));
      return texts.reverse();
    }),
  );
  return lists
    .flat()
    .sort((a, b) => a.createdAt - b.createdAt)
    .slice(-longest);
}
