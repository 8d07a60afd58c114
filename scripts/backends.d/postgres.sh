# PostgreSQL: a cluster of its own, on 127.0.0.1 alone, with a password.
# PRISM_TEST_POSTGRES_URL is a superuser's, so that tests can make databases and roles.

# shellcheck disable=SC2154
home=$folder/home
initdb=$(find /usr/lib/postgresql/*/bin -name initdb 2>/dev/null | sort -V | tail -n 1)
[ -n "$initdb" ] || initdb=$(readlink -f "$(command -v initdb)")
bin=${initdb%/initdb}

missing() {
  [ -x "$bin/initdb" ] && [ -x "$bin/pg_ctl" ] && return
  echo postgresql
}

# PostgreSQL refuses to run as root.
as_server() {
  if [ "$(id -u)" -eq 0 ]; then
    setpriv --reuid=postgres --regid=postgres --clear-groups -- "$@"
  else
    "$@"
  fi
}

# With its folder as the current one, by which it is found; LC_ALL because its log is read here.
in_home() { (cd "$home" && LC_ALL=C unlocked as_server "$@"); }

ready() {
  local file=$home/data/postmaster.pid pid
  pid=$(sed -n 1p "$file" 2>/dev/null) && processes "$home" "$bin/*" | grep -qx "$pid" &&
    sed -n 8p "$file" | grep -q '^ready'
}

# The folder of the repo can be closed to the user that the server runs as, such as one below /root.
make_home() {
  mkdir "$home" || return
  [ "$(id -u)" -eq 0 ] || return 0
  if ! id postgres >/dev/null 2>&1; then
    echo 'PostgreSQL does not run as root, and there is no user postgres to run it as' >&2
    return 1
  fi
  chown postgres: "$home" || return
  as_server test -x "$home" && return
  local elsewhere
  rmdir "$home" && elsewhere=$(mktemp -d /tmp/prism-backends.XXXXXXXX) && ln -s "$elsewhere" "$home" &&
    chown postgres: "$elsewhere"
}

# Its shared memory is a file among its data, which goes with them, even if it is killed.
start() {
  in_home "$bin/pg_ctl" start --silent --wait --timeout=60 --pgdata=data --log=log --options="-p $1 \
    -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=on -c wal_level=logical -c max_connections=200 \
    -c dynamic_shared_memory_type=mmap" \
    >/dev/null 2>&1
}

up() {
  make_home || return
  local password
  password=$(random_password)
  in_home tee password <<<"$password" >/dev/null || return
  # Not synced: no test pulls the plug of the machine, and what the server itself writes is synced.
  if ! in_home "$bin/initdb" --no-sync --pgdata=data --username=postgres --pwfile=password \
    --auth=scram-sha-256 --encoding=UTF8 --locale=C >"$folder/initdb.log" 2>&1 </dev/null; then
    tail -n 5 "$folder/initdb.log" >&2
    return 1
  fi
  on_free_ports 1 "$home/log" start || return
  publish PRISM_TEST_POSTGRES_URL "postgres://postgres:$password@127.0.0.1:$(sed -n 4p "$home/data/postmaster.pid")/postgres"
}

# QUIT is PostgreSQL's way to stop at once and leave no shared memory behind; the data goes anyway.
down() {
  end_processes "$home" "$bin/*" QUIT KILL || return
  if [ -L "$home" ]; then
    rm -rf -- "$(readlink "$home")"
  fi
}
