export { listOutbox } from "./list-outbox.ts";
export { receiveText } from "./receive-text.ts";
export { recordReply } from "./record-reply.ts";
export type { TextKind } from "./rules/delivery.ts";
export { sendText, type TextToSend } from "./send-text.ts";
export { selectTextsTo } from "./store/texts.ts";
