-- Accounts that were set to no limits at all (a demo, a benchmark) mail the same made-up people again and again.
UPDATE reach_users SET recontact_days = NULL WHERE pacing IS NULL;
