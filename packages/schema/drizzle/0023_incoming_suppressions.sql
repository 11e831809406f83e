-- In place of a temporary table: behind a PgBouncer in transaction mode the next statement may meet another session.
CREATE TABLE "reach_incoming_suppressions" (
	"import_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"user_id" uuid NOT NULL,
	"email_key" text NOT NULL,
	"reason" text NOT NULL,
	"since" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reach_incoming_suppressions_import_id_place_pk" PRIMARY KEY("import_id","place")
);
