import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** One row per business: where its data lives and whether we answer for it. */
export const businesses = sqliteTable("businesses", {
  id: text().primaryKey(),
  name: text().notNull(),
  shard: text().notNull(),
  status: text({ enum: ["ACTIVE", "SUSPENDED"] })
    .notNull()
    .default("ACTIVE"),
  createdAt: integer("created_at").notNull(),
});

/** The numbers callers dial, and whose they are. */
export const phoneNumbers = sqliteTable(
  "phone_numbers",
  {
    /** E.164. */
    number: text().primaryKey(),
    businessId: text("business_id")
      .notNull()
      .references(() => businesses.id),
    createdAt: integer("created_at").notNull(),
  },
  (t) => [index("phone_numbers_by_business").on(t.businessId)],
);
