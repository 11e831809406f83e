ALTER TABLE "reach_campaigns" ADD COLUMN "steps" jsonb;--> statement-breakpoint
ALTER TABLE "reach_campaigns" ADD COLUMN "variants" jsonb;--> statement-breakpoint
ALTER TABLE "reach_run_counters" ADD COLUMN "follow_ups" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "reach_runs" ADD COLUMN "follow_ups" jsonb;--> statement-breakpoint
ALTER TABLE "reach_runs" ADD COLUMN "last_step" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "reach_campaign_sends" ADD COLUMN "step" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "reach_campaign_sends" ADD COLUMN "variant" text;--> statement-breakpoint
-- The wider rule stands before the narrower one goes: nobody can be queued twice for the same step in between.
ALTER TABLE "reach_campaign_sends" ADD CONSTRAINT "reach_campaign_sends_run_lead_step" UNIQUE("run_id","lead_id","step");--> statement-breakpoint
ALTER TABLE "reach_campaign_sends" DROP CONSTRAINT "reach_campaign_sends_run_lead";--> statement-breakpoint
-- As before, and of `total` those that are follow-ups. No update changes a send's step, so the other function stays.
CREATE OR REPLACE FUNCTION reach_count_changed_sends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO reach_run_counters AS kept
    (run_id, total, follow_ups, queued, skipped, failed, sent, delivered, opened, clicked, bounced, replied)
  SELECT run_id,
    TG_ARGV[0]::int * count(*),
    TG_ARGV[0]::int * count(*) FILTER (WHERE step > 1),
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
    total = kept.total + excluded.total, follow_ups = kept.follow_ups + excluded.follow_ups,
    queued = kept.queued + excluded.queued,
    skipped = kept.skipped + excluded.skipped, failed = kept.failed + excluded.failed,
    sent = kept.sent + excluded.sent, delivered = kept.delivered + excluded.delivered,
    opened = kept.opened + excluded.opened, clicked = kept.clicked + excluded.clicked,
    bounced = kept.bounced + excluded.bounced, replied = kept.replied + excluded.replied;
  RETURN NULL;
END $$;
