import type { D1Migration } from "cloudflare:test";

// What vitest.config.ts hands from Node to the tests that run in workerd.
declare module "vitest" {
  interface ProvidedContext {
    controlMigrations: D1Migration[];
    shardMigrations: D1Migration[];
  }
}
