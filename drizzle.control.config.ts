import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  schema: ["./src/domain/tenants/tables/control.ts", "./src/domain/auth/tables.ts"],
  out: "./migrations/control",
});
