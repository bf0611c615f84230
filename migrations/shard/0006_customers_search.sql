-- Finds customers by any part of name, phone, e-mail or address. Derived from `customers` and linked by rowid:
-- insert into customers_search (customers_search) values ('rebuild') makes it anew.
CREATE VIRTUAL TABLE `customers_search` USING fts5(
	name, phone, email, address,
	content = 'customers', content_rowid = 'rowid', tokenize = 'trigram remove_diacritics 1'
);
--> statement-breakpoint
CREATE TRIGGER `customers_search_after_insert` AFTER INSERT ON `customers`
BEGIN
	INSERT INTO customers_search (rowid, name, phone, email, address)
	VALUES (new.rowid, new.name, new.phone, new.email, new.address);
END;
--> statement-breakpoint
CREATE TRIGGER `customers_search_after_update` AFTER UPDATE OF `name`, `phone`, `email`, `address` ON `customers`
BEGIN
	INSERT INTO customers_search (customers_search, rowid, name, phone, email, address)
	VALUES ('delete', old.rowid, old.name, old.phone, old.email, old.address);
	INSERT INTO customers_search (rowid, name, phone, email, address)
	VALUES (new.rowid, new.name, new.phone, new.email, new.address);
END;
--> statement-breakpoint
CREATE TRIGGER `customers_search_after_delete` AFTER DELETE ON `customers`
BEGIN
	INSERT INTO customers_search (customers_search, rowid, name, phone, email, address)
	VALUES ('delete', old.rowid, old.name, old.phone, old.email, old.address);
END;
--> statement-breakpoint
INSERT INTO customers_search (customers_search) VALUES ('rebuild');
