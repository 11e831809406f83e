CREATE TYPE "public"."reach_key_scope" AS ENUM('read', 'send', 'admin');--> statement-breakpoint
ALTER TABLE "reach_api_keys" ADD COLUMN "scope" "reach_key_scope" DEFAULT 'admin' NOT NULL;--> statement-breakpoint
ALTER TABLE "reach_api_keys" ADD COLUMN "last_used_at" timestamp (3) with time zone;