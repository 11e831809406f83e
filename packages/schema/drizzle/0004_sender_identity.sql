CREATE TABLE "reach_secrets" (
	"name" text PRIMARY KEY NOT NULL,
	"secret" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reach_campaigns" ADD COLUMN "postal_address" text;--> statement-breakpoint
ALTER TABLE "reach_users" ADD COLUMN "postal_address" text;--> statement-breakpoint
-- 256 bits out of four version 4 UUIDs, which come from the operating system's source of randomness.
INSERT INTO reach_secrets (name, secret) VALUES ('unsubscribe',
  sha256((gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text)::bytea));
