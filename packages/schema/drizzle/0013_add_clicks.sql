-- A send's clicks with those of `fresh` that are new, each [ms or null, link or null], up to 20. One without a time is
-- new when its link is; it counts as of now. Null and what is known stay as they are when nothing is new, so that a
-- replay changes nothing; `first_at` stands for the clicks of a row from before they were kept.
CREATE FUNCTION reach_add_clicks(known jsonb, first_at timestamptz, fresh jsonb) RETURNS jsonb
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN added IS NULL OR jsonb_array_length(was) >= 20 THEN known ELSE was || added END
  FROM (SELECT coalesce(known, CASE WHEN first_at IS NULL THEN '[]'
      ELSE jsonb_build_array(jsonb_build_array((extract(epoch FROM first_at) * 1000)::bigint, NULL)) END) AS was) AS before,
    LATERAL (
      SELECT jsonb_agg(jsonb_build_array(
        CASE WHEN f->0 = 'null' THEN to_jsonb((extract(epoch FROM now()) * 1000)::bigint) ELSE f->0 END, f->1)) AS added
      FROM jsonb_array_elements(fresh) AS f
      WHERE NOT EXISTS (SELECT FROM jsonb_array_elements(was) AS k
        WHERE k->1 = f->1 AND (f->0 = 'null' OR k->0 = f->0))) AS news
$$;
