create table employers (
  id uuid primary key,
  kind text not null check (kind in ('company', 'administration', 'association')),
  state text not null check (state in ('pending', 'verified', 'rejected', 'blocked', 'closed')),
  home_city text not null check (home_city in ('bochum', 'dortmund', 'duisburg', 'essen', 'gelsenkirchen', 'muelheim', 'oberhausen')),
  identity jsonb not null,
  pending_identity jsonb,
  name text generated always as (identity ->> 'name') stored,
  about text,
  size text,
  question text,
  question_until date,
  rejection jsonb,
  changed_since_rejection boolean not null default false,
  lapses_in_a_row integer not null default 0,
  blocked_by uuid,
  created_at timestamptz not null,
  version integer not null default 1
);
create index employers_state on employers (state);

create table employer_members (
  id uuid primary key,
  employer_id uuid not null references employers,
  account_id uuid not null references accounts on delete cascade,
  role text not null check (role in ('owner', 'member')),
  since timestamptz not null,
  until timestamptz
);
create unique index employer_members_current on employer_members (employer_id, account_id) where until is null;
create index employer_members_account on employer_members (account_id);

create table desk_members (
  city text not null check (city in ('bochum', 'dortmund', 'duisburg', 'essen', 'gelsenkirchen', 'muelheim', 'oberhausen')),
  account_id uuid not null references accounts on delete cascade,
  role text not null check (role in ('moderator', 'lead')),
  since timestamptz not null,
  until timestamptz,
  primary key (city, account_id, since)
);
create unique index desk_members_current on desk_members (city, account_id) where until is null;
create index desk_members_account on desk_members (account_id);

-- An invitation to an organisation (employer_id) or to a desk (desk_city).
create table invitations (
  id uuid primary key,
  employer_id uuid references employers,
  desk_city text,
  email text not null,
  role text not null,
  invited_by uuid not null references accounts on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  check ((employer_id is null) <> (desk_city is null))
);
create index invitations_employer on invitations (employer_id);

create table employer_transitions (
  id uuid primary key,
  employer_id uuid not null references employers,
  at timestamptz not null,
  actor_id uuid,
  actor_role text not null,
  action text not null,
  from_state text,
  to_state text not null,
  reason jsonb
);
create index employer_transitions_employer on employer_transitions (employer_id, at);
