-- The keys of reach_suppressions under which an address may be found: the address, and `@` with its domain and each
-- domain above that, so that an entry for acme.example also holds for mail.acme.example.
CREATE FUNCTION reach_suppression_keys(address text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  keys text[] := ARRAY[lower(address)];
  domain text := split_part(lower(address), '@', 2);
BEGIN
  WHILE strpos(domain, '.') > 0 LOOP
    keys := keys || ('@' || domain);
    domain := substr(domain, strpos(domain, '.') + 1);
  END LOOP;
  RETURN keys;
END $$;
--> statement-breakpoint
UPDATE reach_suppressions SET reason = 'provider_refused' WHERE reason = 'provider refused';
--> statement-breakpoint
CREATE INDEX reach_suppressions_newest ON reach_suppressions (user_id, created_at, email_key);
