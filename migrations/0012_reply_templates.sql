-- An organisation's own texts for answers to applications. They name nobody: placeholders are filled when one is used.
create table reply_templates (
  id uuid primary key,
  employer_id uuid not null references employers on delete cascade,
  purpose text not null check (purpose in ('invite', 'promise', 'decline', 'revoke')),
  name text not null,
  body text not null,
  created_at timestamptz not null,
  version integer not null default 1
);
create index reply_templates_employer on reply_templates (employer_id, created_at, id);
