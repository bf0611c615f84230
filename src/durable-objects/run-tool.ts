// Effects whose result the conversation waits for. Tried three times: a write whose answer was lost is found by its key.
import type { Ctx } from "../domain/context.ts";
import type { ConversationEffect, ConversationEvent, ToolKind } from "../domain/conversation/index.ts";
import { toAppError } from "../platform/errors.ts";
import { toMs } from "../platform/time.ts";
import {
  runBook,
  runCancelVisit,
  runFindSlots,
  runFindVisits,
  runMoveVisit,
  runSendCode,
  type Session,
} from "./run-effect.ts";

type Tool = Extract<ConversationEffect, { type: ToolKind }>;

const mostAttempts = 3;

const toolKinds: ReadonlySet<string> = new Set<ToolKind>([
  "find_slots",
  "book",
  "find_visits",
  "send_code",
  "move_visit",
  "cancel_visit",
]);

export function isTool(effect: ConversationEffect): effect is Tool {
  return toolKinds.has(effect.type);
}

export async function runTool(ctx: Ctx, effect: Tool, session: Session): Promise<ConversationEvent> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run(ctx, effect, session);
    } catch (error) {
      const { code, message } = toAppError(error);
      ctx.log.event("error", "effect_failed", { effect: effect.type, code, message, attempt });
      if (attempt === mostAttempts) return { type: "tool_failed", at: toMs(ctx.clock()), effect: effect.type };
      await scheduler.wait(100 * 4 ** (attempt - 1));
    }
  }
}

function run(ctx: Ctx, effect: Tool, session: Session): Promise<ConversationEvent> {
  switch (effect.type) {
    case "find_slots":
      return runFindSlots(ctx, effect, session);
    case "book":
      return runBook(ctx, effect, session);
    case "find_visits":
      return runFindVisits(ctx, effect, session);
    case "send_code":
      return runSendCode(ctx, effect, session);
    case "move_visit":
      return runMoveVisit(ctx, effect, session);
    case "cancel_visit":
      return runCancelVisit(ctx, effect, session);
  }
}
