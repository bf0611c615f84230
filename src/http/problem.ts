// Every error is RFC 9457 problem+json with our own code and the request's id; never a stack, never a personal value.
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { AppError, type ErrorCode, errorPolicy, toAppError } from "../platform/errors.ts";
import { openLog } from "../platform/log.ts";
import type { HttpContext, HttpEnv } from "./http-env.ts";

const codeByStatus: Partial<Record<number, ErrorCode>> = {
  400: "invalid_input",
  401: "unauthenticated",
  403: "forbidden",
  404: "not_found",
  413: "too_large",
  415: "invalid_input",
};

export function problem(c: Context<HttpEnv>, thrown: unknown): Response {
  const error = thrown instanceof HTTPException ? fromHttp(thrown) : toAppError(thrown);
  const policy = errorPolicy[error.code];
  const status = thrown instanceof HTTPException ? thrown.status : policy.status;
  logProblem(c as HttpContext, error, policy.report);
  const body = {
    type: `urn:pickup:problem:${error.code}`,
    title: policy.title,
    status,
    detail: error.code === "bug" ? policy.title : error.message,
    code: error.code,
    request_id: c.get("requestId"),
    ...error.details,
  };
  const headers = { "Content-Type": "application/problem+json", ...(policy.retry ? retryAfter(error) : {}) };
  return c.body(JSON.stringify(body), status as ContentfulStatusCode, headers);
}

/** Seconds until it is worth asking again: what the error knows, else a guess. */
function retryAfter(error: AppError): { "Retry-After": string } {
  const seconds = error.details?.retry_after;
  return { "Retry-After": typeof seconds === "number" ? String(seconds) : "5" };
}

function fromHttp(exception: HTTPException): AppError {
  return new AppError(codeByStatus[exception.status] ?? "bug", exception.message || "the request was refused", {
    cause: exception,
  });
}

function logProblem(c: HttpContext, error: AppError, isOurFault: boolean): void {
  const log = c.get("platform")?.log ?? openLog({ request_id: c.get("requestId") });
  log.set({ error_code: error.code });
  if (!isOurFault) return;
  const { cause } = error;
  const trace = cause instanceof Error ? (cause.stack ?? cause.message) : "";
  log.event("error", "request_failed", { code: error.code, message: error.message, trace: trace.slice(0, 2_000) });
}
