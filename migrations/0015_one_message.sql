-- Asked before every request and after every letter: one message instead of a transaction of three.

-- Who a living session belongs to, with every role as of now.
create function session_actor(session_id uuid, at timestamptz, used_since timestamptz)
returns table (account_id uuid, level integer, student boolean, operator boolean, employers json, desks json)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.account_id, s.level, a.student, a.operator,
    coalesce((select json_agg(json_build_object('id', m.employer_id, 'role', m.role) order by m.since) from employer_members m
      where m.account_id = a.id and m.until is null), '[]'),
    coalesce((select json_agg(json_build_object('city', d.city, 'role', d.role) order by d.city) from desk_members d
      where d.account_id = a.id and d.until is null), '[]')
  from sessions s join accounts a on a.id = s.account_id
  where s.id = session_id and s.ended_at is null and s.expires_at > at and s.last_used_at > used_since and a.closed_at is null
$$;

create function letter_sent(letter_id uuid, at timestamptz)
returns void language sql security definer set search_path = public, pg_temp as $$
  update letters set sent_at = at where id = letter_id and sent_at is null
$$;

revoke all on function session_actor(uuid, timestamptz, timestamptz) from public;
revoke all on function letter_sent(uuid, timestamptz) from public;
grant execute on function session_actor(uuid, timestamptz, timestamptz) to app;
grant execute on function letter_sent(uuid, timestamptz) to app;
