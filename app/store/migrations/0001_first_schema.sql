-- The first schema. Times are milliseconds since 1970 in UTC, NULL where never; addresses are as in QUrl, encoded.

-- Rows are never deleted: what a person read is remembered under the feed it came from.
CREATE TABLE feeds (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    is_removed INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    url TEXT NOT NULL,
    site TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    user_title TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    folder TEXT NOT NULL DEFAULT '',
    icon TEXT NOT NULL DEFAULT '',
    interval_minutes INTEGER NOT NULL DEFAULT 0,
    is_notifying INTEGER NOT NULL DEFAULT 1,
    is_full_text INTEGER NOT NULL DEFAULT 0,
    opml_attributes TEXT NOT NULL DEFAULT '',
    etag BLOB NOT NULL DEFAULT x'',
    last_modified BLOB NOT NULL DEFAULT x'',
    body_hash BLOB NOT NULL DEFAULT x'',
    last_try INTEGER,
    last_success INTEGER,
    last_new_item INTEGER,
    next_due INTEGER,
    next_reason TEXT NOT NULL DEFAULT '',
    failing_since INTEGER,
    error_count INTEGER NOT NULL DEFAULT 0,
    error_kind TEXT NOT NULL DEFAULT '',
    error_detail TEXT NOT NULL DEFAULT '',
    bytes INTEGER NOT NULL DEFAULT 0,
    answers INTEGER NOT NULL DEFAULT 0,
    answers_304 INTEGER NOT NULL DEFAULT 0,
    last_full INTEGER,
    redirect_target TEXT NOT NULL DEFAULT '',
    redirect_sightings INTEGER NOT NULL DEFAULT 0,
    redirect_since INTEGER,
    is_stopped INTEGER NOT NULL DEFAULT 0
);

-- Every address a feed ever had, in the form that compares (no scheme, lower-case host).
CREATE TABLE feed_addresses (
    address TEXT NOT NULL PRIMARY KEY,
    feed INTEGER NOT NULL REFERENCES feeds (id)
) WITHOUT ROWID;

-- One row per identity ever seen, kept when the item itself goes (is_present = 0), so that an item that returns is not new
-- again. The identity is the first half of the SHA-256 of the item's identity in its feed. is_pruned: removed for its
-- age, not to be taken in again. What queries look at and nothing else is here: rows are small, walking all of them is fast.
CREATE TABLE items (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    feed INTEGER NOT NULL REFERENCES feeds (id),
    is_present INTEGER NOT NULL,
    is_read INTEGER NOT NULL DEFAULT 0,
    is_starred INTEGER NOT NULL DEFAULT 0,
    is_pruned INTEGER NOT NULL DEFAULT 0,
    sorted INTEGER NOT NULL,
    language TEXT NOT NULL,
    fingerprint INTEGER NOT NULL,
    identity BLOB NOT NULL,
    UNIQUE (feed, identity)
);
CREATE INDEX items_sorted ON items (sorted, id, feed, language) WHERE is_present = 1;
CREATE INDEX items_by_feed ON items (feed, sorted, id) WHERE is_present = 1;
CREATE INDEX items_unread ON items (sorted, id, feed, language) WHERE is_present = 1 AND is_read = 0;
CREATE INDEX items_starred ON items (sorted, id) WHERE is_present = 1 AND is_starred = 1;

-- What a list shows of an item.
CREATE TABLE headers (
    item INTEGER PRIMARY KEY REFERENCES items (id),
    published INTEGER,
    updated INTEGER,
    fetched INTEGER NOT NULL,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    link TEXT NOT NULL,
    thumbnail TEXT NOT NULL,
    excerpt TEXT NOT NULL
);

-- Apart from the headers, so that a list reads few pages. summary, content and text are UTF-8 in blobs: long texts then
-- pass through Qt without a detour over UTF-16. text is the plain text that is searched and tagged.
CREATE TABLE bodies (
    item INTEGER PRIMARY KEY REFERENCES headers (item) ON DELETE CASCADE,
    guid TEXT NOT NULL,
    base TEXT NOT NULL,
    comments TEXT NOT NULL,
    categories TEXT NOT NULL,
    summary BLOB NOT NULL,
    content BLOB NOT NULL,
    text BLOB NOT NULL
);

CREATE TABLE enclosures (
    item INTEGER NOT NULL REFERENCES headers (item) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    url TEXT NOT NULL,
    type TEXT NOT NULL,
    length INTEGER NOT NULL,
    PRIMARY KEY (item, position)
) WITHOUT ROWID;

CREATE TABLE tags (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (kind, name)
);

-- standing: 0 mentioned, 1 implied. The references are checked late, so that many rows can go in by one statement that
-- cannot fail half way.
CREATE TABLE item_tags (
    item INTEGER NOT NULL REFERENCES headers (item) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    tag INTEGER NOT NULL REFERENCES tags (id) DEFERRABLE INITIALLY DEFERRED,
    standing INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    in_title INTEGER NOT NULL,
    PRIMARY KEY (item, tag)
) WITHOUT ROWID;
CREATE INDEX item_tags_mentioned ON item_tags (tag, item) WHERE standing = 0;

-- Which items got new tags, in order: counts kept in memory are brought up to date from it. Old rows may go, the last
-- one stays.
CREATE TABLE tag_changes (
    sequence INTEGER PRIMARY KEY,
    item INTEGER NOT NULL
);

-- Earlier titles and texts of edited items.
CREATE TABLE revisions (
    item INTEGER NOT NULL REFERENCES headers (item) ON DELETE CASCADE,
    replaced INTEGER NOT NULL,
    title TEXT NOT NULL,
    text BLOB NOT NULL
);
CREATE INDEX revisions_item ON revisions (item);

-- Pictures of items; item is the first that showed it. state: 0 not asked yet, 1 in the cache, 2 not to be had.
CREATE TABLE images (
    url TEXT NOT NULL PRIMARY KEY,
    item INTEGER NOT NULL,
    state INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,
    noted INTEGER
) WITHOUT ROWID;
CREATE INDEX images_missing ON images (item) WHERE state = 0;

CREATE TABLE saved_searches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    is_notifying INTEGER NOT NULL
);

CREATE TABLE key_values (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

-- Segmented text (see segmentation.h), keyed by item. Without a copy of the text: bodies and items have it.
CREATE VIRTUAL TABLE search USING fts5 (
    title, author, text,
    content = '', columnsize = 0,
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
