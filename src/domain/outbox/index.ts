export { buryEvent } from "./bury-event.ts";
export { isNewsFlowing } from "./check-backlog.ts";
export { type ClaimResult, claimEvent } from "./claim-event.ts";
export { finishEvent } from "./finish-event.ts";
export { releaseEvent } from "./release-event.ts";
export { type SweepResult, sweepOutbox } from "./sweep-outbox.ts";
