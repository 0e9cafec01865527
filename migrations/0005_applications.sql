create table applications (
  city text not null,
  id uuid not null,
  offer_id uuid not null,
  version_id uuid not null,
  employer_id uuid not null,
  student_id uuid references accounts on delete set null,
  state text not null check (state in ('draft', 'sent', 'seen', 'invited', 'promised', 'confirmed', 'declined', 'withdrawn', 'lapsed', 'released', 'superseded', 'closed')),
  label text not null,
  language text not null default 'de',
  -- Frozen when sent: who it is (never read before contact) and the card's facts.
  person jsonb,
  facts jsonb,
  answers text[] not null,
  wish_period_id uuid,
  wish_starts_on date,
  wish_ends_on date,
  weekdays integer[],
  school_informed boolean,
  promised_period_id uuid,
  promised_starts_on date,
  promised_ends_on date,
  answer_by timestamptz,
  decide_by timestamptz,
  confirm_by timestamptz,
  sent_at timestamptz,
  contact_opened_at timestamptz,
  ended_at timestamptz,
  after_promise boolean not null default false,
  reason text,
  message text,
  send_when_ready boolean not null default false,
  guardian_email text,
  draft_email text,
  draft_cookie_hash bytea,
  draft_expires_at timestamptz,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (city, id),
  foreign key (city, offer_id) references offers (city, id) on delete cascade,
  foreign key (city, version_id) references offer_versions (city, id),
  foreign key (city, promised_period_id) references periods (city, id)
);
create index applications_id on applications (id);
create index applications_student on applications (student_id);
create index applications_offer on applications (city, offer_id, state);
create index applications_employer on applications (employer_id, sent_at);
create index applications_due on applications (state, answer_by);
create unique index applications_open on applications (city, offer_id, student_id) where state in ('sent', 'seen', 'invited', 'promised');

create table application_transitions (
  city text not null,
  id uuid not null,
  application_id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  actor_role text not null,
  action text not null,
  from_state text,
  to_state text not null,
  reason jsonb,
  primary key (city, id)
);
create index application_transitions_application on application_transitions (city, application_id, at);

-- When contact opened and to whom: shown to the student.
create table reveals (
  city text not null,
  id uuid not null,
  application_id uuid not null,
  employer_id uuid not null,
  at timestamptz not null,
  primary key (city, id),
  foreign key (city, application_id) references applications (city, id) on delete cascade
);
create index reveals_application on reveals (city, application_id);

create table placements (
  city text not null,
  id uuid not null,
  application_id uuid not null,
  offer_id uuid not null,
  employer_id uuid not null,
  student_id uuid references accounts on delete set null,
  period_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  weekdays integer[] not null,
  state text not null check (state in ('planned')),
  agreed_on date,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (city, id),
  unique (city, application_id),
  foreign key (city, application_id) references applications (city, id),
  foreign key (city, period_id) references periods (city, id)
);
create index placements_student on placements (student_id);

create table placement_transitions (
  city text not null,
  id uuid not null,
  placement_id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  actor_role text not null,
  action text not null,
  from_state text,
  to_state text not null,
  reason jsonb,
  primary key (city, id)
);
