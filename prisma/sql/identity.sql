-- The sweep of sessions looks for those whose time is over, and forgets what has been of no use for long.
CREATE INDEX session_expires_at_idx ON identity.session (expires_at) WHERE ended_at IS NULL;
CREATE INDEX session_ended_at_idx ON identity.session (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX refresh_token_replaced_at_idx ON identity.refresh_token (replaced_at) WHERE replaced_at IS NOT NULL;
CREATE INDEX login_throttle_updated_at_idx ON identity.login_throttle (updated_at);

-- Members are listed in order of joining.
CREATE INDEX membership_joined_idx ON identity.membership (tenant_id, created_at, account_id);
