# Prometheus: the tests use its promtool, which needs no server.

missing() { command -v promtool >/dev/null || echo prometheus; }
ready() { command -v promtool >/dev/null; }
up() { :; }
down() { :; }
