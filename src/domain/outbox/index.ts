export { buryEvent } from "./bury-event.ts";
export { isNewsFlowing } from "./check-backlog.ts";
export { claimEvent } from "./claim-event.ts";
export { finishEvent } from "./finish-event.ts";
export { releaseEvent } from "./release-event.ts";
export { sweepOutbox } from "./sweep-outbox.ts";
