ALTER TABLE "reach_runs" ADD COLUMN "plan_edits" jsonb;--> statement-breakpoint
ALTER TABLE "reach_runs" ADD COLUMN "awaits_approval" boolean DEFAULT false NOT NULL;