import type { Ctx } from "../context.ts";
import type { Language } from "../conversation/index.ts";
import { prepareCall } from "./prepare-call.ts";
import { chatGreeting } from "./rules/chat-greeting.ts";

/** What a visitor sees before the first word. */
export interface ChatFront {
  name: string;
  language: Language;
  greeting: string;
}

/** One trip, and nothing begins: who only looks leaves no conversation behind. `language` null: the business's own. */
export async function readChatFront(ctx: Ctx, language: Language | null): Promise<ChatFront> {
  const opening = await prepareCall(ctx, {
    conversationId: "conv_none",
    channel: "web",
    mode: "live",
    sessionId: "",
    providerCallId: null,
    peer: null,
    campaign: null,
    ...(language === null ? {} : { language }),
  });
  const { businessName, language: own } = opening.policy;
  return { name: businessName, language: own, greeting: chatGreeting(opening) };
}
