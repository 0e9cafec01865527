create table accounts (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  email_verified_at timestamptz,
  password_hash text,
  first_name text not null,
  last_name text not null,
  language text not null default 'de' check (language in ('de', 'en')),
  student boolean not null default false,
  operator boolean not null default false,
  closed_at timestamptz,
  created_at timestamptz not null,
  last_seen_on date not null,
  version integer not null default 1
);

create table students (
  account_id uuid primary key references accounts on delete cascade,
  birth_year integer not null,
  birth_month integer not null check (birth_month between 1 and 12),
  postcode text not null,
  stage text not null,
  full_time_school boolean,
  german_level text not null,
  languages jsonb not null,
  skills text[] not null,
  interests text[] not null,
  phone text,
  version integer not null default 1
);

create table guardian_consents (
  id uuid primary key,
  student_id uuid not null references accounts on delete cascade,
  guardian_email text not null,
  state text not null check (state in ('asked', 'given', 'revoked')),
  asked_at timestamptz not null,
  given_at timestamptz,
  revoked_at timestamptz
);
create index guardian_consents_student on guardian_consents (student_id);

create table sessions (
  id uuid primary key,
  account_id uuid not null references accounts on delete cascade,
  level integer not null check (level in (1, 2)),
  device text not null,
  started_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index sessions_account on sessions (account_id);

create table refresh_tokens (
  hash bytea primary key,
  session_id uuid not null references sessions on delete cascade,
  issued_at timestamptz not null,
  superseded_at timestamptz
);
create index refresh_tokens_session on refresh_tokens (session_id);

-- Tokens of mailed links, hashed; the six-digit sign-in codes are the purpose `code`, keyed by address.
create table mailed_tokens (
  hash bytea primary key,
  purpose text not null,
  email text not null,
  account_id uuid references accounts on delete cascade,
  subject_id uuid,
  data jsonb not null default '{}',
  attempts integer not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index mailed_tokens_email on mailed_tokens (email, purpose);
create index mailed_tokens_subject on mailed_tokens (subject_id);

create table letters (
  id uuid primary key,
  template text not null,
  email text not null,
  account_id uuid references accounts on delete cascade,
  language text not null check (language in ('de', 'en')),
  city text,
  subject_id uuid,
  data jsonb not null default '{}',
  created_at timestamptz not null,
  sent_at timestamptz
);
create index letters_email on letters (email, created_at);
create index letters_unsent on letters (created_at) where sent_at is null;

create table idempotency_keys (
  owner text not null,
  key text not null,
  fingerprint bytea not null,
  status integer,
  answer_id uuid,
  created_at timestamptz not null,
  primary key (owner, key)
);
create index idempotency_keys_age on idempotency_keys (created_at);

create unlogged table throttles (
  key text primary key,
  count integer not null,
  until timestamptz not null
);
