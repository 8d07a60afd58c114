# Redis: a server of its own, on 127.0.0.1 alone, that keeps its users in a file.
# PRISM_TEST_REDIS_URL is that of a user who may do everything; nobody else may do anything.

# shellcheck disable=SC2154
home=$folder/home
program='*/redis-*'

missing() { command -v redis-server >/dev/null || echo redis-server; }

ready() { [ -n "$(processes "$home" "$program")" ]; }

start() {
  stay "$home" redis-server redis.conf --port "$1"
  until_listening "$1"
}

up() {
  local password
  password=$(random_password)
  mkdir "$home" || return
  (
    umask 077
    cat >"$home/users.acl" <<USERS
user default off
user admin on >$password ~* &* +@all
USERS
    cat >"$home/redis.conf" <<'SETTINGS'
bind 127.0.0.1
aclfile users.acl
appendonly yes
save ""
SETTINGS
  )
  on_free_ports 1 "$home/log" start || return
  publish PRISM_TEST_REDIS_URL "redis://admin:$password@127.0.0.1:$port"
}

# Nothing of it is worth saving.
down() { end_processes "$home" "$program" KILL; }
