// What went wrong, as the API says it (RFC 9457), or that it could not be reached at all.

interface ProblemBody {
  code: string;
  detail: string;
  request_id: string;
}

/** `unreachable`: no answer came. All other codes are the API's own. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly code: string;
  readonly status: number;
  readonly requestId: string | null;
  /** From Retry-After; null when the API named no time. */
  readonly retryAfterSeconds: number | null;
  /** Further fields of the problem, such as `current` or `conflicts`. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Partial<ProblemBody>, retryAfter: string | null = null) {
    super(body.detail ?? "");
    this.status = status;
    this.code = body.code ?? (status === 0 ? "unreachable" : "bug");
    this.requestId = body.request_id ?? null;
    this.retryAfterSeconds = retryAfter === null ? null : Number.parseInt(retryAfter, 10) || null;
    this.details = { ...body };
  }
}

export function toProblem(thrown: unknown): ApiProblem {
  return thrown instanceof ApiProblem ? thrown : new ApiProblem(0, {});
}

/** The body of a failed answer; an answer that is not JSON (a proxy's page) has none. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  const fields = typeof body === "object" && body !== null ? body : {};
  return new ApiProblem(response.status, fields, response.headers.get("Retry-After"));
}
