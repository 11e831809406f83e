CREATE EXTENSION IF NOT EXISTS btree_gin;
--> statement-breakpoint
-- UUID version 7 (RFC 9562): 48 bits of time, the rest random.
CREATE FUNCTION reach_uuid_v7() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
  SELECT (lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0')
    || '7' || substr(r, 14, 3) || substr(r, 17, 16))::uuid
  FROM (SELECT replace(gen_random_uuid()::text, '-', '') AS r) AS random
$$;
--> statement-breakpoint
-- UUID version 7 whose order within one transaction is that of `seq` (below 2^30): a run's sends sort by id as by place.
CREATE FUNCTION reach_uuid_v7(seq integer) RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
  SELECT (lpad(to_hex((extract(epoch FROM now()) * 1000)::bigint), 12, '0')
    || '7' || lpad(to_hex((seq >> 18) & 4095), 3, '0')
    || to_hex(8 + ((seq >> 16) & 3)) || lpad(to_hex(seq & 65535), 4, '0')
    || right(gen_random_uuid()::text, 11))::uuid
$$;
--> statement-breakpoint
-- array_to_string is only STABLE, for it may call any type's output function; for text it cannot change.
CREATE FUNCTION reach_join(words text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_string(words, ' ')
$$;
