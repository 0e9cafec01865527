-- Personal tables answer only inside inScope().
do $$
declare personal text;
begin
  foreach personal in array array['accounts', 'students', 'guardian_consents', 'mailed_tokens', 'letters', 'applications',
    'application_transitions', 'reveals', 'placements', 'placement_transitions', 'employer_members', 'desk_members', 'invitations']
  loop
    execute format('alter table %I enable row level security', personal);
    execute format('create policy scoped on %I using (in_scope()) with check (in_scope())', personal);
  end loop;
end
$$;

-- Jobs join the transaction that needs them; the app role cannot touch the queue otherwise.
create function enqueue(task text, payload json, run_at timestamptz default null, key text default null)
returns void language sql security definer set search_path = graphile_worker, pg_temp as $$
  select graphile_worker.add_job(task, payload, run_at => run_at, job_key => key, max_attempts => 12);
$$;
revoke all on function enqueue(text, json, timestamptz, text) from public;

grant usage on schema public to app;
grant select, insert, update, delete on all tables in schema public to app;
revoke insert, update, delete on schema_migrations from app;
grant execute on function enqueue(text, json, timestamptz, text) to app;
grant execute on function in_scope() to app;
alter default privileges in schema public grant select, insert, update, delete on tables to app;
