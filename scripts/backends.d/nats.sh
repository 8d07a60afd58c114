# NATS: a server with JetStream, on 127.0.0.1 alone, whose users are those of accounts that an operator has signed.
# Credentials are given as what a .creds file has:
#   PRISM_TEST_NATS_CREDENTIALS         a user of the account that the tests are in, who may do everything there
#   PRISM_TEST_NATS_ACCOUNT             that account's public key
#   PRISM_TEST_NATS_SIGNING_KEY         the seed that signs users of it
#   PRISM_TEST_NATS_SYSTEM_CREDENTIALS  a user of the system account

# shellcheck disable=SC2154
home=$folder/home
program='*/nats-server*'

missing() { command -v nats-server >/dev/null || echo nats-server; }

ready() { [ -n "$(processes "$home" "$program")" ]; }

start() {
  stay "$home" nats-server -c nats.conf -a 127.0.0.1 -p "$1"
  until_listening "$1"
}

up() {
  # shellcheck disable=SC2154
  if [ ! -x "$root/node_modules/.bin/node" ]; then
    echo 'what signs its accounts is not installed: npm ci' >&2
    return 1
  fi
  mkdir "$home" &&
    (umask 077 && "$root/node_modules/.bin/node" "$here/backends.d/nats-accounts.ts" "$home") &&
    on_free_ports 1 "$home/log" start || return
  publish PRISM_TEST_NATS_SERVERS "nats://127.0.0.1:$port"
  publish PRISM_TEST_NATS_CREDENTIALS "$(cat "$home/tests.creds")"$'\n'
  publish PRISM_TEST_NATS_ACCOUNT "$(cat "$home/account.public")"
  publish PRISM_TEST_NATS_SIGNING_KEY "$(cat "$home/account.seed")"
  publish PRISM_TEST_NATS_SYSTEM_CREDENTIALS "$(cat "$home/system.creds")"$'\n'
}

down() { end_processes "$home" "$program" KILL; }
