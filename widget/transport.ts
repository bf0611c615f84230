// The widget's API, with every way in which it can fail told apart.
import type { Answer, Failure, Front, History, Language, Turn } from "./wire.ts";

export type Transport = ReturnType<typeof openTransport>;

const patienceMs = 30_000;

export function openTransport(origin: string, token: string) {
  async function ask<T>(path: string, request: RequestInit = {}): Promise<Answer<T>> {
    try {
      const response = await fetch(`${origin}/v1/widget${path}`, {
        ...request,
        credentials: "omit",
        headers: { "Content-Type": "application/json", "X-Widget-Token": token },
        signal: AbortSignal.timeout(patienceMs),
      });
      if (response.ok) return { isOk: true, value: (await response.json()) as T };
      return { isOk: false, failure: await failureOf(response) };
    } catch {
      return { isOk: false, failure: { kind: "unreachable" } };
    }
  }
  const post = <T>(path: string, body: object, request: RequestInit = {}) =>
    ask<T>(path, { ...request, method: "POST", body: JSON.stringify(body) });

  return {
    front: (language: Language) => ask<Front>(`/business?language=${language}`),
    start: (language: Language) => post<History>("/start", { language }),
    say: (id: string, text: string, messageId: string) => post<Turn>(`/${id}/message`, { text, message_id: messageId }),
    history: (id: string) => ask<History>(`/${id}`),
    end: (id: string) => post<{ status: string }>(`/${id}/end`, {}, { keepalive: true }),
  };
}

async function failureOf(response: Response): Promise<Failure> {
  if (response.status === 404) return { kind: "gone" };
  if (response.status === 401 || response.status === 403) return { kind: "refused" };
  if (response.status !== 429) return { kind: "unreachable" };
  const told = (await response.json().catch(() => ({}))) as { retry_after?: number };
  const seconds = told.retry_after ?? Number(response.headers.get("Retry-After") ?? 30);
  return { kind: "limited", waitMs: Math.max(1, seconds) * 1000 };
}
