ALTER TABLE "reach_campaign_sends" ADD COLUMN "sending_step" smallint;--> statement-breakpoint
-- Not asked of rows that are there, of which none breaks it: that would read the whole table under a lock.
ALTER TABLE "reach_campaign_sends" ADD CONSTRAINT "reach_campaign_sends_knows_step" CHECK ((step = 1 and variant is null) or sending_at is null or coalesce(sending_step, 0) = step) NOT VALID;