ALTER TABLE "reach_runs" ADD COLUMN "recontact_days" integer;--> statement-breakpoint
ALTER TABLE "reach_runs" ADD COLUMN "left_out" jsonb;--> statement-breakpoint
ALTER TABLE "reach_users" ADD COLUMN "recontact_days" integer DEFAULT 90;--> statement-breakpoint
ALTER TABLE "reach_users" ADD COLUMN "people_per_company" integer DEFAULT 3;--> statement-breakpoint
CREATE INDEX "reach_campaign_sends_person" ON "reach_campaign_sends" USING btree ("user_id",lower("email"));