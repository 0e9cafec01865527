-- When an application's silent side is reminded next; null when nobody is.
alter table applications add column remind_at timestamptz;
create index applications_remind on applications (remind_at) where remind_at is not null;
