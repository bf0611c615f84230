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

type Run<E> = (ctx: Ctx, effect: E, session: Session) => Promise<ConversationEvent>;

const runs: { [K in ToolKind]: Run<Extract<Tool, { type: K }>> } = {
  find_slots: runFindSlots,
  book: runBook,
  find_visits: runFindVisits,
  send_code: runSendCode,
  move_visit: runMoveVisit,
  cancel_visit: runCancelVisit,
};

export function isTool(effect: ConversationEffect): effect is Tool {
  return effect.type in runs;
}

function run(ctx: Ctx, effect: Tool, session: Session): Promise<ConversationEvent> {
  return (runs[effect.type] as Run<Tool>)(ctx, effect, session);
}
