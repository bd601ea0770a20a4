#!/bin/sh
# The clients themselves against the profiles that have their names: in the versions that the profiles name, or with
# `run.sh latest` in the newest ones, of the majors that Node 20 runs. One that behaves otherwise gets a profile of its
# own, beside the one that it had.
# Needs: make python; PyPI, npm and crates.io. Leaves what it builds in target/live.
set -eu
cd "$(dirname "$0")"
out=../../target/live
mkdir -p "$out"
[ -x "$out/venv/bin/python" ] || python3 -m venv "$out/venv"
if [ "${1:-}" = latest ]; then
  "$out/venv/bin/pip" install --quiet --upgrade $(cut -d = -f 1 requirements.txt)
  npm install --silent --no-package-lock --no-save --no-audit --no-fund axios@1 axios-retry@4 follow-redirects@1 got@14 ky@2 node-fetch@3 undici@7
else
  "$out/venv/bin/pip" install --quiet --requirement requirements.txt
  npm install --silent --no-package-lock --no-audit --no-fund
fi
cargo build --quiet --release --manifest-path reqwest/Cargo.toml --target-dir "$out/reqwest"
../../.venv/bin/python redirects.py "$out/venv/bin/python redirects_clients.py" "node redirects_clients.mjs" "$out/reqwest/release/live-reqwest"
../../.venv/bin/python retries.py "$out/venv/bin/python"
