CREATE TABLE "reach_previews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"goal" text NOT NULL,
	"planning" jsonb NOT NULL,
	"follow_ups" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reach_runs" ADD COLUMN "planning" jsonb;--> statement-breakpoint
CREATE INDEX "reach_previews_oldest" ON "reach_previews" USING btree ("created_at");