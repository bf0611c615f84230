-- A lane (a technician or a crew) is busy with one visit at a time. A visit lasts 24 hours at most (lanes_held_length),
-- so whatever overlaps it began less than 24 hours before it: the search never reads the whole history.
CREATE TRIGGER lanes_held_before_insert BEFORE INSERT ON lanes_held
BEGIN
  SELECT RAISE(ABORT, 'slot_taken')
  WHERE NEW.lane IS NULL OR EXISTS (
    SELECT 1 FROM lanes_held
    WHERE tenant_id = NEW.tenant_id AND lane = NEW.lane
      AND busy_from > NEW.busy_from - 86400000 AND busy_from < NEW.busy_to AND busy_to > NEW.busy_from
  );
END;
--> statement-breakpoint
CREATE TRIGGER lanes_held_before_update BEFORE UPDATE ON lanes_held
BEGIN
  SELECT RAISE(ABORT, 'slot_taken')
  WHERE NEW.lane IS NULL OR EXISTS (
    SELECT 1 FROM lanes_held
    WHERE tenant_id = NEW.tenant_id AND lane = NEW.lane AND rowid <> OLD.rowid
      AND busy_from > NEW.busy_from - 86400000 AND busy_from < NEW.busy_to AND busy_to > NEW.busy_from
  );
END;
