-- A send is written at least twice, when it is claimed and when its outcome is known. With room for a second copy on
-- its page neither touches an index; at 85 two updates of three touched all five. Pages written before stay as they are.
ALTER TABLE "reach_campaign_sends" SET (fillfactor = 50);
