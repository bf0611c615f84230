import { describe, expect, it } from "vitest";
import { clock, readConfig } from "../../../src/platform/config.ts";
import { AppError } from "../../../src/platform/errors.ts";
import { Temporal, toMs } from "../../../src/platform/time.ts";

const local = {
  ENVIRONMENT: "local",
  PUBLIC_BASE_URL: "http://127.0.0.1:8787",
  TWILIO_ACCOUNT_SID: `AC${"0123456789abcdef".repeat(2)}`,
  TWILIO_AUTH_TOKEN: "token-of-the-account",
};
const production = {
  ...local,
  ENVIRONMENT: "production",
  PUBLIC_BASE_URL: "https://pickup.example.com",
  SMS_PROVIDER: "twilio",
};

function refusal(env: Record<string, unknown>): AppError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error("the config was accepted");
}

const refusedKeys = (env: Record<string, unknown>) => refusal(env).details?.keys;

describe("a config", () => {
  it("needs four keys locally, and every vendor is then the local one", () => {
    expect(readConfig({ ...local })).toEqual({
      environment: "local",
      publicBaseUrl: "http://127.0.0.1:8787",
      twilio: {
        accountSid: local.TWILIO_ACCOUNT_SID,
        authToken: "token-of-the-account",
        apiBaseUrl: "https://api.twilio.com",
      },
      smsProvider: "local",
      calendarProvider: "local",
      openai: null,
      corsOrigins: [],
      dashboardOrigins: [],
      setClock: null,
      devToken: null,
    });
  });

  it("names every missing key at once", () => {
    const keys = ["ENVIRONMENT", "PUBLIC_BASE_URL", "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"];
    expect(refusal({})).toMatchObject({ code: "misconfigured", details: { keys } });
    for (const key of keys) expect(refusal({}).message).toContain(key);
  });

  it.each(["", "   "])("takes the empty text %j for a missing value", (empty) => {
    expect(refusedKeys({ ...local, TWILIO_AUTH_TOKEN: empty })).toEqual(["TWILIO_AUTH_TOKEN"]);
    expect(readConfig({ ...local, SMS_PROVIDER: empty, OPENAI_BASE_URL: empty }).smsProvider).toBe("local");
  });

  it("drops spaces and line ends around a value", () => {
    expect(readConfig({ ...local, TWILIO_AUTH_TOKEN: " secret\n" }).twilio.authToken).toBe("secret");
  });

  it("leaves bindings that are no texts alone", () => {
    expect(readConfig({ ...local, CONTROL: { prepare: () => null }, OPENAI_API_KEY: {} }).environment).toBe("local");
  });

  it.each([
    ["ENVIRONMENT", "dev"],
    ["PUBLIC_BASE_URL", "my-shop.example"],
    ["PUBLIC_BASE_URL", "https://pickup.example.com/"],
    ["PUBLIC_BASE_URL", "https://pickup.example.com/app"],
    ["PUBLIC_BASE_URL", "https://pickup.example.com?a=1"],
    ["PUBLIC_BASE_URL", "ftp://pickup.example.com"],
    ["TWILIO_ACCOUNT_SID", "AC123"],
    ["TWILIO_API_BASE_URL", "api.twilio.com"],
    ["TWILIO_API_BASE_URL", "https://user:secret@api.twilio.com"],
    ["SMS_PROVIDER", "stub"],
    ["CALENDAR_PROVIDER", "google"],
    ["CORS_ORIGINS", "*"],
    ["DASHBOARD_ORIGINS", "https://a.example/dashboard"],
    ["CORS_ORIGINS", "https://a.example, https://b.example/"],
    ["PICKUP_NOW", "2026-11-23T09:00:00"],
    ["PICKUP_NOW_SET_AT", "yesterday"],
    ["OPENAI_BASE_URL", "not a url"],
    ["OPENAI_REALTIME_URL", "ftp://realtime.example"],
    ["GOOGLE_API_BASE_URL", "https://googleapis.example?x"],
    ["GOOGLE_OAUTH_BASE_URL", "oauth2"],
  ])("names %s when it is %j, and never the value", (key, value) => {
    const dates = { PICKUP_NOW: "2026-11-23T09:00:00-06:00", PICKUP_NOW_SET_AT: "1795446000000" };
    const error = refusal({ ...local, ...(key.startsWith("PICKUP_NOW") ? dates : {}), [key]: value });
    expect(error.details).toEqual({ keys: [key] });
    if (value !== "*") expect(`${error.message} ${String(error.cause)}`).not.toContain(value);
  });

  it("never shows a secret in its refusal", () => {
    const error = refusal({ ...local, ENVIRONMENT: "dev", TWILIO_AUTH_TOKEN: "hush-hush", OPENAI_API_KEY: "sk-hush" });
    expect(JSON.stringify([error.message, error.details, String(error.cause)])).not.toContain("hush");
  });

  it("says that another calendar than the local one is not built yet", () => {
    expect(refusal({ ...local, CALENDAR_PROVIDER: "google" }).message).toMatch(/CALENDAR_PROVIDER .*not|no other/);
  });

  it("reads the origins of other sites, in any spacing", () => {
    const list = " https://a.example ,http://localhost:3000,, ";
    expect(readConfig({ ...local, CORS_ORIGINS: list }).corsOrigins).toEqual([
      "https://a.example",
      "http://localhost:3000",
    ]);
  });

  it("asks OpenAI once there is a key, at its own address and with a small model unless told otherwise", () => {
    expect(readConfig({ ...local, OPENAI_API_KEY: "sk-1" }).openai).toEqual({
      apiKey: "sk-1",
      baseUrl: "https://api.openai.com/v1",
      model: "gpt-6-luna",
    });
    const fake = { OPENAI_API_KEY: "sk-1", OPENAI_BASE_URL: "http://127.0.0.1:9091/v1/", OPENAI_MODEL: "gpt-5.4-nano" };
    expect(readConfig({ ...local, ...fake }).openai).toEqual({
      apiKey: "sk-1",
      baseUrl: "http://127.0.0.1:9091/v1",
      model: "gpt-5.4-nano",
    });
  });

  it("asks no model without a key, whatever else is said about it", () => {
    expect(readConfig({ ...local, OPENAI_API_KEY: " ", OPENAI_MODEL: "gpt-6-luna" }).openai).toBeNull();
  });

  it("forgives a vendor's address its trailing slash", () => {
    const config = readConfig({ ...local, TWILIO_API_BASE_URL: "http://127.0.0.1:9090/" });
    expect(config.twilio.apiBaseUrl).toBe("http://127.0.0.1:9090");
  });
});

