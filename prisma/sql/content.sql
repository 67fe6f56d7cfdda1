-- Search over title, tags and description: full text ranked by weight, trigrams for typing mistakes. The tenant stands first
-- in every index, so that a search costs nothing for what others have.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- array_to_string is only STABLE in general; for text it never changes, which a generated column needs to be told.
CREATE FUNCTION content.joined(text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN array_to_string($1, ' ');

-- 'simple' finds every word as it is written, 'english' also its other forms.
ALTER TABLE content.video DROP COLUMN search, DROP COLUMN words;
ALTER TABLE content.video
  ADD COLUMN search tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('english', title), 'A') ||
    setweight(to_tsvector('simple', content.joined(tags)), 'B') || setweight(to_tsvector('english', content.joined(tags)), 'B') ||
    setweight(to_tsvector('simple', description), 'D') || setweight(to_tsvector('english', description), 'D')
  ) STORED,
  ADD COLUMN words text GENERATED ALWAYS AS (title || ' ' || content.joined(tags)) STORED;

CREATE INDEX video_search_idx ON content.video USING gin (tenant_id, search) WHERE deleted_at IS NULL;
CREATE INDEX video_words_idx ON content.video USING gin (tenant_id, words gin_trgm_ops) WHERE deleted_at IS NULL;
CREATE INDEX video_description_idx ON content.video USING gin (tenant_id, description gin_trgm_ops) WHERE deleted_at IS NULL;
CREATE INDEX video_tags_idx ON content.video USING gin (tenant_id, tags) WHERE deleted_at IS NULL;
CREATE INDEX video_due_idx ON content.video (publish_at) WHERE visibility = 'scheduled' AND deleted_at IS NULL;
