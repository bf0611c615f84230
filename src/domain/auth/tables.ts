import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { businesses } from "../tenants/tables/control.ts";

/** Keys of programs and pages. Only the SHA-256 of a key is kept; prefix and last four tell the owner which it is. */
export const credentials = sqliteTable(
  "credentials",
  {
    id: text().primaryKey(),
    kind: text({ enum: ["api_key", "owner_token", "widget_token", "admin_key"] }).notNull(),
    /** Null for the platform's own keys. */
    businessId: text("business_id").references(() => businesses.id),
    hash: text().notNull().unique(),
    prefix: text().notNull(),
    lastFour: text("last_four").notNull(),
    createdAt: integer("created_at").notNull(),
    revokedAt: integer("revoked_at"),
  },
  (t) => [index("credentials_by_business").on(t.businessId, t.kind)],
);

/** Somebody who signs in. */
export const people = sqliteTable("people", {
  id: text().primaryKey(),
  email: text().notNull().unique(),
  name: text().notNull(),
  /** scrypt, "salt:hash" in hex; null until a password is set. */
  passwordHash: text("password_hash"),
  /** Runs the platform itself: may make, suspend and enter businesses. */
  isPlatformAdmin: integer("is_platform_admin", { mode: "boolean" }).notNull().default(false),
  createdAt: integer("created_at").notNull(),
});

/** Which person may act for which business. */
export const memberships = sqliteTable(
  "memberships",
  {
    personId: text("person_id")
      .notNull()
      .references(() => people.id),
    businessId: text("business_id")
      .notNull()
      .references(() => businesses.id),
    role: text({ enum: ["owner", "manager", "viewer"] }).notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.businessId] }), index("memberships_by_business").on(t.businessId)],
);

/** Who is signed in. Only the SHA-256 of a session's token is kept. */
export const sessions = sqliteTable(
  "sessions",
  {
    tokenHash: text("token_hash").primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => people.id),
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
  },
  (t) => [index("sessions_by_person").on(t.personId), index("sessions_by_expiry").on(t.expiresAt)],
);

/** The web origins ("https://example.com") on whose pages a business's chat may run. */
export const widgetOrigins = sqliteTable(
  "widget_origins",
  {
    origin: text().notNull(),
    businessId: text("business_id")
      .notNull()
      .references(() => businesses.id),
    createdAt: integer("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.origin, t.businessId] }), index("widget_origins_by_business").on(t.businessId)],
);

/** The businesses that credentials and memberships belong to, for the joins of this slice. A function, or drizzle-kit would take it for a table. */
export function owningBusinesses() {
  return businesses;
}
