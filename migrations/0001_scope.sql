-- The guard of personal tables: a query outside inScope() fails instead of answering.
create function in_scope() returns boolean language plpgsql stable as $$
begin
  if coalesce(current_setting('app.role', true), '') = '' then
    raise exception 'personal table touched outside inScope' using errcode = 'insufficient_privilege';
  end if;
  return true;
end
$$;

