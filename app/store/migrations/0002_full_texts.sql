-- The article of the page that an item links to, beside what its feed delivered. html is a safe page already, and made safe
-- again when shown; text is its plain text, which is searched too. is_shown: what the person chose to read. is_tagged: the
-- item's tags come from this text, since the feed's is a mere excerpt of it. is_stale: the feed edited the item since.
-- error_kind: why the page did not give an article when it was last asked, empty when it did. The last columns are the long ones.
CREATE TABLE full_texts (
    item INTEGER PRIMARY KEY REFERENCES headers (item) ON DELETE CASCADE,
    fetched INTEGER NOT NULL,
    is_shown INTEGER NOT NULL DEFAULT 0,
    is_tagged INTEGER NOT NULL DEFAULT 0,
    is_stale INTEGER NOT NULL DEFAULT 0,
    is_lossy INTEGER NOT NULL DEFAULT 0,
    words INTEGER NOT NULL DEFAULT 0,
    feed_words INTEGER NOT NULL DEFAULT 0,
    error_kind TEXT NOT NULL DEFAULT '',
    error_detail TEXT NOT NULL DEFAULT '',
    page TEXT NOT NULL DEFAULT '',
    html BLOB NOT NULL DEFAULT x'',
    text BLOB NOT NULL DEFAULT x''
);

-- The publisher's offset from UTC in minutes, as its date said; NULL where it said none.
ALTER TABLE headers ADD COLUMN published_zone INTEGER;
