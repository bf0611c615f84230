// Every query's key. The first word is the noun that live news names (see live/invalidation.ts).
export const queryKeys = {
  me: ["me"],
  business: ["business"],
  settings: ["settings"],
  platformBusinesses: ["platform"],
  schedule: (day: "today" | "tomorrow") => ["schedule", day],
  callbacks: ["callbacks"],
  appointment: (id: string) => ["appointments", id],
  visits: (from: string, to: string) => ["appointments", "from", from, to],
  customerSearch: (words: string) => ["customers", "search", words],
  customersFound: (words: string) => ["customers", "found", words],
  customerPage: (after: string | null) => ["customers", "page", after],
  // Places in the list, not what stands there: no news makes them old.
  customerCursors: ["customer-cursors"],
  customer: (id: string) => ["customers", "one", id],
  customerVisits: (id: string) => ["customers", "one", id, "visits"],
  // Conversations are part of it, and news of a visit reaches it by this noun too.
  customerTimeline: (id: string) => ["conversations", "timeline", id],
  conversations: (filter: object) => ["conversations", "list", filter],
  conversation: (id: string) => ["conversations", "one", id],
} as const;
