-- Search over title, description and tags: full text ranked by weight, trigrams for typos.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
