create table cases (
  city text not null check (city in ('bochum', 'dortmund', 'duisburg', 'essen', 'gelsenkirchen', 'muelheim', 'oberhausen')),
  id uuid not null,
  desk_city text not null check (desk_city in ('bochum', 'dortmund', 'duisburg', 'essen', 'gelsenkirchen', 'muelheim', 'oberhausen')),
  kind text not null check (kind in ('employer', 'identity', 'offer', 'revision', 'suspension', 'complaint')),
  state text not null check (state in ('open', 'decided', 'closed')),
  employer_id uuid not null references employers,
  offer_id uuid,
  version_id uuid,
  revision_id uuid,
  complaint text,
  opened_at timestamptz not null,
  due_at timestamptz not null,
  claimed_by uuid,
  claimed_until timestamptz,
  outcome text,
  reason text,
  text text,
  remarks jsonb not null default '[]',
  decided_by uuid,
  decided_at timestamptz,
  version integer not null default 1,
  primary key (city, id)
);
create index cases_id on cases (id);
create index cases_queue on cases (desk_city, state, opened_at, id);
create index cases_employer on cases (employer_id);
create index cases_offer on cases (city, offer_id);

create table case_events (
  city text not null,
  id uuid not null,
  case_id uuid not null,
  desk_city text not null,
  at timestamptz not null,
  actor_id uuid,
  action text not null,
  primary key (city, id),
  foreign key (city, case_id) references cases (city, id)
);
create index case_events_desk on case_events (desk_city, at, id);
create index case_events_case on case_events (city, case_id, at);
