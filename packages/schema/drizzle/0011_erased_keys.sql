-- The key of the hashes by which the addresses of erased people are recognised: 256 bits of the operating system's
-- randomness. Whoever has a copy of the suppressions without it cannot try addresses against them.
INSERT INTO reach_secrets (name, secret) VALUES ('erasure',
  sha256((gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text)::bytea));
--> statement-breakpoint
-- Under which an erased address stands in reach_suppressions. Two keyed rounds, as in HMAC, with what Postgres brings.
CREATE FUNCTION reach_erased_key(address text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT '#' || encode(sha256(secret || sha256(secret || convert_to(lower(address), 'UTF8'))), 'hex')
  FROM reach_secrets WHERE name = 'erasure'
$$;
