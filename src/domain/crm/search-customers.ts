import type { Ctx } from "../context.ts";
import type { Customer } from "./rules/customer.ts";
import { toCustomerSearch } from "./rules/search.ts";
import { selectMatching, selectNamed } from "./store/lists.ts";

/** Names that begin with what was typed first, then the newest of those that contain it anywhere. One trip. */
export async function searchCustomers(ctx: Ctx, { q, limit }: { q: string; limit: number }): Promise<Customer[]> {
  const { prefixes, match } = toCustomerSearch(q);
  const named = selectNamed(ctx.db, prefixes, limit);
  if (match === null) return (await ctx.db.read(named))[0];
  const [beginning, containing] = await ctx.db.read(named, selectMatching(ctx.db, match, limit));
  return [...new Map([...beginning, ...containing].map((customer) => [customer.id, customer])).values()].slice(
    0,
    limit,
  );
}
