-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "analytics";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "content";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "identity";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "media";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "platform";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "web3";

-- CreateEnum
CREATE TYPE "content"."visibility" AS ENUM ('draft', 'unlisted', 'public', 'scheduled');

-- CreateEnum
CREATE TYPE "identity"."member_role" AS ENUM ('owner', 'admin', 'editor', 'analyst');

-- CreateEnum
CREATE TYPE "media"."asset_state" AS ENUM ('uploading', 'uploaded', 'probing', 'encoding', 'playable', 'ready', 'errored', 'deleted');

-- CreateTable
CREATE TABLE "analytics"."player_event" (
    "tenant_id" UUID NOT NULL,
    "view_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "video_id" UUID NOT NULL,
    "viewer_key" TEXT NOT NULL,
    "account_id" UUID,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "position_ms" INTEGER NOT NULL DEFAULT 0,
    "played_ms" INTEGER NOT NULL DEFAULT 0,
    "stalled_ms" INTEGER NOT NULL DEFAULT 0,
    "startup_ms" INTEGER,
    "bitrate_bps" INTEGER,
    "error_code" TEXT,
    "device_class" TEXT,

    CONSTRAINT "player_event_pkey" PRIMARY KEY ("tenant_id","view_id","seq")
);

-- CreateTable
CREATE TABLE "analytics"."view" (
    "tenant_id" UUID NOT NULL,
    "view_id" UUID NOT NULL,
    "video_id" UUID NOT NULL,
    "viewer_key" TEXT NOT NULL,
    "account_id" UUID,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "played_ms" INTEGER NOT NULL DEFAULT 0,
    "stalled_ms" INTEGER NOT NULL DEFAULT 0,
    "stalls" INTEGER NOT NULL DEFAULT 0,
    "startup_ms" INTEGER,
    "position_ms" INTEGER NOT NULL DEFAULT 0,
    "last_seq" INTEGER NOT NULL DEFAULT 0,
    "failed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "view_pkey" PRIMARY KEY ("tenant_id","view_id")
);

-- CreateTable
CREATE TABLE "analytics"."hourly_rollup" (
    "tenant_id" UUID NOT NULL,
    "video_id" UUID NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "views" INTEGER NOT NULL,
    "viewers" INTEGER NOT NULL,
    "plays" INTEGER NOT NULL,
    "failures" INTEGER NOT NULL,
    "played_ms" BIGINT NOT NULL,
    "stalled_ms" BIGINT NOT NULL,
    "stalls" INTEGER NOT NULL,
    "startup_histogram" JSONB NOT NULL,
    "refusals" INTEGER NOT NULL DEFAULT 0,
    "unknowns" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "hourly_rollup_pkey" PRIMARY KEY ("tenant_id","video_id","hour")
);

-- CreateTable
CREATE TABLE "analytics"."dirty_hour" (
    "tenant_id" UUID NOT NULL,
    "video_id" UUID NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "marked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dirty_hour_pkey" PRIMARY KEY ("tenant_id","video_id","hour")
);

-- CreateTable
CREATE TABLE "analytics"."gate_decision" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "video_id" UUID NOT NULL,
    "gate_id" UUID,
    "decision" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "took_ms" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "gate_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "analytics"."video_card" (
    "tenant_id" UUID NOT NULL,
    "video_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "tags" TEXT[],
    "visibility" TEXT NOT NULL,
    "deleted" BOOLEAN NOT NULL DEFAULT false,
    "asset_id" UUID,
    "asset_state" TEXT,
    "asset_version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "video_card_pkey" PRIMARY KEY ("video_id")
);

-- CreateTable
CREATE TABLE "content"."video" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "visibility" "content"."visibility" NOT NULL DEFAULT 'draft',
    "publish_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "poster_public" BOOLEAN NOT NULL DEFAULT true,
    "asset_id" UUID,
    "asset_state" TEXT,
    "asset_version" INTEGER NOT NULL DEFAULT 0,
    "duration_ms" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),
    "search" tsvector,
    "words" text,

    CONSTRAINT "video_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content"."collection" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL DEFAULT 'collection',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "collection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content"."collection_item" (
    "tenant_id" UUID NOT NULL,
    "collection_id" UUID NOT NULL,
    "video_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "collection_item_pkey" PRIMARY KEY ("collection_id","video_id")
);

