-- At most one row: this database was filled with demo data and never is again.
create table demo_seeds (
  id integer primary key default 1 check (id = 1),
  seeded_at timestamptz not null
);
