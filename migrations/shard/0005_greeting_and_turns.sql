ALTER TABLE `tenant_settings` ADD `greeting` text;--> statement-breakpoint
ALTER TABLE `tenant_settings` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `conversation_messages` ADD `lines` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `conversation_messages` ADD `facts` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `conversation_messages` ADD `answer_ms` integer;--> statement-breakpoint
CREATE INDEX `customers_by_name` ON `customers` (`tenant_id`,`mode`,"name" collate nocase,`id`);