-- CreateTable
CREATE TABLE "identity"."tenant" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "storage_limit_bytes" BIGINT NOT NULL DEFAULT 53687091200,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tenant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."account" (
    "id" UUID NOT NULL,
    "display_name" TEXT NOT NULL,
    "email" TEXT,
    "password_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."wallet" (
    "caip10" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "proven_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "wallet_pkey" PRIMARY KEY ("caip10")
);

-- CreateTable
CREATE TABLE "identity"."membership" (
    "tenant_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "role" "identity"."member_role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("tenant_id","account_id")
);

-- CreateTable
CREATE TABLE "identity"."session" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "method" TEXT NOT NULL,
    "user_agent" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_reason" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."refresh_token" (
    "hash" TEXT NOT NULL,
    "session_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "replaced_at" TIMESTAMPTZ(3),

    CONSTRAINT "refresh_token_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "identity"."api_key" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."login_throttle" (
    "subject" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "blocked_until" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "login_throttle_pkey" PRIMARY KEY ("subject")
);

-- CreateTable
CREATE TABLE "identity"."signing_key" (
    "kid" TEXT NOT NULL,
    "private_key" BYTEA NOT NULL,
    "public_jwk" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "signing_key_pkey" PRIMARY KEY ("kid")
);

-- CreateTable
CREATE TABLE "media"."asset" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "video_id" UUID NOT NULL,
    "state" "media"."asset_state" NOT NULL DEFAULT 'uploading',
    "version" INTEGER NOT NULL DEFAULT 1,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "first_attempt" INTEGER NOT NULL DEFAULT 0,
    "heartbeat_at" TIMESTAMPTZ(3),
    "deadline_at" TIMESTAMPTZ(3),
    "file_name" TEXT NOT NULL,
    "size_bytes" BIGINT NOT NULL,
    "sha256" TEXT,
    "duration_ms" INTEGER,
    "width" INTEGER,
    "height" INTEGER,
    "frame_rate" DOUBLE PRECISION,
    "source" JSONB,
    "oddities" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "progress_percent" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "eta_ms" INTEGER,
    "error_code" TEXT,
    "error_detail" TEXT,
    "source_bytes" BIGINT NOT NULL DEFAULT 0,
    "picture_bytes" BIGINT NOT NULL DEFAULT 0,
    "has_poster" BOOLEAN NOT NULL DEFAULT false,
    "has_storyboard" BOOLEAN NOT NULL DEFAULT false,
    "cpu_ms" INTEGER NOT NULL DEFAULT 0,
    "ready_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "asset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media"."upload" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "asset_id" UUID NOT NULL,
    "account_id" UUID,
    "size_bytes" BIGINT NOT NULL,
    "content_type" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "arrived_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media"."rendition" (
    "asset_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "tenant_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "frame_rate" DOUBLE PRECISION,
    "codecs" TEXT NOT NULL,
    "peak_bps" INTEGER NOT NULL,
    "average_bps" INTEGER NOT NULL,
    "size_bytes" BIGINT NOT NULL,
    "segment_count" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rendition_pkey" PRIMARY KEY ("asset_id","name")
);

-- CreateTable
CREATE TABLE "media"."asset_event" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "asset_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "step" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "detail" JSONB,

    CONSTRAINT "asset_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media"."media_video" (
    "video_id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "poster_public" BOOLEAN NOT NULL,
    "deleted" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "media_video_pkey" PRIMARY KEY ("video_id")
);

-- CreateTable
CREATE TABLE "media"."tenant_key" (
    "tenant_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "wrapped" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tenant_key_pkey" PRIMARY KEY ("tenant_id","version")
);

