// The environment, read once: strings -> typed and checked -> shaped as the product thinks of it.
import * as z from "zod";
import { AppError } from "./errors.ts";
import { type Clock, shiftedClock, systemClock, Temporal } from "./time.ts";

export interface Config {
  environment: "local" | "staging" | "production";
  /** Origin that callers' vendors know us by, without a trailing slash; the one that webhooks are signed for. */
  publicBaseUrl: string;
  twilio: { accountSid: string; authToken: string; apiBaseUrl: string };
  smsProvider: "local" | "twilio";
  calendarProvider: "local";
  /** Null: no key, and the built-in reader goes alone. */
  openai: { apiKey: string; baseUrl: string; model: string } | null;
  /** Origins of other sites whose pages may call the API. */
  corsOrigins: readonly string[];
  /** Origins besides our own whose pages people sign in on. */
  dashboardOrigins: readonly string[];
  /** The time that the product takes for the present, and the real time (epoch ms) when it was set. Null: real time. */
  setClock: { at: Temporal.Instant; setAtMs: number } | null;
  /** What X-Dev-Token must be on the seeding route; null where that is shut. */
  devToken: string | null;
}

const baseUrl = z
  .string()
  .refine(isBaseUrl, "must be an absolute http or https URL without credentials, query or fragment")
  .transform((url) => url.replace(/\/+$/, ""));

const originList = z
  .string()
  .default("")
  .transform((list) =>
    list
      .split(",")
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ""),
  )
  .refine((origins) => origins.every(isOrigin), "must be origins with commas between them, and * is none");

/**
 * The vendor's smallest model of the present generation: quick enough for a caller who waits, cheap enough to read every
 * turn, and it can be told not to think before it answers.
 */
export const openAiDefaults = { baseUrl: "https://api.openai.com/v1", model: "gpt-6-luna" } as const;

const environmentSchema = z.object({
  ENVIRONMENT: z.enum(["local", "staging", "production"], { error: "must be local, staging or production" }),
  PUBLIC_BASE_URL: z
    .string({ error: "is missing" })
    .refine(isOrigin, "must be an origin such as https://pickup.example.com: no path, query or trailing slash"),
  TWILIO_ACCOUNT_SID: z
    .string({ error: "is missing" })
    .regex(/^AC[0-9a-fA-F]{32}$/, "must be AC and 32 hex characters"),
  TWILIO_AUTH_TOKEN: z.string({ error: "is missing" }),
  TWILIO_API_BASE_URL: baseUrl.default("https://api.twilio.com"),
  SMS_PROVIDER: z.enum(["local", "twilio"], { error: "must be local or twilio" }).default("local"),
  CALENDAR_PROVIDER: z.literal("local", { error: "must be local: no other calendar is built yet" }).default("local"),
  CORS_ORIGINS: originList,
  DASHBOARD_ORIGINS: originList,
  PICKUP_NOW: z.string().refine(isInstant, "must be an instant such as 2026-11-22T09:00:00-06:00").optional(),
  PICKUP_NOW_SET_AT: z
    .string()
    .regex(/^\d{1,15}$/, "must be epoch milliseconds")
    .transform(Number)
    .optional(),
  DEV_TOKEN: z.string().optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: baseUrl.default(openAiDefaults.baseUrl),
  OPENAI_MODEL: z.string().max(100).default(openAiDefaults.model),
  // Read by no one yet, but a wrong one is named at once rather than on the day it is used.
  OPENAI_REALTIME_URL: z.string().refine(isSocketUrl, "must be an absolute ws, wss, http or https URL").optional(),
  GOOGLE_API_BASE_URL: baseUrl.optional(),
  GOOGLE_OAUTH_BASE_URL: baseUrl.optional(),
});

type Environment = z.output<typeof environmentSchema>;
type ConfigKey = keyof Environment;
type Strings = Partial<Record<ConfigKey, string>>;

/** Every key that the product reads from its environment. */
const configKeys = Object.keys(environmentSchema.shape) as ConfigKey[];

