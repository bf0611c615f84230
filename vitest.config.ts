import { fileURLToPath } from "node:url";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const root = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What `.dev.vars` would say. None of it is real, and every vendor is the local one. */
const bindings = {
  ENVIRONMENT: "local",
  PUBLIC_BASE_URL: "https://pickup.test",
  CORS_ORIGINS: "https://app.pickup.test",
  TWILIO_ACCOUNT_SID: `AC${"0123456789abcdef".repeat(2)}`,
  TWILIO_AUTH_TOKEN: "a-token-that-only-the-tests-sign-with",
  SMS_PROVIDER: "local",
  CALENDAR_PROVIDER: "local",
  // A Monday morning in Kansas; the clock runs on from there.
  PICKUP_NOW: "2026-11-23T09:00:00-06:00",
  PICKUP_NOW_SET_AT: String(Math.round(performance.timeOrigin)),
};

export default defineConfig({
  test: {
    silent: "passed-only",
    projects: [
      {
        test: {
          name: "rules",
          environment: "node",
          include: ["rules", "calls", "architecture", "simulator"].map((folder) => `test/${folder}/**/*.test.ts`),
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: root("wrangler.toml") },
            miniflare: { bindings },
          }),
        ],
        test: {
          name: "workers",
          include: ["verbs", "shells", "adapters"].map((folder) => `test/${folder}/**/*.test.ts`),
          setupFiles: [root("test/support/workers-setup.ts")],
          provide: {
            controlMigrations: await readD1Migrations(root("migrations/control")),
            shardMigrations: await readD1Migrations(root("migrations/shard")),
          },
          // One runtime for all files, one file at a time: five times as fast. The setup empties the store before each file.
          isolate: false,
          fileParallelism: false,
        },
      },
    ],
    coverage: {
      provider: "istanbul",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "html", "json-summary"],
      thresholds: { lines: 90, branches: 85 },
    },
  },
});