-- CreateTable
CREATE TABLE "platform"."outbox_message" (
    "id" UUID NOT NULL,
    "tenant_id" UUID,
    "queue" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "job_key" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "attempts" INTEGER NOT NULL,
    "delay_ms" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "platform"."idempotency_record" (
    "tenant_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "response" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_record_pkey" PRIMARY KEY ("tenant_id","operation","key")
);

-- CreateTable
CREATE TABLE "web3"."gate" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "rule" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "get_it_url" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "web3"."gate_contract" (
    "tenant_id" UUID NOT NULL,
    "gate_id" UUID NOT NULL,
    "chain_id" INTEGER NOT NULL,
    "contract" TEXT NOT NULL,
    "standard" TEXT NOT NULL,

    CONSTRAINT "gate_contract_pkey" PRIMARY KEY ("gate_id","chain_id","contract")
);

-- CreateTable
CREATE TABLE "web3"."video_access" (
    "video_id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "gate_id" UUID,
    "visibility" TEXT NOT NULL DEFAULT 'draft',
    "publish_at" TIMESTAMPTZ(3),
    "video_version" INTEGER NOT NULL DEFAULT 0,
    "asset_id" UUID,
    "asset_state" TEXT,
    "asset_version" INTEGER NOT NULL DEFAULT 0,
    "deleted" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "video_access_pkey" PRIMARY KEY ("video_id")
);

-- CreateTable
CREATE TABLE "web3"."evidence" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "video_id" UUID NOT NULL,
    "account_id" UUID,
    "gate_id" UUID,
    "gate_version" INTEGER,
    "decision" TEXT NOT NULL,
    "trace" JSONB NOT NULL,
    "blocks" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "web3"."indexed_block" (
    "chain_id" INTEGER NOT NULL,
    "number" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,
    "parent_hash" TEXT NOT NULL,

    CONSTRAINT "indexed_block_pkey" PRIMARY KEY ("chain_id","number")
);

-- CreateTable
CREATE TABLE "web3"."token_transfer" (
    "chain_id" INTEGER NOT NULL,
    "block_hash" TEXT NOT NULL,
    "log_index" INTEGER NOT NULL,
    "batch_index" INTEGER NOT NULL DEFAULT 0,
    "block_number" BIGINT NOT NULL,
    "contract" TEXT NOT NULL,
    "standard" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "token_id" TEXT,
    "amount" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "token_transfer_pkey" PRIMARY KEY ("chain_id","block_hash","log_index","batch_index")
);

-- CreateIndex
CREATE INDEX "player_event_received_at_idx" ON "analytics"."player_event"("received_at");

-- CreateIndex
CREATE INDEX "view_tenant_id_started_at_idx" ON "analytics"."view"("tenant_id", "started_at");

-- CreateIndex
CREATE INDEX "view_tenant_id_video_id_started_at_idx" ON "analytics"."view"("tenant_id", "video_id", "started_at");

-- CreateIndex
CREATE INDEX "view_tenant_id_viewer_key_started_at_idx" ON "analytics"."view"("tenant_id", "viewer_key", "started_at");

-- CreateIndex
CREATE INDEX "view_tenant_id_account_id_last_at_idx" ON "analytics"."view"("tenant_id", "account_id", "last_at");

-- CreateIndex
CREATE INDEX "hourly_rollup_tenant_id_hour_idx" ON "analytics"."hourly_rollup"("tenant_id", "hour");

-- CreateIndex
CREATE INDEX "dirty_hour_marked_at_idx" ON "analytics"."dirty_hour"("marked_at");

-- CreateIndex
CREATE INDEX "gate_decision_tenant_id_at_idx" ON "analytics"."gate_decision"("tenant_id", "at");

-- CreateIndex
CREATE INDEX "gate_decision_tenant_id_video_id_at_idx" ON "analytics"."gate_decision"("tenant_id", "video_id", "at");

-- CreateIndex
CREATE INDEX "video_card_tenant_id_visibility_idx" ON "analytics"."video_card"("tenant_id", "visibility");

-- CreateIndex
CREATE INDEX "video_tenant_id_created_at_id_idx" ON "content"."video"("tenant_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "video_tenant_id_visibility_published_at_id_idx" ON "content"."video"("tenant_id", "visibility", "published_at", "id");

-- CreateIndex
CREATE INDEX "collection_tenant_id_created_at_id_idx" ON "content"."collection"("tenant_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "collection_item_tenant_id_collection_id_position_idx" ON "content"."collection_item"("tenant_id", "collection_id", "position");

-- CreateIndex
CREATE INDEX "collection_item_tenant_id_video_id_idx" ON "content"."collection_item"("tenant_id", "video_id");

-- CreateIndex
CREATE UNIQUE INDEX "tenant_slug_key" ON "identity"."tenant"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "identity"."account"("email");

-- CreateIndex
CREATE INDEX "wallet_account_id_idx" ON "identity"."wallet"("account_id");

-- CreateIndex
CREATE INDEX "membership_account_id_idx" ON "identity"."membership"("account_id");

-- CreateIndex
CREATE INDEX "session_account_id_created_at_idx" ON "identity"."session"("account_id", "created_at");

-- CreateIndex
CREATE INDEX "refresh_token_session_id_idx" ON "identity"."refresh_token"("session_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_hash_key" ON "identity"."api_key"("hash");

-- CreateIndex
CREATE INDEX "api_key_tenant_id_created_at_idx" ON "identity"."api_key"("tenant_id", "created_at");

-- CreateIndex
CREATE INDEX "asset_tenant_id_video_id_created_at_idx" ON "media"."asset"("tenant_id", "video_id", "created_at");

-- CreateIndex
CREATE INDEX "asset_state_heartbeat_at_idx" ON "media"."asset"("state", "heartbeat_at");

-- CreateIndex
CREATE UNIQUE INDEX "upload_asset_id_key" ON "media"."upload"("asset_id");

-- CreateIndex
CREATE INDEX "upload_tenant_id_account_id_created_at_idx" ON "media"."upload"("tenant_id", "account_id", "created_at");

-- CreateIndex
CREATE INDEX "upload_expires_at_idx" ON "media"."upload"("expires_at");

-- CreateIndex
CREATE INDEX "rendition_tenant_id_asset_id_idx" ON "media"."rendition"("tenant_id", "asset_id");

-- CreateIndex
CREATE INDEX "asset_event_tenant_id_asset_id_at_idx" ON "media"."asset_event"("tenant_id", "asset_id", "at");

-- CreateIndex
CREATE INDEX "media_video_tenant_id_idx" ON "media"."media_video"("tenant_id");

-- CreateIndex
CREATE INDEX "outbox_message_sent_at_id_idx" ON "platform"."outbox_message"("sent_at", "id");

-- CreateIndex
CREATE INDEX "idempotency_record_created_at_idx" ON "platform"."idempotency_record"("created_at");

-- CreateIndex
CREATE INDEX "gate_tenant_id_created_at_id_idx" ON "web3"."gate"("tenant_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "gate_contract_tenant_id_chain_id_contract_idx" ON "web3"."gate_contract"("tenant_id", "chain_id", "contract");

-- CreateIndex
CREATE INDEX "gate_contract_chain_id_contract_idx" ON "web3"."gate_contract"("chain_id", "contract");

-- CreateIndex
CREATE INDEX "video_access_tenant_id_gate_id_idx" ON "web3"."video_access"("tenant_id", "gate_id");

-- CreateIndex
CREATE INDEX "evidence_tenant_id_video_id_created_at_idx" ON "web3"."evidence"("tenant_id", "video_id", "created_at");

-- CreateIndex
CREATE INDEX "token_transfer_chain_id_contract_block_number_idx" ON "web3"."token_transfer"("chain_id", "contract", "block_number");

-- CreateIndex
CREATE INDEX "token_transfer_from_idx" ON "web3"."token_transfer"("from");

-- CreateIndex
CREATE INDEX "token_transfer_to_idx" ON "web3"."token_transfer"("to");

-- AddForeignKey
ALTER TABLE "content"."collection_item" ADD CONSTRAINT "collection_item_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "content"."collection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content"."collection_item" ADD CONSTRAINT "collection_item_video_id_fkey" FOREIGN KEY ("video_id") REFERENCES "content"."video"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."wallet" ADD CONSTRAINT "wallet_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "identity"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."membership" ADD CONSTRAINT "membership_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "identity"."tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."membership" ADD CONSTRAINT "membership_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "identity"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "identity"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."refresh_token" ADD CONSTRAINT "refresh_token_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "identity"."session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."api_key" ADD CONSTRAINT "api_key_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "identity"."tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media"."upload" ADD CONSTRAINT "upload_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "media"."asset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media"."rendition" ADD CONSTRAINT "rendition_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "media"."asset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media"."asset_event" ADD CONSTRAINT "asset_event_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "media"."asset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "web3"."gate_contract" ADD CONSTRAINT "gate_contract_gate_id_fkey" FOREIGN KEY ("gate_id") REFERENCES "web3"."gate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "web3"."video_access" ADD CONSTRAINT "video_access_gate_id_fkey" FOREIGN KEY ("gate_id") REFERENCES "web3"."gate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



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

-- The sweep of sessions looks for those whose time is over, and forgets what has been of no use for long.
CREATE INDEX session_expires_at_idx ON identity.session (expires_at) WHERE ended_at IS NULL;
CREATE INDEX session_ended_at_idx ON identity.session (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX refresh_token_replaced_at_idx ON identity.refresh_token (replaced_at) WHERE replaced_at IS NOT NULL;
CREATE INDEX login_throttle_updated_at_idx ON identity.login_throttle (updated_at);

-- Members are listed in order of joining.
CREATE INDEX membership_joined_idx ON identity.membership (tenant_id, created_at, account_id);
