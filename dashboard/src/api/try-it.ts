// Trial calls: somebody of the business plays the caller. Nothing is kept between calls, so there are no queries.
import { api, body } from "./client.ts";
import type { TryTurn } from "./types.ts";

export function startTrial(call: { caller_phone?: string; language: "en" | "es" }): Promise<TryTurn> {
  return body(api.POST("/v1/owner/try-it", { body: call }));
}

export function sayInTrial(id: string, text: string): Promise<TryTurn> {
  return body(api.POST("/v1/owner/try-it/{id}/input", { params: { path: { id } }, body: { text } }));
}

export async function endTrial(id: string): Promise<void> {
  await api.POST("/v1/owner/try-it/{id}/end", { params: { path: { id } } });
}
