import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Greeting, ServiceArea, ServiceSetting, WeekHours } from "../rules/settings.ts";

/** What a business has told us of itself. One row per business. */
export const tenantSettings = sqliteTable("tenant_settings", {
  tenantId: text("tenant_id").primaryKey(),
  name: text().notNull(),
  vertical: text().notNull(),
  /** IANA zone; every time of the business is in it. */
  zone: text().notNull(),
  languageCode: text("language_code", { enum: ["en", "es"] })
    .notNull()
    .default("en"),
  /** E.164 of the person who is told of emergencies and bookings. */
  ownerPhone: text("owner_phone"),
  ownerEmail: text("owner_email"),
  calendarId: text("calendar_id"),
  /** The number that our texts come from, E.164. */
  textFrom: text("text_from"),
  emergencyKeywords: text("emergency_keywords", { mode: "json" }).$type<string[]>().notNull(),
  services: text({ mode: "json" }).$type<ServiceSetting[]>().notNull(),
  /** "key=minutes,key=minutes": overrides the minutes of `services`. */
  serviceDurationConfig: text("service_duration_config"),
  openHour: integer("open_hour").notNull(),
  closeHour: integer("close_hour").notNull(),
  /** Weekdays 1 (Monday) to 7 on which nobody works. */
  closedDays: text("closed_days", { mode: "json" }).$type<number[]>().notNull(),
  /** Weekdays with hours of their own; the others have open_hour to close_hour. */
  hoursByDay: text("hours_by_day", { mode: "json" }).$type<WeekHours>().notNull(),
  /** Jobs that can go on at the same time when no technicians are named. */
  crewCount: integer("crew_count").notNull().default(1),
  maxJobsPerDay: integer("max_jobs_per_day"),
  reserveMorningsForEmergencies: integer("reserve_mornings_for_emergencies", { mode: "boolean" })
    .notNull()
    .default(false),
  travelBufferMinutes: integer("travel_buffer_minutes").notNull().default(0),
  defaultReminderHours: integer("default_reminder_hours"),
  appointmentRetentionDays: integer("appointment_retention_days"),
  conversationRetentionDays: integer("conversation_retention_days"),
  twilioMissedStatuses: text("twilio_missed_statuses", { mode: "json" }).$type<string[]>().notNull(),
  retentionEnabled: integer("retention_enabled", { mode: "boolean" }).notNull().default(true),
  retentionSmsTemplate: text("retention_sms_template"),
  /** Local dates "YYYY-MM-DD" on which nobody works. */
  closedDates: text("closed_dates", { mode: "json" }).$type<string[]>().notNull().default([]),
  /** Names of US holidays on which nobody works, every year. */
  closedHolidays: text("closed_holidays", { mode: "json" }).$type<string[]>().notNull().default([]),
  /** Hours in which emergencies are visited; null: the opening hours. */
  emergencyHours: text("emergency_hours", { mode: "json" }).$type<WeekHours>(),
  /** What an emergency visit outside the opening hours costs more. */
  afterHoursFeeCents: integer("after_hours_fee_cents"),
  /** Where visits are made; null: everywhere. */
  serviceArea: text("service_area", { mode: "json" }).$type<ServiceArea>(),
  /** Who takes calls that want a person, E.164; null: nobody does. */
  transferTo: text("transfer_to"),
  /** What the language model may cost in a day; null: what the product allows at most. */
  modelBudgetCents: integer("model_budget_cents"),
  /** How calls are greeted, in the business's own words; null: in ours. */
  greeting: text({ mode: "json" }).$type<Greeting>(),
  /** Grows by one with every change of the settings. */
  version: integer().notNull().default(1),
  createdAt: integer("created_at").notNull(),
});
