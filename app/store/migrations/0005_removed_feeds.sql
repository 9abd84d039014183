-- When a feed was removed whose items are still stored, out of sight (is_present = 0, but with their headers), so that the
-- removal can be undone. NULL of all others, and once those items are deleted.
ALTER TABLE feeds ADD COLUMN removed INTEGER;
