CREATE TABLE "reach_test_sends" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"email" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "reach_test_sends_of_user" ON "reach_test_sends" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "reach_test_sends_oldest" ON "reach_test_sends" USING btree ("created_at");