// Every page of the dashboard as the looks test visits it: where it is, what it reads, and what it says in each state.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { root } from "./pickup.ts";

export type Language = "en" | "es";
export type State = "happy" | "empty" | "error" | "slow";

/** Ids of records that have something to show. */
export interface Records {
  customer: string;
  conversation: string;
}

export interface Stop {
  name: string;
  path(records: Records): string;
  /** The page's main heading. */
  heading: RegExp;
  /** What the page itself asks of the API; the frame around it goes on. */
  reads(records: Records): string[];
  /** Messages that are there when all is well. */
  happy: readonly string[];
  /** In main, once what the page reads has come. */
  proof: string;
  /** Messages that tell what will appear where nothing is yet; without them the page is never empty. */
  empty?: readonly string[];
}

const area = (language: Language, name: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, `dashboard/messages/${language}/${name}.json`), "utf8")) as Record<string, string>;
const areas = ["shared", "today", "calendar", "customers", "conversations", "try-it", "settings", "admin"] as const;
const messages: Record<Language, Record<string, string>> = {
  en: Object.assign({}, ...areas.map((name) => area("en", name))),
  es: Object.assign({}, ...areas.map((name) => area("es", name))),
};

/** A message of the dashboard; throws for one that it does not have. */
export function message(language: Language, key: string): string {
  const text = messages[language][key];
  if (text === undefined) throw new Error(`no message ${key} in ${language}`);
  return text;
}

export const navigation = ["nav_today", "nav_calendar", "nav_customers", "nav_conversations", "nav_more"] as const;

export const stops: readonly Stop[] = [
  {
    name: "today",
    path: () => "/",
    heading: /^(Today|Hoy)$/,
    reads: () => ["/v1/owner/schedule/today", "/v1/owner/schedule/tomorrow", "/v1/owner/callbacks"],
    happy: ["today_schedule", "today_needs_you"],
    proof: "text=Ellen Baumgartner",
    empty: ["today_schedule_empty_text", "today_needs_empty_text", "today_live_empty_text"],
  },
  {
    name: "calendar",
    path: () => "/calendar",
    heading: /^(Calendar|Calendario|Agenda)$/,
    reads: () => ["/v1/crm/appointments"],
    happy: ["calendar_new"],
    proof: "text=Ellen Baumgartner",
    empty: ["calendar_none"],
  },
  {
    name: "customers",
    path: () => "/customers",
    heading: /^(Customers|Clientes)$/,
    reads: () => ["/v1/crm/customers"],
    happy: [],
    proof: 'a[href^="/customers/"]',
    empty: ["customers_empty_text"],
  },
  {
    name: "customer",
    path: ({ customer }) => `/customers/${customer}`,
    heading: /\S/,
    reads: ({ customer }) => ["appointments", "timeline"].map((part) => `/v1/crm/customers/${customer}/${part}`),
    happy: ["customers_upcoming", "customers_timeline"],
    proof: 'a[href^="tel:"] >> nth=0',
    empty: ["customers_upcoming_empty", "customers_timeline_empty_text"],
  },
  {
    name: "conversations",
    path: () => "/conversations",
    heading: /^(Conversations|Conversaciones)$/,
    reads: () => ["/v1/crm/conversations"],
    happy: [],
    proof: 'a[href^="/conversations/"]',
    empty: ["conversations_empty_text"],
  },
  {
    name: "conversation",
    path: ({ conversation }) => `/conversations/${conversation}`,
    heading: /\S/,
    reads: ({ conversation }) => [`/v1/crm/conversations/${conversation}`],
    happy: ["conversations_transcript"],
    proof: "ol > li",
    empty: ["conversations_no_words"],
  },
  {
    name: "settings",
    path: () => "/settings",
    heading: /^(Settings|Ajustes|Configuración)$/,
    reads: () => ["/v1/owner/settings"],
    happy: ["settings_lead"],
    proof: "form",
  },
  {
    name: "admin",
    path: () => "/admin",
    heading: /^(Businesses|Negocios|Empresas)$/,
    reads: () => ["/v1/admin/businesses"],
    happy: ["admin_new"],
    proof: "text=Bristol Plumbing",
    empty: ["admin_none_text"],
  },
  {
    name: "try-it",
    path: () => "/try-it",
    heading: /\S/,
    reads: () => [],
    happy: ["try_it_idle_text"],
    proof: "button",
  },
  {
    name: "more",
    path: () => "/more",
    heading: /^(More|Más)$/,
    reads: () => [],
    happy: ["more_theme"],
    proof: "button",
  },
];

/** Words of the page itself, as they stand or within a sentence. */
export function said(page: Page, words: string): Locator {
  return page.locator("main").getByText(words).first();
}

/** What stands in place of what is on its way. */
export function waiting(page: Page, language: Language): Locator {
  const loading = message(language, "loading");
  return page.locator(`main :is([role="status"][aria-label="${loading}"], .skeleton, [aria-busy="true"])`);
}

/** Nothing of the page is on its way any more. */
export async function untilLoaded(page: Page, language: Language): Promise<void> {
  await waiting(page, language).first().waitFor({ state: "detached" });
}
