/** Every failure has one of these codes; ordinary outcomes are unions, not errors. */
export const errorCodes = [
  "not_found",
  "forbidden",
  "unauthenticated",
  "invalid_input",
  "too_large",
  "upgrade_required",
  "conflict",
  "slot_taken",
  "opted_out",
  "quiet_hours",
  "limit_exceeded",
  "vendor_unavailable",
  "vendor_rejected",
  "misconfigured",
  "timeout",
  "bug",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export interface ErrorOptions {
  cause?: unknown;
  /** Safe to show to the caller: field names and limits, never personal values or secrets. */
  details?: Readonly<Record<string, unknown>>;
}

export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>> | undefined;

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.details = options.details;
  }
}

export interface ErrorPolicy {
  /** HTTP status of the problem+json answer. */
  status: number;
  title: string;
  /** Whether a queue consumer should try the work again. */
  retry: boolean;
  /** Whether it is logged as our fault. */
  report: boolean;
  /** What a caller on the phone hears: say sorry and take a message, or offer another time. */
  line: "apology" | "other_time" | "none";
}

/** What every shell does with every code. `satisfies` makes a missing row a type error. */
export const errorPolicy = {
  not_found: { status: 404, title: "Not found", retry: false, report: false, line: "apology" },
  forbidden: { status: 403, title: "Not allowed", retry: false, report: false, line: "none" },
  unauthenticated: { status: 401, title: "Not signed in", retry: false, report: false, line: "none" },
  invalid_input: { status: 422, title: "Invalid input", retry: false, report: false, line: "apology" },
  too_large: { status: 413, title: "Too large", retry: false, report: false, line: "none" },
  upgrade_required: { status: 426, title: "Upgrade required", retry: false, report: false, line: "none" },
  conflict: { status: 409, title: "Conflict", retry: false, report: false, line: "apology" },
  slot_taken: { status: 409, title: "Time is taken", retry: false, report: false, line: "other_time" },
  opted_out: { status: 409, title: "Opted out of texts", retry: false, report: false, line: "none" },
  quiet_hours: { status: 409, title: "Quiet hours", retry: true, report: false, line: "none" },
  limit_exceeded: { status: 429, title: "Too many requests", retry: true, report: false, line: "apology" },
  vendor_unavailable: { status: 503, title: "A service we need is down", retry: true, report: true, line: "apology" },
  vendor_rejected: { status: 502, title: "A service we need refused", retry: false, report: true, line: "apology" },
  misconfigured: { status: 503, title: "Not configured", retry: true, report: true, line: "apology" },
  timeout: { status: 504, title: "Took too long", retry: true, report: true, line: "apology" },
  bug: { status: 500, title: "Something went wrong", retry: true, report: true, line: "apology" },
} satisfies Record<ErrorCode, ErrorPolicy>;

/** Turns anything thrown into an AppError; what is not one of ours is a bug. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  return new AppError("bug", "unexpected failure", { cause: thrown });
}