/** What one key must be because of another; `isBroken` sees the strings, where empty counts as missing. */
const mutualRules: readonly { key: ConfigKey; problem: string; isBroken: (env: Strings) => boolean }[] = [
  {
    key: "PUBLIC_BASE_URL",
    problem: "must be https outside local",
    isBroken: (env) => isDeployed(env) && isPlainHttp(env.PUBLIC_BASE_URL),
  },
  {
    key: "TWILIO_API_BASE_URL",
    problem: "must be https outside local",
    isBroken: (env) => isDeployed(env) && isPlainHttp(env.TWILIO_API_BASE_URL),
  },
  {
    key: "OPENAI_BASE_URL",
    problem: "must be https outside local",
    isBroken: (env) => isDeployed(env) && isPlainHttp(env.OPENAI_BASE_URL),
  },
  { key: "SMS_PROVIDER", problem: "is missing", isBroken: (env) => isDeployed(env) && env.SMS_PROVIDER === undefined },
  {
    key: "SMS_PROVIDER",
    problem: "must be twilio in production",
    isBroken: (env) => env.ENVIRONMENT === "production" && env.SMS_PROVIDER === "local",
  },
  {
    key: "PICKUP_NOW",
    problem: "is for local alone",
    isBroken: (env) => isDeployed(env) && env.PICKUP_NOW !== undefined,
  },
  {
    key: "PICKUP_NOW_SET_AT",
    problem: "must come with PICKUP_NOW",
    isBroken: (env) => (env.PICKUP_NOW === undefined) !== (env.PICKUP_NOW_SET_AT === undefined),
  },
  {
    key: "DEV_TOKEN",
    problem: "is for local alone",
    isBroken: (env) => isDeployed(env) && env.DEV_TOKEN !== undefined,
  },
];

const parsed = new WeakMap<object, Config>();

/** The config of a Worker's `env`, parsed once per isolate. Throws AppError `misconfigured` naming the wrong keys, never a value. */
export function readConfig(env: object): Config {
  const known = parsed.get(env);
  if (known !== undefined) return known;
  const config = toConfig(readEnvironment(env));
  parsed.set(env, config);
  return config;
}

/** The clock that the whole product reads. */
export function clock(config: Config): Clock {
  return config.setClock === null ? systemClock : shiftedClock(config.setClock.at, config.setClock.setAtMs);
}

function readEnvironment(env: object): Environment {
  const strings = readStrings(env);
  const result = environmentSchema.safeParse(strings);
  const broken = mutualRules.filter((rule) => rule.isBroken(strings)).map(({ key, problem }) => ({ key, problem }));
  const wrong = (result.error?.issues ?? []).map((issue) => ({ key: String(issue.path[0]), problem: issue.message }));
  if (result.success && broken.length === 0) return result.data;
  const problems = [...wrong, ...broken];
  throw new AppError("misconfigured", problems.map(({ key, problem }) => `${key} ${problem}`).join("; "), {
    details: { keys: [...new Set(problems.map(({ key }) => key))] },
  });
}

/** The known keys that are set; a binding that is no string, such as a database, is left alone. */
function readStrings(env: object): Strings {
  const all = env as Readonly<Record<string, unknown>>;
  const entries = configKeys.map((key) => [key, all[key]] as const);
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (typeof value === "string" && value.trim() !== "" ? [[key, value.trim()]] : [])),
  );
}

function toConfig(env: Environment): Config {
  const at = env.PICKUP_NOW;
  const setAtMs = env.PICKUP_NOW_SET_AT;
  return {
    environment: env.ENVIRONMENT,
    publicBaseUrl: env.PUBLIC_BASE_URL,
    twilio: {
      accountSid: env.TWILIO_ACCOUNT_SID,
      authToken: env.TWILIO_AUTH_TOKEN,
      apiBaseUrl: env.TWILIO_API_BASE_URL,
    },
    smsProvider: env.SMS_PROVIDER,
    calendarProvider: env.CALENDAR_PROVIDER,
    openai:
      env.OPENAI_API_KEY === undefined
        ? null
        : { apiKey: env.OPENAI_API_KEY, baseUrl: env.OPENAI_BASE_URL, model: env.OPENAI_MODEL },
    corsOrigins: env.CORS_ORIGINS,
    dashboardOrigins: env.DASHBOARD_ORIGINS,
    setClock: at === undefined || setAtMs === undefined ? null : { at: Temporal.Instant.from(at), setAtMs },
    devToken: env.DEV_TOKEN ?? null,
  };
}

function isDeployed(env: Strings): boolean {
  return env.ENVIRONMENT === "staging" || env.ENVIRONMENT === "production";
}

function isPlainHttp(url: string | undefined): boolean {
  return url?.toLowerCase().startsWith("http:") ?? false;
}

function isOrigin(text: string): boolean {
  return isHttp(text) && new URL(text).origin === text;
}

function isBaseUrl(text: string): boolean {
  return isHttp(text) && isBare(new URL(text));
}

function isSocketUrl(text: string): boolean {
  return URL.canParse(text) && /^(wss?|https?):$/.test(new URL(text).protocol);
}

function isHttp(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isBare(url: URL): boolean {
  return url.search === "" && url.hash === "" && url.username === "" && url.password === "";
}

function isInstant(text: string): boolean {
  try {
    return Temporal.Instant.from(text) !== undefined;
  } catch {
    return false;
  }
}
