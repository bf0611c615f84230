CREATE TABLE `tenant_settings` (
	`tenant_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`vertical` text NOT NULL,
	`zone` text NOT NULL,
	`language_code` text DEFAULT 'en' NOT NULL,
	`owner_phone` text,
	`owner_email` text,
	`calendar_id` text,
	`text_from` text,
	`emergency_keywords` text NOT NULL,
	`services` text NOT NULL,
	`service_duration_config` text,
	`open_hour` integer NOT NULL,
	`close_hour` integer NOT NULL,
	`closed_days` text NOT NULL,
	`hours_by_day` text NOT NULL,
	`crew_count` integer DEFAULT 1 NOT NULL,
	`max_jobs_per_day` integer,
	`reserve_mornings_for_emergencies` integer DEFAULT false NOT NULL,
	`travel_buffer_minutes` integer DEFAULT 0 NOT NULL,
	`default_reminder_hours` integer,
	`appointment_retention_days` integer,
	`conversation_retention_days` integer,
	`twilio_missed_statuses` text NOT NULL,
	`retention_enabled` integer DEFAULT true NOT NULL,
	`retention_sms_template` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `customers` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`mode` text NOT NULL,
	`name` text NOT NULL,
	`phone` text,
	`email` text,
	`address` text,
	`tags` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `customers_by_phone` ON `customers` (`tenant_id`,`mode`,`phone`);--> statement-breakpoint
CREATE INDEX `customers_by_created` ON `customers` (`tenant_id`,`mode`,`created_at`);--> statement-breakpoint
CREATE TABLE `appointments` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`mode` text NOT NULL,
	`customer_id` text NOT NULL,
	`conversation_id` text,
	`start_at` integer NOT NULL,
	`end_at` integer NOT NULL,
	`local_date` text NOT NULL,
	`status` text NOT NULL,
	`service_type` text,
	`description` text,
	`address` text,
	`contact_name` text,
	`contact_phone` text,
	`is_emergency` integer NOT NULL,
	`lead_source` text,
	`job_stage` text,
	`estimated_value_cents` integer,
	`quoted_value_cents` integer,
	`quote_status` text,
	`calendar_event_id` text,
	`technician_id` text,
	`tags` text NOT NULL,
	`reminder_sent_at` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`,`customer_id`) REFERENCES `customers`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "appointments_end_after_start" CHECK("appointments"."end_at" > "appointments"."start_at")
);
--> statement-breakpoint
CREATE INDEX `appointments_by_start` ON `appointments` (`tenant_id`,`mode`,`start_at`);--> statement-breakpoint
CREATE INDEX `appointments_by_day` ON `appointments` (`tenant_id`,`mode`,`local_date`);--> statement-breakpoint
CREATE INDEX `appointments_by_customer` ON `appointments` (`tenant_id`,`customer_id`,`start_at`);--> statement-breakpoint
CREATE TABLE `lanes_held` (
	`tenant_id` text NOT NULL,
	`appointment_id` text NOT NULL,
	`lane` text NOT NULL,
	`busy_from` integer NOT NULL,
	`busy_to` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `appointment_id`),
	FOREIGN KEY (`tenant_id`,`appointment_id`) REFERENCES `appointments`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "lanes_held_length" CHECK("lanes_held"."busy_to" > "lanes_held"."busy_from" and "lanes_held"."busy_to" - "lanes_held"."busy_from" <= 86400000)
);
--> statement-breakpoint
CREATE INDEX `lanes_held_by_lane` ON `lanes_held` (`tenant_id`,`lane`,`busy_from`);--> statement-breakpoint
CREATE INDEX `lanes_held_by_time` ON `lanes_held` (`tenant_id`,`busy_from`);--> statement-breakpoint
CREATE TABLE `technicians` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`color` text,
	`is_active` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `callbacks` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`mode` text NOT NULL,
	`phone` text,
	`name` text,
	`channel` text NOT NULL,
	`reason` text NOT NULL,
	`message` text,
	`status` text NOT NULL,
	`is_emergency` integer NOT NULL,
	`lead_source` text,
	`last_result` text,
	`conversation_id` text,
	`count` integer NOT NULL,
	`first_seen` integer NOT NULL,
	`last_seen` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `callbacks_by_phone` ON `callbacks` (`tenant_id`,`mode`,`phone`);--> statement-breakpoint
CREATE INDEX `callbacks_by_status` ON `callbacks` (`tenant_id`,`mode`,`status`,`last_seen`);--> statement-breakpoint
CREATE TABLE `conversation_messages` (
	`tenant_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`seq` integer NOT NULL,
	`role` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `conversation_id`, `seq`),
	FOREIGN KEY (`tenant_id`,`conversation_id`) REFERENCES `conversations`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `conversations` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`mode` text NOT NULL,
	`channel` text NOT NULL,
	`customer_id` text,
	`session_id` text NOT NULL,
	`provider_call_id` text,
	`peer` text,
	`language` text NOT NULL,
	`outcome` text,
	`is_emergency` integer NOT NULL,
	`lead_source` text,
	`flagged_for_review` integer DEFAULT false NOT NULL,
	`tags` text NOT NULL,
	`notes` text,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `conversations_by_created` ON `conversations` (`tenant_id`,`mode`,`created_at`);--> statement-breakpoint
CREATE INDEX `conversations_by_customer` ON `conversations` (`tenant_id`,`customer_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `consents` (
	`tenant_id` text NOT NULL,
	`phone` text NOT NULL,
	`channel` text NOT NULL,
	`state` text NOT NULL,
	`source` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `phone`, `channel`)
);
--> statement-breakpoint
CREATE TABLE `sms_messages` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`mode` text NOT NULL,
	`direction` text NOT NULL,
	`kind` text NOT NULL,
	`from_number` text NOT NULL,
	`to_number` text NOT NULL,
	`body` text NOT NULL,
	`status` text NOT NULL,
	`provider_id` text,
	`error_code` text,
	`conversation_id` text,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `sms_messages_by_created` ON `sms_messages` (`tenant_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `sms_messages_by_peer` ON `sms_messages` (`tenant_id`,`to_number`,`created_at`);--> statement-breakpoint
CREATE TABLE `commits` (
	`tenant_id` text NOT NULL,
	`key` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `key`)
);
--> statement-breakpoint
CREATE TABLE `event_claims` (
	`tenant_id` text NOT NULL,
	`event_id` text NOT NULL,
	`lease_until` integer NOT NULL,
	`done_at` integer,
	PRIMARY KEY(`tenant_id`, `event_id`)
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`v` integer NOT NULL,
	`type` text NOT NULL,
	`entity_id` text NOT NULL,
	`entity_version` integer NOT NULL,
	`occurred_at` integer NOT NULL,
	`sent_at` integer,
	`done_at` integer,
	`dead_at` integer,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `outbox_by_state` ON `outbox` (`done_at`,`dead_at`,`sent_at`);--> statement-breakpoint
CREATE TABLE `audit_events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`tenant_id` text NOT NULL,
	`actor_type` text NOT NULL,
	`actor_id` text NOT NULL,
	`action` text NOT NULL,
	`entity` text NOT NULL,
	`changed_fields` text NOT NULL,
	`request_id` text NOT NULL,
	`method` text NOT NULL,
	`path` text NOT NULL,
	`status` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_events_by_time` ON `audit_events` (`tenant_id`,`at`);