describe("a deployed config", () => {
  it("is accepted with Twilio for texts and https for itself", () => {
    expect(readConfig({ ...production }).smsProvider).toBe("twilio");
    expect(readConfig({ ...production, ENVIRONMENT: "staging", SMS_PROVIDER: "local" }).smsProvider).toBe("local");
  });

  it.each([
    ["plain http for itself", { PUBLIC_BASE_URL: "http://pickup.example.com" }, "PUBLIC_BASE_URL"],
    ["plain http for texts", { TWILIO_API_BASE_URL: "http://api.twilio.com" }, "TWILIO_API_BASE_URL"],
    ["plain http for callers' words", { OPENAI_BASE_URL: "http://api.openai.com/v1" }, "OPENAI_BASE_URL"],
    ["no word about who sends texts", { SMS_PROVIDER: "" }, "SMS_PROVIDER"],
    ["texts that are kept", { SMS_PROVIDER: "local" }, "SMS_PROVIDER"],
    ["a developer token", { DEV_TOKEN: "x" }, "DEV_TOKEN"],
    ["a set clock", { PICKUP_NOW: "2026-11-23T09:00:00-06:00", PICKUP_NOW_SET_AT: "1795446000000" }, "PICKUP_NOW"],
  ])("is refused with %s", (_what, change, key) => {
    expect(refusedKeys({ ...production, ...change })).toEqual([key]);
  });
});

describe("reading a config", () => {
  it("happens once for one environment object", () => {
    const env = { ...local };
    expect(readConfig(env)).toBe(readConfig(env));
    expect(readConfig({ ...local })).not.toBe(readConfig(env));
  });

  it("takes a corrected environment after a refused one", () => {
    const env: Record<string, string> = { ...local, ENVIRONMENT: "dev" };
    refusal(env);
    env.ENVIRONMENT = "local";
    expect(readConfig(env).environment).toBe("local");
  });
});

describe("the clock", () => {
  const now = () => toMs(Temporal.Now.instant());

  it("is the real one unless it was set", () => {
    const before = now();
    const read = toMs(clock(readConfig({ ...local }))());
    expect(read).toBeGreaterThanOrEqual(before);
    expect(read).toBeLessThanOrEqual(now());
  });

  it("runs on from the set instant, so that it shows the same in every isolate", () => {
    const anHourAgo = now() - 3_600_000;
    const set = { PICKUP_NOW: "2026-11-23T09:00:00-06:00", PICKUP_NOW_SET_AT: String(anHourAgo) };
    const read = clock(readConfig({ ...local, ...set }))();
    const shift = toMs(read) - toMs(Temporal.Instant.from("2026-11-23T10:00:00-06:00"));
    expect(shift).toBeGreaterThanOrEqual(0);
    expect(shift).toBeLessThan(5000);
  });

  it.each([{ PICKUP_NOW: "2026-11-23T09:00:00-06:00" }, { PICKUP_NOW_SET_AT: "1795446000000" }])(
    "is refused when only half set: %j",
    (half) => {
      expect(refusedKeys({ ...local, ...half })).toEqual(["PICKUP_NOW_SET_AT"]);
    },
  );
});
