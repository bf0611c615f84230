CREATE TABLE `model_spend` (
	`tenant_id` text NOT NULL,
	`day` text NOT NULL,
	`requests` integer NOT NULL,
	`input_tokens` integer NOT NULL,
	`output_tokens` integer NOT NULL,
	`micro_dollars` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `day`)
);
--> statement-breakpoint
CREATE TABLE `knowledge_entries` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`topic` text,
	`questions` text NOT NULL,
	`answer` text NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `knowledge_gaps` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`mode` text NOT NULL,
	`language` text NOT NULL,
	`question` text NOT NULL,
	`status` text NOT NULL,
	`count` integer NOT NULL,
	`conversation_id` text,
	`entry_id` text,
	`first_seen` integer NOT NULL,
	`last_seen` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `knowledge_gaps_by_status` ON `knowledge_gaps` (`tenant_id`,`mode`,`status`,`last_seen`);--> statement-breakpoint
ALTER TABLE `tenant_settings` ADD `closed_dates` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `tenant_settings` ADD `closed_holidays` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `tenant_settings` ADD `emergency_hours` text;--> statement-breakpoint
ALTER TABLE `tenant_settings` ADD `after_hours_fee_cents` integer;--> statement-breakpoint
ALTER TABLE `tenant_settings` ADD `service_area` text;--> statement-breakpoint
ALTER TABLE `tenant_settings` ADD `transfer_to` text;--> statement-breakpoint
ALTER TABLE `tenant_settings` ADD `model_budget_cents` integer;--> statement-breakpoint
ALTER TABLE `callbacks` ADD `address` text;--> statement-breakpoint
ALTER TABLE `conversations` ADD `summary` text;