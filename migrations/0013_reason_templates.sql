-- Ready texts of a desk for its decisions. They say nothing about persons.
create table reason_templates (
  city text not null check (city in ('bochum', 'dortmund', 'duisburg', 'essen', 'gelsenkirchen', 'muelheim', 'oberhausen')),
  id uuid not null,
  action text not null check (action in ('reject', 'request-changes', 'ask', 'suspend', 'block')),
  about text,
  title text not null,
  body text not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (city, id)
);
