// Which queries a piece of news makes old. Actions read "<noun>.<verb>", as in the audit.

const staleAfter: Readonly<Record<string, readonly string[]>> = {
  appointment: ["schedule", "appointments", "customers", "conversations"],
  emergency: ["callbacks", "schedule", "conversations"],
  callback: ["callbacks"],
  conversation: ["conversations", "callbacks"],
  customer: ["customers", "schedule"],
  knowledge: ["knowledge"],
  settings: ["settings", "business", "schedule"],
  business: ["settings", "business"],
  widget_origins: ["settings"],
  consent: ["customers"],
};

/** First words of query keys; none when no page shows such news. */
export function staleNouns(action: string): readonly string[] {
  return staleAfter[action.split(".", 1)[0] ?? ""] ?? [];
}
