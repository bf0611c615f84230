import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

export const customers = sqliteTable(
  "customers",
  {
    tenantId: text("tenant_id").notNull(),
    id: text().notNull(),
    mode: text({ enum: ["live", "test"] }).notNull(),
    name: text().notNull(),
    /** E.164; null only for people entered by hand. */
    phone: text(),
    email: text(),
    address: text(),
    tags: text({ mode: "json" }).$type<string[]>().notNull(),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("customers_by_phone").on(t.tenantId, t.mode, t.phone),
    index("customers_by_name").on(t.tenantId, t.mode, sql`${t.name} collate nocase`, t.id),
    index("customers_by_created").on(t.tenantId, t.mode, t.createdAt),
  ],
);
