#!/bin/sh
# The role that serves: no DDL, password from its secret. Rights come with the migrations.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" -v password="$(cat /run/secrets/app_password)" <<'SQL'
create role app login password :'password';
SQL
