-- As before, new minus old; each counter sums only the rows that it counts, in place of a sign times 0 or 1 of every row. Of
-- 500 rows a statement the trigger takes a sixth less (1.27 to 1.07 µs a row), of one row as long as before.
CREATE OR REPLACE FUNCTION reach_count_updated_sends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO reach_run_counters AS kept
    (run_id, queued, skipped, failed, sent, delivered, opened, clicked, bounced, replied)
  SELECT run_id, queued, skipped, failed, sent, delivered, opened, clicked, bounced, replied FROM (
    SELECT run_id,
      coalesce(sum(sign) FILTER (WHERE status = 'queued'), 0) AS queued,
      coalesce(sum(sign) FILTER (WHERE status = 'skipped'), 0) AS skipped,
      coalesce(sum(sign) FILTER (WHERE status = 'failed'), 0) AS failed,
      coalesce(sum(sign) FILTER (WHERE status >= 'sent'), 0) AS sent,
      coalesce(sum(sign) FILTER (WHERE status IN ('delivered', 'opened', 'clicked', 'replied')), 0) AS delivered,
      coalesce(sum(sign) FILTER (WHERE opened_at IS NOT NULL), 0) AS opened,
      coalesce(sum(sign) FILTER (WHERE clicked_at IS NOT NULL), 0) AS clicked,
      coalesce(sum(sign) FILTER (WHERE status = 'bounced'), 0) AS bounced,
      coalesce(sum(sign) FILTER (WHERE replied_at IS NOT NULL), 0) AS replied
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
