export { listOutbox } from "./list-outbox.ts";
export { type IncomingText, type ReceiveResult, receiveText } from "./receive-text.ts";
export { type Reply, recordReply } from "./record-reply.ts";
export type { SendOutcome, TextKind } from "./rules/delivery.ts";
export { sendText, type TextToSend } from "./send-text.ts";
export type { SentText } from "./store/texts.ts";
