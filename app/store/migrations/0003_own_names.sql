-- Names that a person follows beside those that the program knows. kind and name are those of tags; forms are joined by
-- U+001F, the first is the one to show.
CREATE TABLE own_names (
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    forms TEXT NOT NULL,
    is_case_matched INTEGER NOT NULL,
    is_whole_word INTEGER NOT NULL,
    PRIMARY KEY (kind, name)
) WITHOUT ROWID;

-- What a person said about a tag of an item: is_added 1, the item has it, 0, it has it not. item_tags holds the outcome.
-- standing, mentions and in_title are what was found in the text, for the day the correction is taken back; standing is NULL
-- when nothing was. Like the items they belong to, these rows outlive an item that goes, for it may return.
CREATE TABLE tag_corrections (
    item INTEGER NOT NULL REFERENCES items (id),
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    is_added INTEGER NOT NULL,
    standing INTEGER,
    mentions INTEGER NOT NULL DEFAULT 0,
    in_title INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (item, kind, name)
) WITHOUT ROWID;
