-- Two references of each tag of each item cost more than its row, when it came in. A trigger does what the first was for.
CREATE TABLE light_item_tags (
    item INTEGER NOT NULL,
    tag INTEGER NOT NULL,
    standing INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    in_title INTEGER NOT NULL,
    PRIMARY KEY (item, tag)
) WITHOUT ROWID;
INSERT INTO light_item_tags SELECT item, tag, standing, mentions, in_title FROM item_tags;
DROP TABLE item_tags;
ALTER TABLE light_item_tags RENAME TO item_tags;
CREATE INDEX item_tags_mentioned ON item_tags (tag, item) WHERE standing = 0;
CREATE TRIGGER headers_tags AFTER DELETE ON headers BEGIN
    DELETE FROM item_tags WHERE item = old.item;
END;

-- A large batch of new items makes many pieces of the search index: they are merged by sixteen (by four by default).
INSERT INTO search (search, rank) VALUES ('automerge', 16);
