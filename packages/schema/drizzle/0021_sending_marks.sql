CREATE TABLE "reach_sending_marks" (
	"provider" text PRIMARY KEY NOT NULL,
	"marked_at" timestamp (3) with time zone NOT NULL
);
