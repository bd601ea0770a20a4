#!/bin/sh
# Asks the four languages the same 134,126 questions and compares every answer: a digest, and the rows where it differs.
set -eu
cd "$(dirname "$0")/.."
out=target/identity
mkdir -p "$out"
cargo run --quiet --release --package statusbook --features serde --example identity "$out/rust" tests/snapshots/iana-http-methods.csv
.venv/bin/python tests/runners/python/identity.py "$out/python" >/dev/null
node tests/runners/node/identity.mjs "$out/node" >/dev/null
target/c-tests/identity "$out/c" tests/snapshots/iana-http-methods.csv >/dev/null
cd "$out"
sha256sum rust python node c
for language in python node c; do
  cmp -s rust "$language" || { diff rust "$language" | head -20; echo "rust and $language differ"; exit 1; }
done
echo "$(wc -l <rust) answers are the same in rust, python, node and c"
