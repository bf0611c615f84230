// What becomes of a text when the vendor refuses it, or when nobody knows whether it went out.
import type { ErrorCode } from "../../../platform/errors.ts";

/** Why a text goes out. */
export type TextKind =
  | "confirmation"
  | "moved"
  | "cancelled"
  | "code"
  | "form"
  | "reply"
  | "owner_booking"
  | "owner_change"
  | "owner_callback"
  | "owner_emergency";

/** `sending` means: handed to the vendor, its answer not yet known. `unconfirmed`: it never became known. */
export type TextState = "pending" | "sending" | "kept" | "queued" | "sent" | "unconfirmed" | "refused" | "failed";

/** How a text that was sent, or tried, ended. */
export type SendOutcome = { kind: "sent" | "refused" | "failed" | "unconfirmed" };

/** Which harm is worse when the answer is lost: a second text, or a missing one. */
const worseHarm = {
  confirmation: "second",
  moved: "second",
  cancelled: "second",
  code: "second",
  form: "second",
  reply: "second",
  owner_booking: "second",
  owner_change: "second",
  owner_callback: "second",
  owner_emergency: "missing",
} satisfies Record<TextKind, "second" | "missing">;

/** What the gateway's error says about the text; any code not listed leaves it open. */
const fates: Partial<Record<ErrorCode, "refused" | "failed" | "not_sent">> = {
  opted_out: "refused",
  vendor_rejected: "failed",
  vendor_unavailable: "not_sent",
  limit_exceeded: "not_sent",
  misconfigured: "not_sent",
};

/** `isRetried`: the error goes on, and whoever called tries again with the same key. */
export type Setback =
  | { isRetried: true; state: "pending" | "sending" }
  | { isRetried: false; state: "refused" | "failed" | "unconfirmed" };

/** The text after the gateway threw `code`. */
export function afterFailure(code: ErrorCode, kind: TextKind): Setback {
  const fate = fates[code] ?? "open";
  if (fate === "not_sent") return { isRetried: true, state: "pending" };
  if (fate !== "open") return { isRetried: false, state: fate };
  if (worseHarm[kind] === "missing") return { isRetried: true, state: "sending" };
  return { isRetried: false, state: "unconfirmed" };
}

export type NextStep =
  | { do: "nothing"; outcome: SendOutcome }
  | { do: "send"; from: "pending" | "sending" }
  | { do: "give_up" };

/** What to do with a text that an earlier try left behind. */
export function nextStep(state: TextState, kind: TextKind): NextStep {
  switch (state) {
    case "pending":
      return { do: "send", from: "pending" };
    case "sending":
      return worseHarm[kind] === "missing" ? { do: "send", from: "sending" } : { do: "give_up" };
    case "kept":
    case "queued":
    case "sent":
      return { do: "nothing", outcome: { kind: "sent" } };
    default:
      return { do: "nothing", outcome: { kind: state } };
  }
}
