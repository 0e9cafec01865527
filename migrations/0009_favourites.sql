-- Offers a student keeps; gone with the account, or with the offer's draft.
create table favourites (
  city text not null,
  account_id uuid not null references accounts on delete cascade,
  offer_id uuid not null,
  saved_at timestamptz not null,
  primary key (city, account_id, offer_id),
  foreign key (city, offer_id) references offers (city, id) on delete cascade
);
create index favourites_account on favourites (account_id, saved_at);
alter table favourites enable row level security;
create policy scoped on favourites using (in_scope()) with check (in_scope());
