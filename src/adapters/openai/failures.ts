// What went wrong between OpenAI and us, in our words. OpenAI's own words stay out of it: they may quote the caller.
import { APIConnectionTimeoutError, APIError } from "openai";
import { AppError, type ErrorCode } from "../../platform/errors.ts";

/** Anything thrown while a reply was awaited, as an AppError. */
export function toFailure(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  if (thrown instanceof APIConnectionTimeoutError) return tooSlow();
  // A status belongs to a whole answer; without one the connection failed, or the stream told of an error of its own.
  if (!(thrown instanceof APIError) || thrown.status === undefined) return cutOff();
  const { status, code } = thrown;
  const details = { status, vendorCode: typeof code === "string" ? code : null };
  return new AppError(meaningOf(status), `OpenAI answered ${status}`, { details });
}

export function tooSlow(): AppError {
  return new AppError("timeout", "OpenAI did not answer in time");
}

/** No answer, or one that stopped before its end. */
export function cutOff(): AppError {
  return new AppError("vendor_unavailable", "OpenAI's answer did not arrive whole");
}

export function unusable(what: string): AppError {
  return new AppError("vendor_rejected", `OpenAI's answer is of no use: ${what}`);
}

function meaningOf(status: number): ErrorCode {
  const isPassing = status === 408 || status === 409 || status === 429 || status >= 500;
  return isPassing ? "vendor_unavailable" : "vendor_rejected";
}
