import { AppError } from "../../platform/errors.ts";
import { toMs } from "../../platform/time.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import { toWebOrigin } from "./rules/origin.ts";
import { replaceOrigins } from "./store/widget-origins.ts";

/** More sites than one business has. */
const mostOrigins = 50;

/**
 * The business's chat may run on pages of these origins and nowhere else, as the owner typed them. Returns them as kept.
 * `key` is the caller's idempotency key. Throws AppError `invalid_input` when one is no origin, or there are too many.
 */
export async function setWidgetOrigins(
  ctx: Ctx,
  input: { key: string; origins: readonly string[] },
): Promise<string[]> {
  const origins = [...new Set(input.origins.map(originOrThrow))].sort();
  if (origins.length > mostOrigins) throw wrong(`at most ${mostOrigins} origins`);
  const businessId = ctx.tenant.id;
  await commit(ctx, {
    key: input.key,
    control: replaceOrigins(ctx.databases.control, { businessId, origins, createdAt: toMs(ctx.clock()) }),
    writes: [],
    audit: { action: "widget_origins.set", entity: businessId, changed: ["widget_origins"] },
    announce: [],
  });
  return origins;
}

function originOrThrow(text: string): string {
  const origin = toWebOrigin(text);
  if (origin === null) throw wrong("an origin is such as https://example.com, without a path");
  return origin;
}

function wrong(message: string): AppError {
  return new AppError("invalid_input", message, { details: { fields: ["widget_origins"] } });
}
