-- An alert is with one advisor at a time and goes on until somebody has seen it. Advisors may have alerts on Telegram.

ALTER TABLE advisors ADD COLUMN telegram TEXT;
CREATE UNIQUE INDEX advisors_telegram ON advisors (telegram) WHERE telegram IS NOT NULL;

-- With whom it is: NULL means with everybody.
ALTER TABLE alerts ADD COLUMN told TEXT REFERENCES advisors (id);
ALTER TABLE alerts ADD COLUMN step BIGINT NOT NULL DEFAULT 0;
ALTER TABLE alerts ADD COLUMN due_at BIGINT;
CREATE INDEX alerts_due ON alerts (due_at) WHERE due_at IS NOT NULL;
-- What nobody has seen begins its round now.
UPDATE alerts SET due_at = raised_at WHERE acked_at IS NULL;

-- A message to an advisor about an alert; NULL in messages to people.
ALTER TABLE outbox ADD COLUMN alert_id TEXT;
CREATE INDEX outbox_alert ON outbox (alert_id) WHERE alert_id IS NOT NULL;
