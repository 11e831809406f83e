CREATE TYPE "public"."reach_run_stage" AS ENUM('planning', 'matching', 'sending');--> statement-breakpoint
CREATE TYPE "public"."reach_run_status" AS ENUM('running', 'completed', 'failed', 'paused', 'stopped');--> statement-breakpoint
CREATE TYPE "public"."reach_send_status" AS ENUM('queued', 'skipped', 'failed', 'sent', 'delivered', 'opened', 'clicked', 'bounced', 'replied');--> statement-breakpoint
CREATE TABLE "reach_api_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"prefix" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "reach_api_keys_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "reach_campaigns" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"subject_line" text NOT NULL,
	"message_body" text NOT NULL,
	"target_audience" text NOT NULL,
	"industry" text,
	"pain_point" text,
	"keywords" text[] NOT NULL,
	"audience" jsonb NOT NULL,
	"planner" text NOT NULL,
	"from_name" text,
	"from_email" text,
	"reply_to" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reach_campaigns_run_id_unique" UNIQUE("run_id")
);
--> statement-breakpoint
CREATE TABLE "reach_idempotency_keys" (
	"user_id" uuid NOT NULL,
	"key" text NOT NULL,
	"body_hash" "bytea" NOT NULL,
	"run_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reach_idempotency_keys_user_id_key_pk" PRIMARY KEY("user_id","key")
);
--> statement-breakpoint
CREATE TABLE "reach_leads" (
	"id" uuid PRIMARY KEY DEFAULT reach_uuid_v7() NOT NULL,
	"user_id" uuid NOT NULL,
	"email" text NOT NULL,
	"email_key" text NOT NULL,
	"first_name" text,
	"last_name" text,
	"name" text,
	"title" text,
	"seniority" text,
	"department" text,
	"company" text,
	"industry" text,
	"company_size" text,
	"country" text,
	"region" text,
	"city" text,
	"bio" text,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"custom" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"facets" text[] DEFAULT '{}' NOT NULL,
	"size_min" integer,
	"size_max" integer,
	"lexicon_version" text DEFAULT '' NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple'::regconfig, coalesce(title, '')), 'A')
       || setweight(to_tsvector('simple'::regconfig, coalesce(industry, '') || ' ' || reach_join(tags) || ' ' || coalesce(city, '') || ' ' || coalesce(country, '')), 'B')
       || setweight(to_tsvector('simple'::regconfig, coalesce(name, '') || ' ' || coalesce(company, '')), 'C')
       || setweight(to_tsvector('simple'::regconfig, coalesce(bio, '')), 'D')) STORED,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reach_leads_email" UNIQUE("user_id","email_key")
);
--> statement-breakpoint
CREATE TABLE "reach_provider_lanes" (
	"provider" text PRIMARY KEY NOT NULL,
	"paused_until" timestamp (3) with time zone NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reach_run_counters" (
	"run_id" uuid PRIMARY KEY NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"queued" integer DEFAULT 0 NOT NULL,
	"skipped" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"sent" integer DEFAULT 0 NOT NULL,
	"delivered" integer DEFAULT 0 NOT NULL,
	"opened" integer DEFAULT 0 NOT NULL,
	"clicked" integer DEFAULT 0 NOT NULL,
	"bounced" integer DEFAULT 0 NOT NULL,
	"replied" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reach_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"goal" text NOT NULL,
	"status" "reach_run_status" DEFAULT 'running' NOT NULL,
	"stage" "reach_run_stage" DEFAULT 'planning' NOT NULL,
	"campaign_id" uuid,
	"error" text,
	"log" text[] DEFAULT '{}' NOT NULL,
	"lease_token" uuid,
	"lease_until" timestamp (3) with time zone,
	"stage_attempts" smallint DEFAULT 0 NOT NULL,
	"release_at" timestamp (3) with time zone,
	"credit_refunded" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "reach_campaign_sends" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"email" text NOT NULL,
	"name" text,
	"merge_fields" jsonb NOT NULL,
	"score" real NOT NULL,
	"reasons" text[] DEFAULT '{}' NOT NULL,
	"status" "reach_send_status" DEFAULT 'queued' NOT NULL,
	"scheduled_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"claimed_by" text,
	"claim_token" uuid,
	"lease_until" timestamp (3) with time zone,
	"sending_at" timestamp (3) with time zone,
	"first_attempt_at" timestamp (3) with time zone,
	"maybe_accepted" boolean DEFAULT false NOT NULL,
	"provider_message_id" text,
	"error" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"delivered_at" timestamp (3) with time zone,
	"opened_at" timestamp (3) with time zone,
	"clicked_at" timestamp (3) with time zone,
	"bounced_at" timestamp (3) with time zone,
	"replied_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"skipped_at" timestamp (3) with time zone,
	"last_event_at" timestamp (3) with time zone,
	CONSTRAINT "reach_campaign_sends_run_lead" UNIQUE("run_id","lead_id")
);
--> statement-breakpoint
CREATE TABLE "reach_suppressions" (
	"user_id" uuid NOT NULL,
	"email_key" text NOT NULL,
	"reason" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reach_suppressions_user_id_email_key_pk" PRIMARY KEY("user_id","email_key")
);
--> statement-breakpoint
CREATE TABLE "reach_users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"from_name" text,
	"from_email" text,
	"reply_to" text,
	"credits_limit" integer NOT NULL,
	"credits_used" integer DEFAULT 0 NOT NULL,
	"max_leads_per_run" integer DEFAULT 10000 NOT NULL,
	"starts_per_minute" integer DEFAULT 10 NOT NULL,
	"requests_per_minute" integer DEFAULT 600 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reach_users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
ALTER TABLE "reach_api_keys" ADD CONSTRAINT "reach_api_keys_user_id_reach_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."reach_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reach_campaigns" ADD CONSTRAINT "reach_campaigns_run_id_reach_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."reach_runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reach_runs" ADD CONSTRAINT "reach_runs_user_id_reach_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."reach_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reach_api_keys_prefix" ON "reach_api_keys" USING btree ("prefix");--> statement-breakpoint
CREATE INDEX "reach_leads_facets" ON "reach_leads" USING gin ("user_id","facets");--> statement-breakpoint
CREATE INDEX "reach_leads_search" ON "reach_leads" USING gin ("user_id","search");--> statement-breakpoint
CREATE INDEX "reach_leads_newest" ON "reach_leads" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "reach_runs_newest" ON "reach_runs" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "reach_runs_to_prepare" ON "reach_runs" USING btree ("created_at") WHERE status = 'running' and stage <> 'sending';--> statement-breakpoint
CREATE INDEX "reach_runs_to_release" ON "reach_runs" USING btree ("release_at") WHERE release_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "reach_campaign_sends_run_seq" ON "reach_campaign_sends" USING btree ("run_id","seq");