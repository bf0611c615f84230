import type { Ctx } from "../context.ts";
import { messagesOfChat, startsOfBusiness, startsOfVisitor } from "./rules/chat-limits.ts";

/** `address`: as `visitorAddress` gives it; null: a program asks, for whoever it may be. `chatId`: the id that was minted at the start. */
export type ChatAct = { kind: "start"; address: string | null } | { kind: "message"; chatId: string };

/** Counts one start or message. Null when it may go on, else the milliseconds until the next one may. */
export async function limitChat(ctx: Ctx, act: ChatAct): Promise<number | null> {
  const { limits } = ctx.ports;
  if (act.kind === "message") return await limits.take(`chat:${act.chatId}`, messagesOfChat);
  const { id } = ctx.tenant;
  // The visitor first: what one address is refused must not count against everybody.
  const waitMs = act.address === null ? null : await limits.take(`chat-start:${id}:${act.address}`, startsOfVisitor);
  return waitMs ?? (await limits.take(`chat-starts:${id}`, startsOfBusiness));
}
