create table offers (
  city text not null check (city in ('bochum', 'dortmund', 'duisburg', 'essen', 'gelsenkirchen', 'muelheim', 'oberhausen')),
  id uuid not null,
  employer_id uuid not null references employers,
  state text not null check (state in ('draft', 'submitted', 'changes_requested', 'published', 'paused', 'suspended', 'rejected', 'expired', 'withdrawn')),
  before_suspension text check (before_suspension in ('published', 'paused')),
  live_version_id uuid,
  open_version_id uuid,
  published_at timestamptz,
  approved_on date,
  paused_by text check (paused_by in ('employer', 'job')),
  resumes_on date,
  suspended_at timestamptz,
  suspended_by uuid,
  suspended_by_block boolean not null default false,
  touched_at timestamptz not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (city, id)
);
create index offers_id on offers (id);
create index offers_employer on offers (employer_id);
create index offers_state on offers (city, state);

create table offer_versions (
  city text not null,
  id uuid not null,
  offer_id uuid not null,
  number integer not null,
  content jsonb not null,
  editors uuid[] not null,
  created_at timestamptz not null,
  submitted_at timestamptz,
  primary key (city, id),
  unique (city, offer_id, number),
  foreign key (city, offer_id) references offers (city, id) on delete cascade
);

create table periods (
  city text not null,
  id uuid not null,
  offer_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  seats integer not null,
  held integer not null default 0,
  min_days integer,
  max_days integer,
  version integer not null default 1,
  primary key (city, id),
  foreign key (city, offer_id) references offers (city, id) on delete cascade,
  constraint periods_span check (starts_on <= ends_on),
  constraint periods_days check (max_days is null or (min_days is not null and min_days <= max_days)),
  constraint periods_held check (held between 0 and seats)
);
create index periods_offer on periods (city, offer_id);

create table revisions (
  city text not null,
  id uuid not null,
  offer_id uuid not null,
  state text not null check (state in ('draft', 'submitted', 'changes_requested', 'approved', 'rejected', 'discarded')),
  version_id uuid not null,
  touched_at timestamptz not null,
  version integer not null default 1,
  primary key (city, id),
  foreign key (city, offer_id) references offers (city, id) on delete cascade,
  foreign key (city, version_id) references offer_versions (city, id)
);
create unique index revisions_open on revisions (city, offer_id) where state in ('draft', 'submitted', 'changes_requested');

create table offer_transitions (
  city text not null,
  id uuid not null,
  offer_id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  actor_role text not null,
  action text not null,
  from_state text,
  to_state text not null,
  reason jsonb,
  primary key (city, id)
);
create index offer_transitions_offer on offer_transitions (city, offer_id, at);

create table revision_transitions (
  city text not null,
  id uuid not null,
  revision_id uuid not null,
  offer_id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  actor_role text not null,
  action text not null,
  from_state text,
  to_state text not null,
  reason jsonb,
  primary key (city, id)
);
create index revision_transitions_offer on revision_transitions (city, offer_id, at);

-- What search reads: one row per offer whose state is published and whose employer is verified.
create table offer_index (
  city text not null,
  offer_id uuid not null,
  employer_id uuid not null,
  title text not null,
  kind text not null,
  field text not null,
  terms text[] not null,
  title_terms text[] not null,
  postcode text not null,
  lat double precision not null,
  lon double precision not null,
  minimum_age integer not null,
  german_rank integer not null,
  useful_languages text[] not null,
  paid boolean not null,
  remote_share integer not null,
  wheelchair text not null,
  content jsonb not null,
  published_at timestamptz not null,
  primary key (city, offer_id),
  foreign key (city, offer_id) references offers (city, id) on delete cascade
);
create index offer_index_terms on offer_index using gin (terms);
create index offer_index_published on offer_index (published_at desc, offer_id desc);
create index offer_index_employer on offer_index (employer_id);
