ALTER TABLE "reach_runs" ADD COLUMN "paced_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "reach_users" ADD COLUMN "pacing" jsonb;