import { AppError } from "../../platform/errors.ts";
import type { Ctx } from "../context.ts";
import { selectNumberOwners } from "./store.ts";

/** Throws AppError `conflict` when one of these numbers (E.164) is another business's. One trip to CONTROL. */
export async function refuseTakenNumbers(ctx: Ctx, numbers: readonly string[]): Promise<void> {
  const { control } = ctx.databases;
  const [owners] = await control.read(selectNumberOwners(control, numbers));
  if (owners.some((owner) => owner.businessId !== ctx.tenant.id)) {
    throw new AppError("conflict", "a phone number belongs to another business", { details: { field: "numbers" } });
  }
}
