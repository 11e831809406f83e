-- Room for HOT updates: a send is written twice or more after it is queued, a run's counters all the time.
ALTER TABLE reach_campaign_sends SET (fillfactor = 85);
--> statement-breakpoint
ALTER TABLE reach_run_counters SET (fillfactor = 20);
--> statement-breakpoint
-- Insert and delete: the changed rows with the sign given by the trigger. One upsert a run, in run order, so that
-- two statements that touch the same runs cannot lock each other out.
CREATE FUNCTION reach_count_changed_sends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO reach_run_counters AS kept
    (run_id, total, queued, skipped, failed, sent, delivered, opened, clicked, bounced, replied)
  SELECT run_id,
    TG_ARGV[0]::int * count(*),
    TG_ARGV[0]::int * count(*) FILTER (WHERE status = 'queued'),
    TG_ARGV[0]::int * count(*) FILTER (WHERE status = 'skipped'),
    TG_ARGV[0]::int * count(*) FILTER (WHERE status = 'failed'),
    TG_ARGV[0]::int * count(*) FILTER (WHERE status >= 'sent'),
    TG_ARGV[0]::int * count(*) FILTER (WHERE status IN ('delivered', 'opened', 'clicked', 'replied')),
    TG_ARGV[0]::int * count(opened_at),
    TG_ARGV[0]::int * count(clicked_at),
    TG_ARGV[0]::int * count(*) FILTER (WHERE status = 'bounced'),
    TG_ARGV[0]::int * count(replied_at)
  FROM changed GROUP BY run_id ORDER BY run_id
  ON CONFLICT (run_id) DO UPDATE SET
    total = kept.total + excluded.total, queued = kept.queued + excluded.queued,
    skipped = kept.skipped + excluded.skipped, failed = kept.failed + excluded.failed,
    sent = kept.sent + excluded.sent, delivered = kept.delivered + excluded.delivered,
    opened = kept.opened + excluded.opened, clicked = kept.clicked + excluded.clicked,
    bounced = kept.bounced + excluded.bounced, replied = kept.replied + excluded.replied;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- Update: new minus old. A statement that moves no counter (a claim) must not touch the run's row at all.
CREATE FUNCTION reach_count_updated_sends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO reach_run_counters AS kept
    (run_id, queued, skipped, failed, sent, delivered, opened, clicked, bounced, replied)
  SELECT run_id, queued, skipped, failed, sent, delivered, opened, clicked, bounced, replied FROM (
    SELECT run_id,
      sum(sign * (status = 'queued')::int) AS queued,
      sum(sign * (status = 'skipped')::int) AS skipped,
      sum(sign * (status = 'failed')::int) AS failed,
      sum(sign * (status >= 'sent')::int) AS sent,
      sum(sign * (status IN ('delivered', 'opened', 'clicked', 'replied'))::int) AS delivered,
      sum(sign * (opened_at IS NOT NULL)::int) AS opened,
      sum(sign * (clicked_at IS NOT NULL)::int) AS clicked,
      sum(sign * (status = 'bounced')::int) AS bounced,
      sum(sign * (replied_at IS NOT NULL)::int) AS replied
    FROM (
      SELECT 1 AS sign, run_id, status, opened_at, clicked_at, replied_at FROM after_update
      UNION ALL
      SELECT -1, run_id, status, opened_at, clicked_at, replied_at FROM before_update
    ) AS signed
    GROUP BY run_id
  ) AS moved
  WHERE (queued, skipped, failed, sent, delivered, opened, clicked, bounced, replied)
    <> (0, 0, 0, 0, 0, 0, 0, 0, 0)
  ORDER BY run_id
  ON CONFLICT (run_id) DO UPDATE SET
    queued = kept.queued + excluded.queued, skipped = kept.skipped + excluded.skipped,
    failed = kept.failed + excluded.failed, sent = kept.sent + excluded.sent,
    delivered = kept.delivered + excluded.delivered, opened = kept.opened + excluded.opened,
    clicked = kept.clicked + excluded.clicked, bounced = kept.bounced + excluded.bounced,
    replied = kept.replied + excluded.replied;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER reach_sends_inserted AFTER INSERT ON reach_campaign_sends
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION reach_count_changed_sends('1');
--> statement-breakpoint
CREATE TRIGGER reach_sends_deleted AFTER DELETE ON reach_campaign_sends
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION reach_count_changed_sends('-1');
--> statement-breakpoint
CREATE TRIGGER reach_sends_updated AFTER UPDATE ON reach_campaign_sends
  REFERENCING OLD TABLE AS before_update NEW TABLE AS after_update
  FOR EACH STATEMENT EXECUTE FUNCTION reach_count_updated_sends();
