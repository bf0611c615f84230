import { toMs } from "../../platform/time.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { refuseTakenNumbers } from "./refuse-taken-numbers.ts";
import type { NewBusiness } from "./rules/business.ts";
import { refuseOwnNumbers } from "./rules/own-numbers.ts";
import { insertBusiness, insertNumber, insertSettings } from "./store.ts";

export type CreateBusinessResult = { kind: "created" } | { kind: "exists" };

/**
 * Makes the business `ctx.tenant` with its settings and phone numbers. `key` is the caller's idempotency key.
 * Throws AppError `conflict` when one of the numbers is another business's, `invalid_input` when one is the owner's phone too.
 */
export async function createBusiness(ctx: Ctx, input: NewBusiness & { key: string }): Promise<CreateBusinessResult> {
  const { textFrom, ownerPhone, transferTo } = input.settings;
  refuseOwnNumbers(
    [...input.numbers, textFrom],
    [
      { field: "owner_phone", number: ownerPhone },
      { field: "transfer_to", number: transferTo },
    ],
  );
  await refuseTakenNumbers(ctx, input.numbers);
  const { control } = ctx.databases;
  const { id, shard } = ctx.tenant;
  const createdAt = toMs(ctx.clock());
  const result = await commit(ctx, {
    key: input.key,
    control: [
      insertBusiness(control, { id, shard, name: input.name, status: "ACTIVE", createdAt }),
      ...input.numbers.map((number) => insertNumber(control, { number, businessId: id, createdAt })),
    ],
    writes: [insertSettings(ctx.db, input, createdAt)],
    audit: { action: "business.create", entity: id, changed: ["name", "numbers", ...Object.keys(input.settings)] },
    announce: [],
  });
  return { kind: result.kind === "committed" ? "created" : "exists" };
}
