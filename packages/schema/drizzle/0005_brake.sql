ALTER TABLE "reach_runs" ADD COLUMN "braked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "reach_campaign_sends" ADD COLUMN "complained_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "reach_users" ADD COLUMN "max_bounce_rate" real DEFAULT 0.05 NOT NULL;--> statement-breakpoint
ALTER TABLE "reach_users" ADD COLUMN "max_complaint_rate" real DEFAULT 0.003 NOT NULL;--> statement-breakpoint
ALTER TABLE "reach_users" ADD COLUMN "brake_domain" boolean DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX "reach_campaign_sends_complained" ON "reach_campaign_sends" USING btree ("run_id") WHERE complained_at is not null;