// What the server says, and how it can fail to.

export type Language = "en" | "es";

export interface WireMessage {
  seq: number;
  role: "user" | "assistant";
  text: string;
}

export interface Standing {
  conversation_id: string;
  stage: string;
  language: Language;
  offers: string[];
  outcome: string | null;
  appointment: { start_time: string; end_time: string; text: string } | null;
  is_emergency: boolean;
  safety_text: string | null;
}

export type Turn = Standing & { reply_text: string };
export type History = Standing & { messages: WireMessage[] };
export interface Front {
  name: string;
  greeting: string;
  language_code: Language;
}

/** `gone`: the server knows no such conversation. `refused`: the chat may not run here. */
export type Failure =
  | { kind: "unreachable" }
  | { kind: "limited"; waitMs: number }
  | { kind: "gone" }
  | { kind: "refused" };

export type Answer<T> = { isOk: true; value: T } | { isOk: false; failure: Failure };
