CREATE TABLE "reach_hook_deliveries" (
	"id" uuid PRIMARY KEY DEFAULT reach_uuid_v7() NOT NULL,
	"endpoint_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"type" text NOT NULL,
	"data" jsonb NOT NULL,
	"traceparent" text,
	"next_attempt_at" timestamp (3) with time zone DEFAULT now(),
	"attempts" smallint DEFAULT 0 NOT NULL,
	"attempt_log" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"delivered_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reach_hook_endpoints" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"url" text NOT NULL,
	"events" text[] NOT NULL,
	"secret" "bytea" NOT NULL,
	"old_secret" "bytea",
	"old_secret_until" timestamp (3) with time zone,
	"failing_since" timestamp (3) with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"disabled_reason" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reach_runs" ADD COLUMN "traceparent" text;--> statement-breakpoint
ALTER TABLE "reach_hook_deliveries" ADD CONSTRAINT "reach_hook_deliveries_endpoint_id_reach_hook_endpoints_id_fk" FOREIGN KEY ("endpoint_id") REFERENCES "public"."reach_hook_endpoints"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reach_hook_endpoints" ADD CONSTRAINT "reach_hook_endpoints_user_id_reach_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."reach_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reach_hook_deliveries_newest" ON "reach_hook_deliveries" USING btree ("endpoint_id","created_at","id");--> statement-breakpoint
CREATE INDEX "reach_hook_deliveries_due" ON "reach_hook_deliveries" USING btree ("endpoint_id","next_attempt_at") WHERE next_attempt_at is not null;--> statement-breakpoint
CREATE INDEX "reach_hook_endpoints_user" ON "reach_hook_endpoints" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "reach_runs_paused" ON "reach_runs" USING btree ("user_id") WHERE status = 'paused';