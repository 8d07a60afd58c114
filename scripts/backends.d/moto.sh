# moto: stands in for AWS (S3, Neptune, IAM), from PyPI, in an environment of its own, on 127.0.0.1 alone.
# PRISM_TEST_AWS_ENDPOINT is that of all services. It takes any credentials.

version=5.2.5
# shellcheck disable=SC2154
home=$folder/home
# shellcheck disable=SC2154
venv=$programs/moto-$version
program='*/python*'

# A Python that can make an environment; Debian's own first, for it stays when others come and go.
python() {
  local candidate
  for candidate in /usr/bin/python3 python3; do
    if "$candidate" -c 'import ensurepip, venv' 2>/dev/null; then
      echo "$candidate"
      return
    fi
  done
  return 1
}

missing() { [ -x "$venv/bin/python" ] || python >/dev/null || echo python3-venv; }

fetch() {
  [ -x "$venv/bin/python" ] && return
  local new=$venv.new log=$folder/install.log
  mkdir -p "$programs" && rm -rf -- "$venv" "$new" || return
  if "$(python)" -m venv "$new" >"$log" 2>&1 &&
    "$new/bin/python" -m pip install --quiet --disable-pip-version-check "moto[server]==$version" >>"$log" 2>&1; then
    mv "$new" "$venv"
  else
    tail -n 5 "$log" >&2
    return 1
  fi
}

ready() { [ -n "$(processes "$home" "$program")" ]; }

start() {
  # shellcheck disable=SC2154
  stay "$home" "$venv/bin/python" "$here/backends.d/moto-server.py" -H 127.0.0.1 -p "$1"
  until_listening "$1"
}

up() {
  fetch && mkdir "$home" && on_free_ports 1 "$home/log" start || return
  publish PRISM_TEST_AWS_ENDPOINT "http://127.0.0.1:$port"
}

down() { end_processes "$home" "$program" KILL; }
