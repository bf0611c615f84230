import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  schema: [
    "./src/domain/tenants/tables/shard.ts",
    "./src/domain/crm/tables.ts",
    "./src/domain/scheduling/tables.ts",
    "./src/domain/calls/tables.ts",
    "./src/domain/knowledge/tables.ts",
    "./src/domain/messaging/tables.ts",
    "./src/domain/outbox/tables.ts",
    "./src/domain/audit/tables.ts",
  ],
  out: "./migrations/shard",
});
