-- Whatever completes or pauses a run tells its user's endpoints, in the same transaction. The condition is looked at
-- before the function is called, so other updates of runs pay nothing.
CREATE FUNCTION reach_tell_of_run() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO reach_hook_deliveries (endpoint_id, user_id, event_id, type, data, traceparent)
  SELECT e.id, NEW.user_id, event.id, event.type, jsonb_strip_nulls(jsonb_build_object(
    'run_id', NEW.id, 'status', NEW.status, 'reason', NEW.error,
    'total', coalesce(c.total, 0), 'queued', coalesce(c.queued, 0), 'sent', coalesce(c.sent, 0),
    'failed', coalesce(c.failed, 0), 'skipped', coalesce(c.skipped, 0))), NEW.traceparent
  FROM (SELECT reach_uuid_v7() AS id, 'run.' || NEW.status AS type OFFSET 0) AS event
  JOIN reach_hook_endpoints e ON e.user_id = NEW.user_id AND e.disabled_at IS NULL AND event.type = ANY(e.events)
  LEFT JOIN reach_run_counters c ON c.run_id = NEW.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER reach_runs_told AFTER UPDATE OF status ON reach_runs FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status AND NEW.status IN ('completed', 'paused'))
  EXECUTE FUNCTION reach_tell_of_run();
